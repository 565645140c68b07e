import { FORMS } from '../../model/form.ts';
import { plain } from '../../model/plain.ts';
import type { ColumnRead } from '../../model/report.ts';
import type { GridCell } from '../../model/snapshot.ts';
import { applicantOf, rowOf } from '../labels.ts';
import type { GridPiece } from '../pieces.ts';
import { Draft } from './draft.ts';
import { headerOf, type LabelledRow, labelledRow, placeOf, printed, withoutTrailingBlanks } from './rows.ts';

const COLUMNS = FORMS['2021'].tables.applications.rows[0]!.columns;
const FORM_ORDER = COLUMNS.map((column) => column.id);
const PARENT = COLUMNS.find((column) => column.parent)!.parent!;
const ORGANISATIONS: ReadonlySet<string> = new Set(
  COLUMNS.filter((column) => column.parent).map((column) => column.id),
);
const ONLY_2021 = /^applications\.results\.other\.(?:overdueCorrection|overdueFee)$/;
const OTHER = 'applications.results.other';

interface Header {
  /** Column ids by grid column, left to right. */
  readonly columns: readonly { readonly id: string; readonly col: number }[];
  readonly read: readonly ColumnRead[];
  readonly missing: readonly string[];
}

const named = (label: string): string | null => rowOf('applications', label);

/** Reads table three from the grids that hold it or parts of it. */
export function readApplications(grids: readonly GridPiece[]): Draft {
  const draft = new Draft('applications');
  let header: Header | null = null;
  for (const grid of grids) {
    const rows = grid.rows.map((row) => labelledRow(row, named));
    const first = rows.findIndex((row) => row !== null && row.data.length > 0);
    if (first < 0) continue;
    draft.place ??= { handle: grid.handle };
    header = readHeader(grid, first, rows[first]!) ?? header;
    if (header && draft.columns.length === 0) {
      draft.columns = [...header.read];
      draft.missingColumns = [...header.missing];
    }
    for (const row of rows) if (row) readRow(draft, grid, row, header);
    draft.hidden ||= grid.hidden;
  }
  tellForm(draft);
  return draft;
}

/** （六）其他处理 is a row with figures in the 2019 form, and the heading of three rows in the 2021 form. */
function tellForm(draft: Draft): void {
  const rows = [...draft.rows.keys()];
  if (rows.some((row) => ONLY_2021.test(row))) {
    draft.forms.add('2021');
    draft.rows.delete(OTHER);
  } else if (draft.rows.has(OTHER)) draft.forms.add('2019');
}

function readHeader(grid: GridPiece, first: number, row: LabelledRow): Header | null {
  const above = grid.rows.slice(0, first);
  if (above.length === 0) return null;
  const from = row.label.col + row.label.colSpan;
  const columns: { id: string; col: number }[] = [];
  const read: ColumnRead[] = [];
  const under: boolean[] = [];
  const unnamed: { col: number; cell: GridCell }[] = [];
  let previous: GridCell | null = null;
  for (let col = Math.min(from, ...row.data.map((cell) => cell.col)); col < grid.cols; col++) {
    const { text, cell, leaf } = headerOf(above, grid.top, col);
    if (cell === null || cell === previous) continue; // one header over two columns names one
    previous = cell;
    const id = applicantOf(text) ?? applicantOf(leaf);
    if (id === null || columns.some((each) => each.id === id)) {
      unnamed.push({ col, cell });
      continue;
    }
    columns.push({ id, col });
    if (ORGANISATIONS.has(id)) under.push(text.includes(PARENT));
    const altered = !text.endsWith(plain(COLUMNS.find((each) => each.id === id)!.label));
    read.push({ id, place: placeOf(cell, grid), text: cell.text, ...(altered && { altered }) });
  }
  // a wrong span pushes a header away from its columns: then the five kinds do not all stand under their heading
  if (under.includes(true) && under.includes(false)) return null;
  const missing = FORM_ORDER.filter((id) => !columns.some((each) => each.id === id));
  if (missing.length === 0 || (unnamed.length === 0 && row.data.length === columns.length))
    return { columns, read, missing };
  if (missing.length !== unnamed.length || row.data.length !== FORM_ORDER.length) {
    // a header that names fewer columns than the rows have cells was misread, or cut: the form's order then rules
    return null;
  }
  for (const [index, id] of missing.entries()) {
    const { col, cell } = unnamed[index]!;
    columns.push({ id, col });
    read.push({ id, place: placeOf(cell, grid), text: cell.text, altered: true });
  }
  columns.sort((a, b) => a.col - b.col);
  return { columns, read, missing: [] };
}

function readRow(draft: Draft, grid: GridPiece, { row, label, data }: LabelledRow, header: Header | null): void {
  const order = header?.columns.map((column) => column.id) ?? FORM_ORDER;
  const cells = withoutTrailingBlanks(data, order.length);
  if (cells.length === 0 || (row === OTHER && cells.every((cell) => cell.text === ''))) return;
  const place = placeOf(label, grid);
  if (!draft.row(row, label.text, place)) return;
  if (cells.length === order.length && cells.every((cell) => cell.rowSpan === 1)) {
    for (const [index, id] of order.entries()) draft.cell(row, id, printed(cells[index]!, grid));
    return;
  }
  const aligned = header && alignedCells(cells, header);
  if (aligned && cells.length > order.length) {
    // more cells than columns, such as a 小计 that the form does not have: the headers say which are which
    for (const [id, cell] of aligned) draft.cell(row, id, printed(cell, grid));
    if (aligned.length === order.length) return;
  }
  draft.shifted.push({ id: row, place, text: label.text, found: cells.length, expected: order.length });
  for (const [id, cell] of aligned ?? []) draft.cell(row, id, printed(cell, grid), true);
}

/** Cells that stand exactly under one header each. */
function alignedCells(cells: readonly GridCell[], header: Header): (readonly [id: string, cell: GridCell])[] {
  return header.columns.flatMap(({ id, col }) => {
    const cell = cells.find((each) => each.col === col && each.colSpan === 1);
    return cell ? [[id, cell] as const] : [];
  });
}
