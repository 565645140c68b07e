/** A line of the page, or two or three, read as a section's heading. */
import { SECTIONS, type SectionId } from '../model/form.ts';
import { matches } from '../model/match.ts';
import { plain, prefixEnd } from '../model/plain.ts';
import type { Heading } from './headings.ts';
import type { Line, Piece } from './pieces.ts';
import { begunBy, headingsNamed, isTop, type Numbered, numbered, worded } from './wording.ts';

const RANK = new Map<SectionId, number>(SECTIONS.map(({ id }, index) => [id, index + 1]));
const HEADING_TAG = /^h[1-6]$/;
const MAX_LINE = 60;
/** Less than this behind a heading's words are words of the heading. */
const MIN_TEXT = 8;
const ENDS = /[。：:；;]|\s{1}/g;

/** @param parted the heading in plain form, its number apart */
function read(parted: Numbered, text: string, at: number, last: number, line: Line, end?: number): Heading | null {
  const { style, number, rest } = parted;
  const found = worded(rest, number);
  if (!found) return null;
  const rank = RANK.get(found.section)!;
  return {
    ...found,
    rank,
    at,
    last,
    text,
    ...(end !== undefined && { end }),
    style,
    numberFits: number === rank,
    strong: line.strong || HEADING_TAG.test(line.tag),
    hidden: line.place.hidden === true,
  };
}

/**
 * A heading with its text in the same paragraph: 六、其他需要报告的事项。无。 Only with a number and the form's wording,
 * and not where the other headings follow: that is a table of contents in one paragraph.
 */
function runIn({ style, number, rest }: Numbered, line: Line, at: number): Heading | null {
  if (!isTop(style)) return null;
  const head = line.text.slice(0, MAX_LINE);
  const fits = (end: number): Heading | null => {
    const text = head.slice(0, end);
    const form = plain(text);
    const heading = read(numbered(form), text, at, at, line, prefixEnd(line.text, form));
    const own = heading !== null && heading.wording !== 'altered' && heading.numberFits;
    return own && headingsNamed(line.plain.slice(form.length)) < 2 ? heading : null;
  };
  for (const match of matches(head, ENDS)) {
    const heading = fits(match.index);
    if (heading) return heading;
  }
  const begun = begunBy(rest, number);
  if (begun === null || rest.length < begun.length + MIN_TEXT) return null;
  return fits(prefixEnd(head, line.plain.slice(0, line.plain.indexOf(begun) + begun.length)));
}

/** A heading over two or three lines: its number alone first, or cut by the width of a printed page. */
function joined(pieces: readonly Piece[], { style }: Numbered, line: Line, at: number): Heading | null {
  if (line.plain.length > 40 || style === 'none') return null;
  let text = line.text;
  let form = line.plain;
  for (let last = at + 1; last <= at + 2; last++) {
    const next = pieces[last];
    if (next?.kind !== 'line' || next.plain.length > 30) return null;
    text += next.text;
    form += next.plain;
    const heading = read(numbered(form), text, at, last, line);
    if (heading && heading.wording !== 'altered' && heading.numberFits) return heading;
  }
  return null;
}

/** The heading that begins in a line of the page; null where none does. */
export function headingAt(pieces: readonly Piece[], line: Line, at: number): Heading | null {
  const parted = numbered(line.plain);
  const whole = line.plain.length <= MAX_LINE ? read(parted, line.text, at, at, line) : null;
  const exact = whole && whole.wording !== 'altered' ? whole : null;
  return exact ?? joined(pieces, parted, line, at) ?? runIn(parted, line, at) ?? whole;
}
