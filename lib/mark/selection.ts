/** The words that are selected in a page, and what of the report they are. */
import type { Audit } from '../model/audit.ts';
import { collapse, type Handle } from '../model/handle.ts';
import type { Selection } from '../model/ledger.ts';
import type { Place } from '../model/report.ts';
import { cellPlaces } from './plan.ts';
import { elementOf, positions, runsOf } from './text.ts';

/** More is no quotation. */
const LONGEST = 1000;

/**
 * @param documents the page's own and those of its frames: the first that has a selection is asked
 * @param handles what the snapshot's numbers stand for
 * @returns null where nothing is selected. The place is that of the first line or cell; a field stands for a cell of
 *   one of the statutory tables.
 */
export function selectionIn(
  documents: readonly Document[],
  handles: readonly Handle[],
  audits: readonly Audit[],
): Selection | null {
  for (const document of documents) {
    const selected = document.getSelection();
    const quote = collapse(selected?.toString() ?? '').slice(0, LONGEST);
    if (!selected || selected.rangeCount === 0 || quote === '') continue;
    const place = placeOf(selected.getRangeAt(0), handles);
    return { quote, place, field: fieldAt(place, audits), section: sectionAt(place, audits) };
  }
  return null;
}

/** The first line or cell that the range is in. */
function placeOf(range: Range, handles: readonly Handle[]): Place | null {
  let found: Place | null = null;
  for (const [handle, each] of handles.entries()) {
    const element = elementOf(each);
    if (!element || element.ownerDocument !== range.startContainer.ownerDocument) continue;
    if (!range.intersectsNode(element)) continue;
    const around = found && elementOf(handles[found.handle]!);
    // Of a table in a table's cell the inner cell is meant.
    if (around && !around.contains(element)) continue;
    if (!('element' in each)) found ??= stretchOf(range, each, handle);
    else if (/^t[dh]$/.test(element.localName) && inElement(range, element)) found = { handle };
  }
  return found;
}

/** Letters of the element are selected, and not its edge alone. */
function inElement(range: Range, element: Element): boolean {
  const own = range.cloneRange();
  if (!element.contains(range.startContainer)) own.setStart(element, 0);
  if (!element.contains(range.endContainer)) own.setEnd(element, element.childNodes.length);
  return collapse(own.toString()) !== '' || range.startContainer === element;
}

/** Which letters of a line are selected, counted in its collapsed text; null where none is. */
function stretchOf(range: Range, line: Handle, handle: number): Place | null {
  let raw = '';
  let from = -1;
  let to = -1;
  for (const { node, start, end } of runsOf(line)) {
    if (range.intersectsNode(node)) {
      const first = node === range.startContainer ? Math.max(start, range.startOffset) : start;
      const last = node === range.endContainer ? Math.min(end, range.endOffset) : end;
      if (first < last) {
        if (from < 0) from = raw.length + first - start;
        to = raw.length + last - start;
      }
    }
    raw += node.data.slice(start, end);
  }
  const letters = positions(raw);
  const start = letters.findIndex((at) => at >= from);
  const end = letters.filter((at) => at < to).length;
  return from < 0 || start < 0 || start >= end ? null : { handle, start, end };
}

function fieldAt(place: Place | null, audits: readonly Audit[]): Selection['field'] {
  for (const audit of place ? audits : []) {
    for (const [field, { handle }] of cellPlaces(audit)) if (handle === place!.handle) return field;
  }
  return null;
}

/** Handles are numbered in reading order: the last heading before the place is its section's. */
function sectionAt(place: Place | null, audits: readonly Audit[]): Selection['section'] {
  const headings = audits.flatMap(({ report }) => report?.sections ?? []);
  let section: Selection['section'] = null;
  for (const heading of headings) if (place && heading.place.handle <= place.handle) section = heading.id;
  return section;
}
