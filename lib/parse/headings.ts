/** Which lines of a page may be the headings of its sections, and how surely. */
import type { SectionId } from '../model/form.ts';
import type { HeadingWording } from '../model/report.ts';
import { headingAt } from './heading-line.ts';
import type { Piece } from './pieces.ts';
import { isTop, type Numbering } from './wording.ts';

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

const WORDING_SCORE: Readonly<Record<HeadingWording, number>> = { canonical: 6, accepted: 5, altered: 2 };

/** Every line that could be a section heading, in order. */
export function headingLines(pieces: readonly Piece[]): Heading[] {
  const found: Heading[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'line') continue;
    const heading = headingAt(pieces, piece, at);
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
