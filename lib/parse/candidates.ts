import { TABLE_IDS, type TableId } from '../model/form.ts';
import type { Report } from '../model/report.ts';
import { rowOf } from './labels.ts';
import type { GridPiece, Piece } from './pieces.ts';
import { isHeaderRow } from './tables/applications-header.ts';
import { groupOf } from './tables/proceedings.ts';
import { labelledRow } from './tables/rows.ts';

/** The inspector's word on which of the page's tables are the statutory ones: table id → ordinal. */
export type Choice = Readonly<Partial<Record<TableId, number>>>;
export type Classified = Map<GridPiece, TableId>;
type Candidate = NonNullable<Report['candidates']>[number];

const MOST = 40;
const WORDS = 40;

/**
 * The tables of a page that could be meant, in reading order; a table's ordinal is its index among them. What only lays
 * out the page, a single row and a single column are none; where a whole report was pasted as one table, each part of it
 * between two lines of text is one.
 */
export function tablesOf(pieces: readonly Piece[]): GridPiece[] {
  return pieces.filter(
    (piece): piece is GridPiece => piece.kind === 'grid' && piece.cols > 1 && piece.rows.filter(hasText).length > 1,
  );
}

const hasText = (row: GridPiece['rows'][number]): boolean => row.plain.some((text) => text !== '');

/** The rows of a statutory table that a grid has by their labels; of table four, its three groups. */
function rowsIn(grid: GridPiece, table: TableId): Set<string> {
  const rows = grid.rows.flatMap((row): readonly string[] => {
    if (table === 'proceedings') return row.plain.flatMap((text) => groupOf(text) || []);
    if (isHeaderRow(row)) return [];
    const labelled = labelledRow(row, (label) => rowOf(table, label));
    return labelled ? [labelled.row] : [];
  });
  return new Set(rows);
}

/**
 * Puts the inspector's choice in the place of what the tables' own words say. A part of the same table that a page break
 * cut off stays with the one that was chosen: it has other rows; any other table that was taken for it is let go.
 * @param all the page's tables, see `tablesOf`
 * @returns the tables that were chosen, and stand among the classified now
 */
export function choose(classified: Classified, all: readonly GridPiece[], choice: Choice): ReadonlySet<TableId> {
  const chosen = new Set<TableId>();
  for (const table of TABLE_IDS) {
    const at = choice[table];
    const grid = at === undefined ? undefined : all[at];
    if (!grid) continue;
    chosen.add(table);
    const own = rowsIn(grid, table);
    const wasIt = classified.get(grid) === table;
    for (const [other, id] of [...classified]) {
      if (other === grid || id !== table) continue;
      const goesOn = wasIt && own.size > 0 && ![...rowsIn(other, table)].some((row) => own.has(row));
      if (!goesOn) classified.delete(other);
    }
  }
  // after all were let go: a table may have been taken for another of the chosen
  for (const table of chosen) classified.set(all[choice[table]!]!, table);
  return chosen;
}

/** What the panel offers to choose from: those that were read as a statutory table first of all, then the others nearest to them. */
export function candidatesOf(all: readonly GridPiece[], classified: ReadonlyMap<GridPiece, TableId>): Candidate[] {
  const first = all.findIndex((grid) => classified.has(grid));
  const last = all.findLastIndex((grid) => classified.has(grid));
  const parts = new Map<number, number>();
  for (const { handle } of all) parts.set(handle, (parts.get(handle) ?? 0) + 1);
  const distance = (at: number): number =>
    first < 0 || (at >= first && at <= last) ? 0 : Math.min(Math.abs(at - first), Math.abs(at - last));
  const nearest = all
    .map((grid, at) => ({ grid, at }))
    .sort(
      (a, b) =>
        Number(classified.has(b.grid)) - Number(classified.has(a.grid)) ||
        distance(a.at) - distance(b.at) ||
        a.at - b.at,
    )
    .slice(0, MOST)
    .sort((a, b) => a.at - b.at);
  return nearest.map(({ grid, at }) => ({
    at,
    place: {
      handle: parts.get(grid.handle)! > 1 ? grid.rows.find(hasText)!.cells[0]!.handle : grid.handle,
      ...(grid.hidden && { hidden: true }),
    },
    text: wordsOf(grid),
    rows: grid.rows.length,
    columns: grid.cols,
    as: classified.get(grid) ?? null,
  }));
}

function wordsOf(grid: GridPiece): string {
  let words = '';
  for (const row of grid.rows)
    for (const cell of row.cells) {
      if (words.length >= WORDS) return words.slice(0, WORDS);
      const text = cell.text.slice(0, WORDS).replaceAll('\n', ' ');
      if (text !== '') words += words === '' ? text : ` ${text}`;
    }
  return words.slice(0, WORDS);
}
