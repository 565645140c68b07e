/** The running text of a report: what the rules on wording, claims and dates read. */
import type { SectionId } from './form.ts';
import type { Place } from './place.ts';
import { countHolding } from './sorted.ts';

/** A paragraph. Lines that a fixed width had cut are joined again. */
export interface Passage {
  /** As printed, white space collapsed. */
  readonly text: string;
  /** preamble: above section one, the title apart · ending: the signature below the last section */
  readonly section: SectionId | 'preamble' | 'ending';
  /** All of its section is hidden: it is shown on request, as in a tab, and no copy of what is seen. */
  readonly tab?: boolean;
  /** Which stretch of the page each part of `text` came from: the part begins at `at`. */
  readonly parts: readonly { readonly at: number; readonly place: Place }[];
}

/**
 * Where a stretch of a passage stands on the page.
 * @returns a place for each line that it reaches over, with offsets into that line's text
 */
export function placesIn(passage: Passage, start: number, end: number): Place[] {
  const { parts, text } = passage;
  const places: Place[] = [];
  // a passage may be joined of thousands of lines, and be asked as often
  const before = countHolding(parts, ({ at }) => at <= start);
  for (let index = Math.max(0, before - 1); index < parts.length; index++) {
    const { at, place } = parts[index]!;
    if (at >= end) break;
    const from = Math.max(start, at);
    const to = Math.min(end, parts[index + 1]?.at ?? text.length);
    if (from >= to) continue;
    const offset = (place.start ?? 0) - at;
    places.push({ ...place, start: from + offset, end: to + offset });
  }
  return places;
}
