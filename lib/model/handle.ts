/** What a snapshot's handle numbers stand for on the gatherer's side; never leaves the document. */

/** A stretch of one text node, with the text that was read there. */
export interface TextRun {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/**
 * A cell, a table, an image, a link, a frame. `seen` is its textContent (for a form control, and for a cell that
 * holds some, the values too: see `seenIn`) when it was read: a mark is set only where it still says so.
 */
export interface ElementHandle {
  readonly element: Element;
  readonly seen: string;
}

/** The stretches of text nodes that one line of text was read from, and their joined raw text. */
export interface TextHandle {
  readonly runs: readonly TextRun[];
  readonly seen: string;
}

export type Handle = ElementHandle | TextHandle;

/** The raw text of an element as a handle remembers it. */
export function seenIn(element: Element): string {
  let seen = element.textContent ?? '';
  for (const field of element.querySelectorAll('input,textarea')) seen += `\n${(field as HTMLInputElement).value}`;
  return seen;
}

/** The raw text of some runs as a handle remembers it; null where a node no longer holds them. */
export function seenInRuns(runs: readonly TextRun[]): string | null {
  let seen = '';
  for (const { node, start, end } of runs) {
    if (node.data.length < end) return null;
    seen += node.data.slice(start, end);
  }
  return seen;
}

/** White space as the gatherer collapses it: runs of any white space, NBSP and full-width space become one space. */
export const WHITE = /[\s\u00a0\u3000\u2002-\u200b\ufeff\u00ad]+/g;

export function collapse(text: string): string {
  return text.replace(WHITE, ' ').trim();
}
