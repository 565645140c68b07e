/** Which of the lines that may be headings are those of one report. */
import type { TableId } from '../model/form.ts';
import { commonBox, within } from './extent.ts';
import { type Scored, SURE } from './headings.ts';
import type { GridPiece, Line, Piece } from './pieces.ts';

/** So many numbered headings show where the article is. */
const ENOUGH = 4;

export interface Chosen {
  readonly heading: Scored;
  /** It stands out of order, or a second time. */
  readonly repeated: boolean;
}

/**
 * @param scored the lines that may be headings, in order
 * @param tables which statutory tables stand among the pieces
 * @param boxes the page's, as in its snapshot
 * @returns in the order of the page
 */
export function chosenHeadings(
  scored: readonly Scored[],
  pieces: readonly Piece[],
  tables: ReadonlyMap<GridPiece, TableId>,
  boxes: readonly number[],
): readonly Chosen[] {
  return withoutLinks(withRepeated(scored), pieces, tables, boxes);
}

/** The chosen run of headings, and among the others those that stand out of order or a second time. */
function withRepeated(scored: readonly Scored[]): Chosen[] {
  const run = chain(scored);
  const chosen = new Set(run);
  // a copy that the page hides is no second section; in a closed tab it may be the only one
  const shown = new Set(scored.filter((heading) => !heading.hidden).map((heading) => heading.rank));
  const counts = (heading: Scored): boolean => !heading.hidden || !shown.has(heading.rank);
  // well-worded under another's number: two headings changed places, and none of them is missing
  const placed = new Set(run.map((heading) => heading.rank));
  const misplaced = (heading: Scored): boolean =>
    heading.style !== 'none' && heading.wording !== 'altered' && !placed.has(heading.rank);
  const sure = (heading: Scored): boolean => heading.score >= SURE || misplaced(heading);
  const rest = scored.filter((heading) => !chosen.has(heading) && sure(heading) && counts(heading));
  return [
    ...run.map((heading) => ({ heading, repeated: false })),
    ...rest.map((heading) => ({ heading, repeated: true })),
  ].sort((a, b) => a.heading.at - b.heading.at);
}

/** A site's own list of columns below the article names section six in the form's words: 其他需要报告的事项. */
function withoutLinks(
  headings: readonly Chosen[],
  pieces: readonly Piece[],
  tables: ReadonlyMap<GridPiece, TableId>,
  boxes: readonly number[],
): readonly Chosen[] {
  const boxOf = ({ heading }: Chosen): number => (pieces[heading.at] as Line).box;
  const numbered = headings.filter(({ heading }) => heading.style !== 'none');
  const last = headings.at(-1);
  if (!last || numbered.length < ENOUGH || last.heading.style !== 'none' || last.heading.strong) return headings;
  const own = [...numbered.map(boxOf), ...[...tables.keys()].filter((grid) => !grid.hidden).map((grid) => grid.box)];
  return within(boxes, commonBox(boxes, own))(boxOf(last)) ? headings : headings.slice(0, -1);
}

/** The best run of headings in the form's order: each section at most once, positions and ranks rising together. */
function chain(headings: readonly Scored[]): Scored[] {
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
