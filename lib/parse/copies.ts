import { isTitleLike } from '../model/title.ts';
import { type Heading, type Scored, SURE } from './headings.ts';
import type { Line, Piece } from './pieces.ts';

/** Fewer sure headings make a part of a report, not a report of its own. */
const REPORT_HEADINGS = 4;

/**
 * Where a page holds several reports, or the same one twice, the index at which each begins: a run of section headings
 * starts again from the first while another full run lies behind it.
 * @returns at least one start, the first 0
 */
export function startsOf(pieces: readonly Piece[], headings: readonly Scored[]): number[] {
  const starts = [0];
  const sure = headings.filter((heading) => heading.score >= SURE);
  const ranksFrom = distinctRanksFrom(sure);
  let seen = 0;
  let highest = 0;
  let lastEnd = 0;
  for (const [index, heading] of sure.entries()) {
    const restarts = heading.rank === 1 && highest >= REPORT_HEADINGS && seen >= REPORT_HEADINGS;
    if (restarts && ranksFrom[index]! >= REPORT_HEADINGS) {
      starts.push(titleAbove(pieces, heading, lastEnd));
      seen = 0;
      highest = 0;
    }
    seen++;
    highest = Math.max(highest, heading.rank);
    lastEnd = heading.last + 1;
  }
  return starts;
}

/** At each heading, how many sections are headed from there on. */
function distinctRanksFrom(headings: readonly Scored[]): number[] {
  const ranks = new Set<number>();
  const counts: number[] = [];
  for (let index = headings.length - 1; index >= 0; index--) {
    ranks.add(headings[index]!.rank);
    counts[index] = ranks.size;
  }
  return counts;
}

/** The first line of the title that stands above a heading, else the heading itself. */
function titleAbove(pieces: readonly Piece[], heading: Heading, floor: number): number {
  for (let at = heading.at - 1; at >= floor; at--) {
    const piece = pieces[at];
    if (piece?.kind !== 'line' || !isTitleLike(piece.plain)) continue;
    const above = pieces[at - 1];
    const joins = at - 1 >= floor && above?.kind === 'line' && isBareName(above);
    return joins ? at - 1 : at;
  }
  return heading.at;
}

/** The agency's name on a line of its own above the rest of the title. */
function isBareName(line: Line): boolean {
  return line.plain.length <= 30 && /(?:局|委|府|办|厅|会|处|心|院|镇|乡|部|街道)$/.test(line.plain);
}
