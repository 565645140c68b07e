import { SECTIONS, type SectionId } from '../model/form.ts';
import { matches } from '../model/match.ts';
import { plain, prefixEnd } from '../model/plain.ts';
import type { HeadingWording } from '../model/report.ts';
import type { Line, Piece } from './pieces.ts';
import { begunBy, headingsNamed, isTop, type Numbered, type Numbering, numbered, worded } from './wording.ts';

export interface Heading {
  readonly section: SectionId;
  /** 1 to 6, the section's place in the form. */
  readonly rank: number;
  readonly wording: HeadingWording;
  /** Index of its piece. */
  readonly at: number;
  /** Index of its last piece: headings are split over lines. */
  readonly last: number;
  readonly text: string;
  /** Offset in the line where the heading ends, where text follows it in the same line. */
  readonly end?: number;
  readonly style: Numbering;
  readonly numberFits: boolean;
  readonly strong: boolean;
  readonly hidden: boolean;
}

export interface Scored extends Heading {
  readonly score: number;
}

const RANK = new Map<SectionId, number>(SECTIONS.map(({ id }, index) => [id, index + 1]));
const WORDING_SCORE: Readonly<Record<HeadingWording, number>> = { canonical: 6, accepted: 5, altered: 2 };
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

/** Every line that could be a section heading, in order. */
export function headingLines(pieces: readonly Piece[]): Heading[] {
  const found: Heading[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'line') continue;
    const parted = numbered(piece.plain);
    const whole = piece.plain.length <= MAX_LINE ? read(parted, piece.text, at, at, piece) : null;
    const exact = whole && whole.wording !== 'altered' ? whole : null;
    const heading = exact ?? joined(pieces, parted, piece, at) ?? runIn(parted, piece, at) ?? whole;
    if (heading) found.push(heading);
  }
  return found;
}

const FAMILIES: readonly Numbering[] = ['han', 'part', 'roman', 'arabic', 'paren', 'arabic paren'];

/** The family in which the report numbers its sections: most of the well-worded headings have it, and their own number. */
function dominant(headings: readonly Heading[]): Numbering {
  const ranksOf = (style: Numbering): number =>
    new Set(
      headings
        .filter((each) => each.style === style && each.wording !== 'altered' && (style === 'none' || each.numberFits))
        .map((each) => each.rank),
    ).size;
  const unnumbered = ranksOf('none');
  let best: Numbering = 'none';
  let most = 0;
  for (const family of FAMILIES) {
    const ranks = ranksOf(family);
    const enough = isTop(family) ? 2 : Math.max(2, unnumbered + 1);
    if (ranks >= enough && ranks > most) [best, most] = [family, ranks];
  }
  return best === 'none' ? ofOldForm(headings) : best;
}

/** The reports before 2019 have other headings under other numbers: three in their places, however worded, tell the family. */
function ofOldForm(headings: readonly Heading[]): Numbering {
  const ranks = (style: Numbering): Set<number> =>
    new Set(headings.filter((each) => each.style === style && each.numberFits).map((each) => each.rank));
  return FAMILIES.find((family) => isTop(family) && ranks(family).size >= 3) ?? 'none';
}

/**
 * How surely each line is the heading of its section; lines that cannot be are left out.
 * A sub-heading of section one may have a later section's wording (（一）主动公开政府信息情况): its numbering gives it away.
 */
export function score(headings: readonly Heading[], followedByTable: (heading: Heading) => boolean): Scored[] {
  const style = dominant(headings);
  const scored: Scored[] = [];
  for (const heading of headings) {
    const numberedAlike = heading.style === style && style !== 'none';
    if (!numberedAlike && heading.style !== 'none' && (!isTop(heading.style) || !heading.numberFits)) continue;
    if (
      heading.wording === 'altered' &&
      !(numberedAlike && heading.numberFits) &&
      !(heading.style === 'none' && heading.strong)
    )
      continue;
    let score = WORDING_SCORE[heading.wording];
    if (numberedAlike) score += heading.numberFits ? 4 : 1;
    if (heading.strong) score += 0.5;
    if (heading.hidden) score -= 1;
    if (followedByTable(heading)) score += 1.5;
    scored.push({ ...heading, score });
  }
  return scored;
}

/** Well-worded, and numbered or strong: enough to stand for a section on its own. */
export const SURE = 8.5;

/**
 * A table of contents: section one followed at once by section two and so on, and the same headings again, with text
 * below them, above or below it. It may list a section that the report then lacks.
 * @returns the headings without it
 */
export function withoutContents(headings: readonly Scored[]): Scored[] {
  const contents = new Set<Scored>();
  const left = new Map<number, number>();
  const count = ({ rank }: Scored, by: number): void => void left.set(rank, (left.get(rank) ?? 0) + by);
  for (const each of headings) count(each, 1);
  for (let start = 0; start < headings.length; start++) {
    if (headings[start]!.rank !== 1) continue;
    let end = start;
    while (headings[end + 1]?.at === headings[end]!.last + 1 && headings[end + 1]!.rank > headings[end]!.rank) end++;
    if (end - start < 2) continue;
    const run = headings.slice(start, end + 1);
    const again = run.filter((each) => left.get(each.rank)! > 1).length;
    if (left.get(1)! < 2 || again * 2 <= run.length) continue;
    for (const each of run) {
      contents.add(each);
      count(each, -1);
    }
  }
  return headings.filter((each) => !contents.has(each));
}

/** The best run of headings in the form's order: each section at most once, positions and ranks rising together. */
export function chain(headings: readonly Scored[]): Scored[] {
  const best: { total: number; previous: number }[] = [];
  // per rank the best run that ends with it, of the headings that end above the one being looked at
  const ended = new Map<number, number>();
  let above = 0;
  let end = -1;
  for (const [index, heading] of headings.entries()) {
    for (; above < index && headings[above]!.last < heading.at; above++) {
      const rank = headings[above]!.rank;
      const rival = ended.get(rank);
      if (rival === undefined || best[above]!.total > best[rival]!.total) ended.set(rank, above);
    }
    let total = 0;
    let previous = -1;
    for (const [rank, candidate] of ended) {
      if (rank >= heading.rank || best[candidate]!.total <= total) continue;
      total = best[candidate]!.total;
      previous = candidate;
    }
    best.push({ total: total + heading.score, previous });
    if (end < 0 || best[index]!.total > best[end]!.total) end = index;
  }
  const run: Scored[] = [];
  for (; end >= 0; end = best[end]!.previous) run.unshift(headings[end]!);
  return run;
}
