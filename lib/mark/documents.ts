import type { Handle } from '../model/handle.ts';
import { elementOf } from './text.ts';

/** The script's own document and those of the frames that something was read from. */
export function documentsOf(document: Document, handles: readonly Handle[]): Document[] {
  const found = new Set([document]);
  for (const handle of handles) {
    const own = elementOf(handle)?.ownerDocument;
    if (own) found.add(own);
  }
  return [...found];
}
