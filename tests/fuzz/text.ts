/** The words of a file, read without the project's gatherer. */
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterMap, parse as parseHtml } from 'parse5';
import { decode } from '../../lib/gather/decode.ts';
import { SKIPPED } from '../../lib/gather/tags.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';

type Node = DefaultTreeAdapterMap['node'];

/** White space, and what nobody sees between two letters. */
const UNSEEN = /[\s\u0000\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]+/g;

export const squeezed = (text: string): string => text.replace(UNSEEN, '');

/** Only the template of an open shadow tree is shown. */
function isSkipped({ tagName, attrs }: DefaultTreeAdapterMap['element']): boolean {
  if (tagName !== 'template') return SKIPPED.has(tagName);
  return !attrs.some(({ name, value }) => name === 'shadowrootmode' && value === 'open');
}

/**
 * All that the file says, by a walk of its own: in reading order, what is typed into inputs included. Where there are
 * shadow trees it is said twice: the words of a host stand where its slots are, which is before or behind all else of them.
 */
export function textOf(bytes: Uint8Array, media: Snapshot['media']): string {
  const text = decode(bytes);
  if (media === 'text') return squeezed(text);
  const document = parseHtml(text);
  const orders = text.includes('shadowrootmode') ? [false, true] : [false];
  return orders.map((behind) => wordsOf(document, behind)).join('\n');
}

/** @param behind whether a shadow tree is read behind its host's own words */
function wordsOf(document: Node, behind: boolean): string {
  const parts: string[] = [];
  const stack: Node[] = [document];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (adapter.isTextNode(node)) parts.push(node.value);
    if (adapter.isElementNode(node)) {
      if (isSkipped(node)) continue;
      for (const { name, value } of node.attrs) {
        if (name === 'value') parts.push(value);
        if (name === 'srcdoc') parts.push(textOf(new TextEncoder().encode(`\ufeff${value}`), 'html'));
      }
    }
    const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
    const trees = behind ? children.filter(({ nodeName }) => nodeName === 'template') : [];
    const own = behind ? children.filter(({ nodeName }) => nodeName !== 'template') : children;
    for (const child of [...own, ...trees].reverse()) stack.push(child);
  }
  return squeezed(parts.join(''));
}
