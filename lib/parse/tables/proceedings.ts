import { FORMS } from '../../model/form.ts';
import { memo } from '../../model/memo.ts';
import type { GridCell } from '../../model/snapshot.ts';
import { outcomeOf } from '../labels.ts';
import type { GridPiece, GridRow } from '../pieces.ts';
import { Draft } from './draft.ts';
import { proceedingsHeads } from './proceedings-header.ts';
import { placeOf, printed } from './rows.ts';

const ROWS = FORMS['2021'].tables.proceedings.rows;
const SPOTS = ROWS.flatMap((row) => row.columns.map((column) => ({ row: row.id, column: column.id })));
/** No header: a figure, a placeholder, or nothing. */
const FIGURE = /^(?:[\d０-９Oo〇lI].{0,14}|[-+−].{0,14}|[/\\—–-]{1,4}|无|零|)$/u;

const MAX_REMARK = 15;
/** The headers over a figure, the last ones: what stands further off says nothing of it. */
const HEADERS = 120;

/** The group that the words around a figure name; suits are asked first, since 复议后起诉 speaks of reviews too. */
export const groupOf = memo((around): string => {
  if (/复议后/.test(around)) return 'proceedings.suitAfterReview';
  if (/未经复议|直接起诉/.test(around)) return 'proceedings.directSuit';
  return /行政复议/.test(around) ? 'proceedings.review' : '';
}, HEADERS);

/**
 * Reads table four: by the headers above and the labels left of each figure, so that upright and transposed tables and
 * three tables in place of one all read alike; by the form's order where the three-level header was lost but one row
 * still has its fifteen figures (DOMAIN §3.5, §7.5).
 */
export function readProceedings(grids: readonly GridPiece[]): Draft {
  const draft = new Draft('proceedings');
  for (const grid of grids) {
    draft.from(grid);
    const found = byLabels(grid);
    const inOrder = lastRowOfFifteen(grid);
    if (inOrder && found.size < SPOTS.length) {
      for (const [index, spot] of SPOTS.entries()) add(draft, grid, spot.row, spot.column, inOrder[index]!);
    } else {
      const crowded = new Set(rowsWithLooseFigures(grid));
      for (const { row, column, cell } of found.values()) add(draft, grid, row, column, cell, crowded.has(cell.row));
      const last = [...found.values()].findLast(({ cell }) => crowded.has(cell.row));
      if (last) shift(draft, last.row, 1);
    }
    readHeads(draft, grid, found.size < SPOTS.length ? inOrder : null);
  }
  if (draft.cells.size > 0 && draft.cells.size < SPOTS.length) doubt(draft);
  return draft;
}

function add(draft: Draft, grid: GridPiece, row: string, column: string, cell: GridCell, doubtful = false): void {
  draft.row(row, cell.text, placeOf(cell, grid));
  if (draft.cells.has(`${row}@${column}`)) draft.copy(row, column, printed(cell, grid));
  else draft.cell(row, column, printed(cell, grid), doubtful);
}

/** The headers of an upright table, and what stands in it beside the form's fifteen figures. */
function readHeads(draft: Draft, grid: GridPiece, inOrder: readonly GridCell[] | null): void {
  const { columns, extra } = proceedingsHeads(grid, inOrder);
  if (draft.columns.length === 0) draft.columns = [...columns];
  draft.extraColumns.push(...extra);
  const full = grid.rows.filter((row) => figuresOf(row).length >= SPOTS.length && figuresOf(row).some(hasDigit));
  for (const row of full.slice(1)) {
    const cell = row.cells[0]!;
    draft.extraRows.push({ text: cell.text, place: placeOf(cell, grid) });
  }
}

const hasDigit = (cell: GridCell): boolean => /[\d０-９]/.test(cell.text);
const figuresOf = (row: GridRow): GridCell[] => row.cells.filter((_, index) => FIGURE.test(row.plain[index]!));

