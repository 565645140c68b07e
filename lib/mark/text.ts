/** From a place of the report to the text nodes that stand there now. */
import { type Handle, seenIn, seenInRuns, type TextRun, WHITE } from '../model/handle.ts';
import type { Place } from '../model/report.ts';
import { own, parentOf } from './own.ts';

/** there: as it was audited · hidden: the same, but the page hides it · changed: other text stands there · gone */
export type Condition = 'there' | 'hidden' | 'changed' | 'gone';

const TEXT = 3;
const SILENT = new Set(['script', 'style', 'noscript', 'template']);

/** The element that a handle stands for or, for text, the one that its first letter stands in. */
export function elementOf(handle: Handle): Element | null {
  if ('element' in handle) return handle.element;
  const first = handle.runs[0]?.node;
  return first ? parentOf(first) : null;
}

/** Runs may name a form control, whose value no text node holds. */
function isText(run: TextRun): boolean {
  return run.node.nodeType === TEXT;
}

/** It is in a document that a window or frame shows. */
export function stands(node: Element | Text): boolean {
  return node.isConnected && node.ownerDocument.defaultView !== null;
}

/** What of a handle is still as it was read. */
export function condition(handle: Handle | undefined): Condition {
  const element = handle && elementOf(handle);
  if (!handle || !element || !stands(element)) return 'gone';
  // a part of a line may have been taken out of the page
  if (!('element' in handle) && !handle.runs.every(({ node }) => stands(node))) return 'changed';
  const now =
    'element' in handle ? seenIn(handle.element) : handle.runs.every(isText) ? seenInRuns(handle.runs) : handle.seen;
  if (now !== handle.seen) return 'changed';
  const shown = 'element' in handle ? element : (handle.runs[0]?.node.parentElement ?? element);
  return own(shown, 'checkVisibility').call(shown, { visibilityProperty: true }) ? 'there' : 'hidden';
}

/** The text nodes of a handle, each with the stretch that belongs to it. */
export function runsOf(handle: Handle): readonly TextRun[] {
  if (!('element' in handle)) return handle.runs.filter(isText);
  const runs: TextRun[] = [];
  const walker = handle.element.ownerDocument.createTreeWalker(handle.element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!SILENT.has(node.parentElement?.localName ?? '')) runs.push({ node, start: 0, end: node.data.length });
  }
  return runs;
}

/** Where each letter of collapse(raw) stands in `raw`. */
export function positions(raw: string): number[] {
  const at: number[] = [];
  let from = 0;
  const keep = (to: number): void => {
    for (let index = from; index < to; index++) at.push(index);
  };
  for (const white of raw.matchAll(WHITE)) {
    keep(white.index);
    from = white.index + white[0].length;
    if (at.length > 0 && from < raw.length) at.push(white.index);
  }
  keep(raw.length);
  return at;
}

/** Where in the raw text the letters `start` to `end` of the collapsed text stand; null where it has no such letters. */
export function rawStretch(raw: string, start = 0, end?: number): { start: number; end: number } | null {
  const at = positions(raw);
  const last = Math.min(end ?? at.length, at.length) - 1;
  if (start < 0 || start > last) return null;
  return { start: at[start]!, end: at[last]! + 1 };
}

/**
 * The ranges that cover a place: one for each text node that has a letter in it, none for white space alone.
 * @param place offsets are into the collapsed text of the whole handle
 * @returns none where nothing can be covered: a blank cell, a picture, a value in an input
 */
export function rangesOf(handle: Handle, place: Pick<Place, 'start' | 'end'>): Range[] {
  const runs = runsOf(handle);
  const stretch = rawStretch(
    runs.map(({ node, start, end }) => node.data.slice(start, end)).join(''),
    place.start,
    place.end,
  );
  if (!stretch) return [];
  const ranges: Range[] = [];
  let offset = 0;
  for (const { node, start, end } of runs) {
    const from = Math.max(start, start + stretch.start - offset);
    const to = Math.min(end, start + stretch.end - offset);
    offset += end - start;
    if (from >= to || node.data.slice(from, to).replace(WHITE, '') === '') continue;
    const range = node.ownerDocument.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    ranges.push(range);
  }
  return ranges;
}
