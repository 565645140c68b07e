import type { Handle } from '../model/handle.ts';

/** The script's own document and those of the frames that something was read from. */
export function documentsOf(document: Document, handles: readonly Handle[]): Document[] {
  const found = new Set([document]);
  for (const handle of handles) {
    const node = 'element' in handle ? handle.element : handle.runs[0]?.node;
    if (node) found.add(node.ownerDocument);
  }
  return [...found];
}
