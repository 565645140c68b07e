import { FORMS, type FormVersion } from '../../model/form.ts';
import { plain } from '../../model/plain.ts';
import type { ColumnRead } from '../../model/report.ts';
import type { GridCell } from '../../model/snapshot.ts';
import { disclosureHeader, rowOf } from '../labels.ts';
import type { GridPiece, GridRow } from '../pieces.ts';
import { Draft } from './draft.ts';
import { type LabelledRow, labelledRow, placeOf, printed, withoutTrailingBlanks } from './rows.ts';

const named = (label: string): string | null => rowOf('disclosure', label);
const ONLY_2019 = new Set(['disclosure.otherServices', 'disclosure.procurement']);

interface Pending {
  readonly grid: GridPiece;
  readonly row: LabelledRow;
  /** Column ids of the header above it, left to right; empty where there is none. */
  readonly order: readonly string[];
}

/** Reads table two, whether it is one table, four small ones, or five columns wide by uneven spans (DOMAIN §3.1, §3.2). */
export function readDisclosure(grids: readonly GridPiece[]): Draft {
  const draft = new Draft('disclosure');
  const pending: Pending[] = [];
  const headers: ColumnRead[] = [];
  for (const grid of grids) {
    draft.place ??= { handle: grid.handle };
    draft.hidden ||= grid.hidden;
    let order: readonly string[] = [];
    for (const row of grid.rows) {
      const labelled = labelledRow(row, named);
      if (labelled && labelled.data.length > 0) {
        pending.push({ grid, row: labelled, order });
        if (ONLY_2019.has(labelled.row)) draft.forms.add('2019');
        continue;
      }
      const header = readHeader(draft, grid, row);
      if (header.length > 0) {
        order = header.map((each) => each.id);
        headers.push(...header);
      }
    }
  }
  for (const each of pending) readRow(draft, each);
  draft.columns = headers.map((header) => (isOwnHeader(header, draft.form) ? header : { ...header, altered: true }));
  draft.missingColumns = missingColumns(draft, headers);
  return draft;
}

function readHeader(draft: Draft, grid: GridPiece, row: GridRow): ColumnRead[] {
  const read: ColumnRead[] = [];
  for (const [index, cell] of row.cells.entries()) {
    const text = row.plain[index]!;
    const header = text.length < 40 ? disclosureHeader(text) : null;
    if (!header) continue;
    if (header.form) draft.forms.add(header.form);
    read.push({ id: header.column, place: placeOf(cell, grid), text: cell.text });
  }
  return read;
}

function columnsOf(version: FormVersion, row: string): readonly string[] {
  return (
    FORMS[version].tables.disclosure.rows.find((each) => each.id === row)?.columns.map((column) => column.id) ?? []
  );
}

function readRow(draft: Draft, { grid, row: { row, label, data }, order }: Pending): void {
  const due = columnsOf(draft.form ?? '2021', row);
  if (due.length === 0) return;
  const place = placeOf(label, grid);
  if (!draft.row(row, label.text, place)) return;
  // headers of the band say the order, also where a column of the form is gone
  const trusted =
    order.every((id) => due.includes(id)) && (order.length === due.length || order.length === data.length);
  const printedOrder = trusted && order.length > 0 ? order : due;
  const cells = figureCells(data, printedOrder.length);
  if (cells) {
    for (const [index, id] of printedOrder.entries()) draft.cell(row, id, printed(cells[index]!, grid));
    return;
  }
  draft.shifted.push({ id: row, place, text: label.text, found: data.length, expected: due.length });
  if (data.length > due.length) return;
  for (const [index, cell] of data.entries()) draft.cell(row, printedOrder[index]!, printed(cell, grid), true);
}

/** The cells that hold a row's figures; null where that cannot be told. */
function figureCells(data: readonly GridCell[], due: number): readonly GridCell[] | null {
  const cells = withoutTrailingBlanks(data, due);
  if (cells.length === due) return cells;
  const filled = cells.filter((cell) => cell.text !== '');
  if (cells.length > due && filled.length === due) return filled;
  // one "/" over all three columns says the same of each
  if (cells.length === 1 && cells[0]!.colSpan >= due && !/\d/.test(cells[0]!.text))
    return Array.from({ length: due }, () => cells[0]!);
  return null;
}

/** Headers of the form that no header of the page stands for, where the page has headers of that band at all. */
function missingColumns(draft: Draft, headers: readonly ColumnRead[]): string[] {
  const version = draft.form;
  if (!version || draft.shifted.length > 0) return [];
  const missing: string[] = [];
  for (const band of FORMS[version].bands) {
    const present = band.columns.filter((column) => headers.some((header) => header.id === column.id));
    if (present.length === 0 || present.length === band.columns.length || !draft.rows.has(band.rows[0]!)) continue;
    const gone = band.columns.filter((column) => !draft.cells.has(`${band.rows[0]!}@${column.id}`));
    missing.push(...gone.map((column) => `${band.rows[0]!}@${column.id}`));
  }
  return missing;
}

/** Whether a printed header is the form's own, white space and local units apart. */
function isOwnHeader(header: ColumnRead, version: FormVersion | null): boolean {
  if (!version) return true;
  const text = plain(header.text);
  return FORMS[version].bands.some((band) =>
    band.columns.some((column) => column.id === header.id && text.startsWith(plain(column.label).replace(/\(.*$/, ''))),
  );
}
