import { FORMS } from '../../model/form.ts';
import { plain } from '../../model/plain.ts';
import type { ColumnRead, ExtraRead } from '../../model/report.ts';
import type { GridCell } from '../../model/snapshot.ts';
import { outcomeOf } from '../labels.ts';
import type { GridPiece } from '../pieces.ts';
import { headersOf, placeOf } from './rows.ts';

const OUTCOMES = FORMS['2021'].tables.proceedings.rows[0]!.columns;
const COUNT = 3 * OUTCOMES.length;
const DIGITS = /^[\d０-９]{1,9}$/;

export interface ProceedingsHeads {
  readonly columns: readonly ColumnRead[];
  readonly extra: readonly ExtraRead[];
}

/**
 * The outcomes printed above the figures of an upright table four, in their order, and headers over figures that the
 * form does not have. A table that lies on its side, or has lost its header, tells nothing.
 * @param inOrder the row of fifteen figures, where the form's order and not the headers told which is which
 */
export function proceedingsHeads(grid: GridPiece, inOrder: readonly GridCell[] | null): ProceedingsHeads {
  const none = { columns: [], extra: [] };
  const at = grid.rows.findIndex(
    (row) => row.cells.filter((cell) => DIGITS.test(plain(cell.text))).length >= COUNT - 5,
  );
  if (at <= 0) return none;
  const headers = headersOf(grid.rows.slice(0, at), grid.cols);
  const columns: ColumnRead[] = [];
  const extra: ExtraRead[] = [];
  for (const [index, cell] of (inOrder ?? grid.rows[at]!.cells).entries()) {
    const header = headers[cell.col];
    if (!header?.cell) return none;
    const outcome = inOrder
      ? OUTCOMES[index % OUTCOMES.length]!
      : OUTCOMES.find(({ id }) => id === (outcomeOf(header.leaf) ?? outcomeOf(header.text)));
    const place = placeOf(header.cell, grid);
    const { text } = header.cell;
    if (!outcome) {
      if (DIGITS.test(plain(cell.text))) extra.push({ text, place });
      continue;
    }
    const altered = !header.text.endsWith(outcome.label);
    columns.push({ id: outcome.id, place, text, ...(altered && { altered }) });
  }
  // a header over several columns at once is a group's: the row of outcomes is gone
  const own = new Set(columns.map((column) => column.place?.handle));
  return own.size === columns.length && columns.length === COUNT ? { columns, extra } : none;
}
