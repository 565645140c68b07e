/** A portal beyond *.gov.cn as a user or an administrator writes it, and the match pattern that browsers ask for. */

export type SiteFault =
  | 'empty'
  | 'scheme' // not a page of the web: file:, ftp:
  | 'everything' // a wildcard for all hosts, or for all of a top-level domain
  | 'ipv6' // browsers take no such host in a permission
  | 'not an address';

export interface Site {
  /** `*://host/*`: both http and https, every port, every path. */
  readonly pattern: string;
  /** As shown: host, or *.host. */
  readonly host: string;
  /** The port that was written, which a permission cannot be limited to. */
  readonly port: string | null;
}

const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/**
 * Understands an address, a bare host, an IPv4 address, each with or without port and path, and a match pattern.
 * @param written what was typed or pasted
 */
export function siteOf(written: string): Site | SiteFault {
  const text = written.trim().toLowerCase().replaceAll('：', ':').replaceAll('。', '.').replaceAll('／', '/');
  if (text === '') return 'empty';
  if (text === '<all_urls>') return 'everything';
  const scheme = /^([a-z*][a-z0-9+*.-]*):\/\//.exec(text);
  if (scheme && !['http', 'https', '*'].includes(scheme[1]!)) return 'scheme';
  const rest = scheme ? text.slice(scheme[0].length) : text;
  if (!scheme && /^(?:file|about|data|ftp|chrome|javascript):/.test(text)) return 'scheme';
  const authority = rest.split(/[/?#\\]/, 1)[0]!;
  if (authority.startsWith('[')) return 'ipv6';
  const [name = '', port, more] = authority.split(':');
  if (more !== undefined) return 'ipv6';
  if (port !== undefined && port !== '*' && !/^\d{1,5}$/.test(port)) return 'not an address';
  const host = name.replace(/\.$/, '');
  const fault = faultOf(host);
  if (fault) return fault;
  return { pattern: `*://${ascii(host)}/*`, host, port: port === undefined || port === '*' ? null : port };
}

function faultOf(host: string): SiteFault | null {
  const wild = host.startsWith('*.');
  const labels = (wild ? host.slice(2) : host).split('.');
  if (host === '*' || (wild && labels.length < 2)) return 'everything';
  if (IPV4.test(host)) return labels.every((label) => Number(label) <= 255) ? null : 'not an address';
  // 10.20.8 is no host: browsers would read it as 10.20.0.8
  if (labels.every((label) => /^\d+$/.test(label))) return 'not an address';
  return labels.every((label) => LABEL.test(label)) && host.length <= 253 ? null : 'not an address';
}

/** Hosts in Chinese are matched in the form that the network knows. */
function ascii(host: string): string {
  const wild = host.startsWith('*.') ? '*.' : '';
  try {
    return wild + new URL(`http://${host.slice(wild.length)}/`).hostname;
  } catch {
    return host;
  }
}

/** What a match pattern that the browser grants stands for, as shown: its host. */
export function hostOf(pattern: string): string {
  const host = /^[a-z*]+:\/\/([^/]*)\//.exec(pattern)?.[1];
  return host || pattern;
}

/** Whether the declared hosts hold it already. */
export function isDeclared(host: string): boolean {
  const name = host.replace(/^\*\./, '');
  return name === 'gov.cn' || name.endsWith('.gov.cn');
}
