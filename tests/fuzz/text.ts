/** The words of a file, read without the project's gatherer. */
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterMap, parse as parseHtml } from 'parse5';
import { decode } from '../../lib/gather/decode.ts';
import { SKIPPED } from '../../lib/gather/tags.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';

type Node = DefaultTreeAdapterMap['node'];

export const squeezed = (text: string): string => text.replace(/[\s\u0000]/g, '');

/** All that the file says, by a walk of its own: in reading order, what is typed into inputs included. */
export function textOf(bytes: Uint8Array, media: Snapshot['media']): string {
  const text = decode(bytes);
  if (media === 'text') return squeezed(text);
  const parts: string[] = [];
  const stack: Node[] = [parseHtml(text)];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (adapter.isTextNode(node)) parts.push(node.value);
    if (adapter.isElementNode(node)) {
      if (SKIPPED.has(node.tagName) && node.tagName !== 'template') continue;
      for (const { name, value } of node.attrs) {
        if (name === 'value') parts.push(value);
        if (name === 'srcdoc') parts.push(textOf(new TextEncoder().encode(`\ufeff${value}`), 'html'));
      }
    }
    const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
    for (const child of [...children].reverse()) stack.push(child);
  }
  return squeezed(parts.join(''));
}
