import { FORMS, type FormVersion, type Row, type TableId } from '../../model/form.ts';
import type { GridCell } from '../../model/snapshot.ts';
import { readFigure } from '../figure.ts';
import type { GridPiece, GridRow } from '../pieces.ts';
import { Draft } from './draft.ts';
import { placeOf, printed } from './rows.ts';

const VERSIONS: readonly FormVersion[] = ['2021', '2019'];

/**
 * A table that the inspector says is the statutory one, though its labels say little of it: where it has as many rows as
 * the form, each with a label and the figures due, they are the form's in their order.
 * @param read what its labels told
 * @returns null where the labels told more than half, or rows and figures do not fit
 */
export function readByOrder(
  table: TableId,
  grids: readonly GridPiece[],
  read: Draft,
  expected: FormVersion,
): Draft | null {
  if (table === 'proceedings') return null; // its fifteen figures are read in order already
  for (const version of [expected, ...VERSIONS.filter((each) => each !== expected)]) {
    const { rows } = FORMS[version].tables[table];
    if (read.rows.size * 2 > rows.length) return null;
    for (const grid of grids) {
      const draft = inOrder(table, grid, rows);
      if (!draft) continue;
      if (version !== expected) draft.forms.add(version);
      return draft;
    }
  }
  return null;
}

function inOrder(table: TableId, grid: GridPiece, rows: readonly Row[]): Draft | null {
  const candidates = grid.rows.flatMap((row) => labelled(row) ?? []);
  if (candidates.length !== rows.length) return null;
  if (!rows.every((row, index) => candidates[index]!.figures.length === row.columns.length)) return null;
  const draft = new Draft(table);
  draft.from(grid);
  for (const [index, row] of rows.entries()) {
    const { label, figures } = candidates[index]!;
    draft.row(row.id, label.text, placeOf(label, grid));
    for (const [at, column] of row.columns.entries()) draft.cell(row.id, column.id, printed(figures[at]!, grid));
  }
  return draft;
}

function labelled({ cells }: GridRow): { label: GridCell; figures: readonly GridCell[] } | null {
  const isFigure = (cell: GridCell): boolean => readFigure(cell.text, 'amount').state !== 'unreadable';
  let from = cells.length;
  while (from > 0 && isFigure(cells[from - 1]!)) from--;
  const label = cells[from - 1];
  return label && from < cells.length ? { label, figures: cells.slice(from) } : null;
}
