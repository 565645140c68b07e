/** What the rules on dates, agencies, publication and basis say of a page or text as it is read. */
import { audit } from '../../lib/audit.ts';
import { gatherFile } from '../../lib/gather/file.ts';
import type { Audit } from '../../lib/model/audit.ts';
import { parse } from '../../lib/parse/parse.ts';
import { agency } from '../../lib/rules/agency/index.ts';
import { basis } from '../../lib/rules/basis/index.ts';
import { dates } from '../../lib/rules/dates/index.ts';
import { publication } from '../../lib/rules/publication/index.ts';

const OWN = new Set(Object.keys({ ...dates, ...agency, ...publication, ...basis }));
const NOW = new Date('2026-11-20T12:00:00+08:00');
export const encoder = new TextEncoder();

export function audits(bytes: Uint8Array, name: string, url = ''): Audit[] {
  const snapshot = { ...gatherFile(bytes, name), url };
  return parse(snapshot).map((report) => audit(report, { url, title: '' }, { now: NOW }));
}

/** `rule:severity:verdict` of these rules' findings that follow from no other. */
export function says(all: readonly Audit[]): string[] {
  return all.flatMap(({ findings }) =>
    findings
      .filter(({ rule, cause }) => OWN.has(rule) && cause === undefined)
      .map(({ rule, severity, verdict }) => `${rule}:${severity}:${verdict}`),
  );
}
