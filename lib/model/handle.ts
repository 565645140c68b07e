/**
 * What a snapshot's handle numbers stand for on the gatherer's side; never leaves the document.
 * An element (a cell, a table, an image, a link, a frame), or the stretches of text nodes that a line of text was read from.
 */
export interface TextRun {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}
export type Handle = Element | readonly TextRun[];

/** White space as the gatherer collapses it: runs of any white space, NBSP and full-width space become one space. */
export const WHITE = /[\s\u00a0\u3000\u2002-\u200b\ufeff\u00ad]+/g;

export function collapse(text: string): string {
  return text.replace(WHITE, ' ').trim();
}