/** Rows with a figure under no header at all: one too many, wherever it was put in. */
function rowsWithLooseFigures(grid: GridPiece): number[] {
  const headed = new Set<number>();
  const rows: number[] = [];
  for (const row of grid.rows) {
    for (const [index, cell] of row.cells.entries()) {
      const text = row.plain[index]!;
      if (text === '') continue;
      if (!FIGURE.test(text)) for (let col = cell.col; col < cell.col + cell.colSpan; col++) headed.add(col);
      else if (headed.size > 0 && !headed.has(cell.col)) rows.push(cell.row);
    }
  }
  return rows;
}

function shift(draft: Draft, id: string, more: number): void {
  const row = draft.rows.get(id);
  const expected = ROWS.find((each) => each.id === id)!.columns.length;
  if (row) draft.shifted.push({ id, place: row.place, text: row.text, found: expected + more, expected });
}

/** Rows of which only some figures could be placed do not line up. */
function doubt(draft: Draft): void {
  for (const { id, columns } of ROWS) {
    const found = columns.filter((column) => draft.cells.has(`${id}@${column.id}`)).length;
    if (found < columns.length) shift(draft, id, found - columns.length);
  }
}

/** Words where a figure is due, such as 约3件: no header, and nothing that a header would say. */
function isRemark(text: string): boolean {
  return text.length <= MAX_REMARK && outcomeOf(text) === null && groupOf(text) === '' && !/诉讼/.test(text);
}

const joined = (headers: string, text: string): string => `${headers}|${text}`.slice(-HEADERS);

function byLabels(grid: GridPiece): Map<string, { row: string; column: string; cell: GridCell }> {
  const found = new Map<string, { row: string; column: string; cell: GridCell }>();
  const above: string[] = Array.from({ length: grid.cols }, () => '');
  const left: string[] = grid.rows.map(() => '');
  const figures = grid.rows.map((row) => row.plain.some((text) => text !== '' && FIGURE.test(text)));
  const anyFigure = figures.includes(true);
  for (const [index, row] of grid.rows.entries()) {
    for (const [at, cell] of row.cells.entries()) {
      const text = row.plain[at]!;
      const standsAsFigure = figures[index] === true && isRemark(text) && spotOf(left[index]!, above[cell.col] ?? '');
      if (!FIGURE.test(text) && !standsAsFigure) {
        for (let col = cell.col; col < Math.min(cell.col + cell.colSpan, grid.cols); col++)
          above[col] = joined(above[col]!, text);
        for (let line = index; line < Math.min(index + cell.rowSpan, left.length); line++)
          left[line] = joined(left[line]!, text);
        continue;
      }
      if (anyFigure && !figures[index]) continue; // an empty row above the figures is no blank figures
      const spot = spotOf(left[index]!, above[cell.col] ?? '');
      if (spot && !found.has(`${spot.row}@${spot.column}`)) found.set(`${spot.row}@${spot.column}`, { ...spot, cell });
    }
  }
  return found;
}

function spotOf(left: string, above: string): { row: string; column: string } | null {
  const outcome = lastOutcome(left) ?? lastOutcome(above);
  const row = groupOf(left) || groupOf(above);
  return outcome && row ? { row, column: outcome } : null;
}

/** The last header names the column; where its words are split over rows, all of them together do. */
const lastOutcome = memo((headers): string | null => {
  const parts = headers.split('|');
  for (let at = parts.length - 1; at > 0; at--) {
    const id = outcomeOf(parts[at]!);
    if (id) return id;
  }
  const tail = parts.slice(-2).join('');
  return tail === '' ? null : outcomeOf(tail);
}, HEADERS);

export const hasRowOfFifteen = (grid: GridPiece): boolean => lastRowOfFifteen(grid) !== null;

function lastRowOfFifteen(grid: GridPiece): readonly GridCell[] | null {
  for (const row of [...grid.rows].reverse()) {
    const figures = row.cells.filter((_, index) => FIGURE.test(row.plain[index]!));
    if (figures.length === SPOTS.length && figures.some((cell) => cell.text !== '')) return figures;
  }
  return null;
}
