import type { Detection } from '../model/detection.ts';
import { type Facts, judge, type Link } from './judge.ts';

/** Every report and every page about reports has these characters; a page without them is left at once. */
const MUST = '公开';
const ABOUT = ['年度报告', '年报', '总体情况', '工作报告', '勾稽关系'];
const DOCUMENT = /\.(?:pdf|docx?|wps|ofd|zip|rar)(?:$|[?#])/i;
const BLOCK = /^(?:p|div|h[1-6]|li|td|th|tr|section|article|header|center|dt|dd|pre|body)$/;
const MAX_LINES = 400;
const MAX_LINKS = 5000;

/** Bodies of frames of the same origin, which are read with the page that holds them. */
function frameBodies(document: Document): HTMLElement[] {
  const bodies: HTMLElement[] = [];
  for (const frame of document.querySelectorAll('iframe,frame')) {
    try {
      const inner = (frame as HTMLIFrameElement).contentDocument;
      if (inner?.body) bodies.push(inner.body, ...frameBodies(inner));
    } catch {
      // another origin: its own detector speaks for it
    }
  }
  return bodies;
}

/** Open shadow roots; asked for only where a page shows hardly any text of its own. */
function shadowRoots(root: ParentNode): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) roots.push(element.shadowRoot, ...shadowRoots(element.shadowRoot));
  }
  return roots;
}

/** The lines above the heading of section one, nearest last: where portals without headings print the title. */
function linesAbove(root: Node): string[] {
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  let block: Element | null = null;
  for (
    let node = walker.nextNode() as Text | null;
    node && lines.length < MAX_LINES;
    node = walker.nextNode() as Text | null
  ) {
    let owner = node.parentElement;
    if (owner && /^(?:script|style)$/.test(owner.localName)) continue;
    while (owner && !BLOCK.test(owner.localName)) owner = owner.parentElement;
    const text = node.data.trim();
    if (text === '') continue;
    for (const line of text.split('\n')) {
      if (owner === block && lines.length > 0 && owner?.localName !== 'pre') lines[lines.length - 1] += line.trim();
      else lines.push(line.trim());
      if (/总体情况.{0,3}$/.test(lines.at(-1)!) && lines.at(-1)!.length < 30 && lines.length > 3)
        return lines.slice(-24);
    }
    block = owner;
  }
  return [];
}

function links(document: Document, roots: readonly ParentNode[]): { links: Link[]; documents: Link[] } {
  const all: Link[] = [];
  const documents: Link[] = [];
  for (const root of [document, ...roots]) {
    for (const anchor of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      if (all.length >= MAX_LINKS) break;
      const text = anchor.textContent?.trim() ?? '';
      const named = (anchor.title || '').length > text.length ? anchor.title : text;
      const link = { text: named.replace(DOCUMENT, ''), href: anchor.href };
      (DOCUMENT.test(anchor.pathname) ? documents : all).push(link);
    }
    for (const frame of root.querySelectorAll('iframe[src],embed[src],object[data]')) {
      const href = frame.getAttribute('src') ?? frame.getAttribute('data') ?? '';
      if (DOCUMENT.test(href)) documents.push({ text: document.title, href });
    }
  }
  return { links: all, documents };
}

/**
 * What the page in a live document is. Costs a pass over its text where it is nothing of ours, and more only where words
 * of a report stand; changes nothing.
 */
export function detect(document: Document): Detection {
  const body = document.body as HTMLElement | null;
  let text = body?.textContent ?? '';
  const frames = frameBodies(document);
  for (const frame of frames) text += `\n${frame.textContent ?? ''}`;
  const roots: (HTMLElement | ShadowRoot)[] = [...frames];
  if (body && text.length < 3000) {
    const shadows = shadowRoots(body);
    for (const shadow of shadows) text += `\n${shadow.textContent ?? ''}`;
    roots.push(...shadows);
  }
  const said = `${document.title}\n${text}`;
  const about = said.includes(MUST) && ABOUT.some((word) => said.includes(word));
  const facts: Facts = about
    ? { url: document.URL, titles: titles(document, body, roots, text), text, ...links(document, roots) }
    : { url: document.URL, titles: [[document.title]], text: text.slice(0, 200), links: [], documents: [] };
  return judge(facts);
}

function titles(
  document: Document,
  body: HTMLElement | null,
  roots: readonly (HTMLElement | ShadowRoot)[],
  text: string,
): string[][] {
  const own: string[] = [];
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name]')) {
    if (meta.name.toLowerCase() === 'articletitle') own.push(meta.content);
  }
  for (const root of [document, ...roots]) {
    for (const heading of root.querySelectorAll('h1,h2')) own.push(heading.textContent?.trim() ?? '');
  }
  const above =
    text.includes('总体情况') && body ? [body, ...roots].map(linesAbove).find((lines) => lines.length > 0) : undefined;
  return [own.filter(Boolean), [document.title].filter(Boolean), joined(above ?? [])];
}

/** Titles over two or three lines, beside the single ones; the nearest to the heading first. */
function joined(lines: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]!;
    if (line.length > 90) continue;
    found.push(line, `${lines[at - 1] ?? ''}${line}`, `${lines[at - 2] ?? ''}${lines[at - 1] ?? ''}${line}`);
  }
  return found;
}
