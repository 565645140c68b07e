import { plain } from '../../model/plain.ts';
import type { GridCell } from '../../model/snapshot.ts';
import { rowOf } from '../labels.ts';
import type { GridPiece, GridRow } from '../pieces.ts';
import { type ApplicationsHeader, FORM_ORDER, isHeaderRow, readHeader } from './applications-header.ts';
import { Draft } from './draft.ts';
import { groupNamed, readExtraColumns, readHeadings } from './groups.ts';
import { type LabelledRow, labelledRow, placeOf, printed, spreadPlaceholder, withoutTrailingBlanks } from './rows.ts';
import { repeats, unknownRow } from './unknown.ts';

const ONLY_2021 = /^applications\.results\.other\.(?:overdueCorrection|overdueFee)$/;
const OTHER = 'applications.results.other';

const named = (label: string): string | null => rowOf('applications', label);

/** Reads table three from the grids that hold it or parts of it. */
export function readApplications(grids: readonly GridPiece[]): Draft {
  const draft = new Draft('applications');
  let header: ApplicationsHeader | null = null;
  for (const grid of grids) {
    const single = grid.rows.map((row) => (isHeaderRow(row) ? null : labelledRow(row, named)));
    const rows = joinedRows(single, grid.rows);
    const first = rows.findIndex((row) => row !== null && row.data.length > 0);
    if (first < 0) continue;
    draft.from(grid);
    header = readHeader(grid, headEnd(grid, first), rows[first]!) ?? header;
    if (header && draft.columns.length === 0) {
      draft.columns = [...header.read];
      draft.missingColumns = [...header.missing];
    }
    readRows(draft, grid, rows, header, (index) => index > 0 && rows[index - 1] !== single[index - 1]);
    if (header) readExtraColumns(draft, grid, header, rows);
  }
  tellForm(draft);
  return draft;
}

/** The header ends where the first row with figures stands, though its label be none of the form's. */
function headEnd(grid: GridPiece, first: number): number {
  const foreign = grid.rows.findIndex(
    (row, index) => index > 0 && index < first && !isHeaderRow(row) && unknownRow(grid, row, FORM_ORDER.length, null),
  );
  return foreign < 0 ? first : foreign;
}

/** @param joined whether the row at that index was joined to the one above it */
function readRows(
  draft: Draft,
  grid: GridPiece,
  rows: readonly (LabelledRow | null)[],
  header: ApplicationsHeader | null,
  joined: (index: number) => boolean,
): void {
  const own = new Map<string, LabelledRow>();
  let after = draft.last;
  for (const [index, row] of rows.entries()) {
    const cells = grid.rows[index]!;
    const before = row && own.get(row.row);
    if (row && !before) {
      if (row.data.length === 0 || (row.row === OTHER && isEmpty(row.data))) continue;
      own.set(row.row, row);
      readRow(draft, grid, row, header);
      readHeadings(draft, grid, cells, row);
      after = row.row;
    } else if (!isHeaderRow(cells) && !joined(index) && !(row && before && repeats(row, before))) {
      const unknown = unknownRow(grid, cells, FORM_ORDER.length, after);
      const group = unknown && groupNamed(plain(unknown.text));
      if (group) draft.groupFigures.push({ id: group, text: unknown.text, place: unknown.place });
      else if (unknown) draft.foreign(unknown);
    }
  }
}

const isEmpty = (cells: readonly GridCell[]): boolean => cells.every((cell) => cell.text === '' && !cell.image);

/** A row whose label goes on in a second row, where its figures stand, is one row (DOMAIN §6.2, TBL-03). */
function joinedRows(rows: readonly (LabelledRow | null)[], printedRows: readonly GridRow[]): (LabelledRow | null)[] {
  return rows.map((row, index) => {
    const next = printedRows[index + 1];
    if (!row || !next || rows[index + 1] || row.data.length === 0 || !isEmpty(row.data)) return row;
    const figures = next.cells.filter((cell) => row.data.some((blank) => blank.col === cell.col));
    const rest = next.cells.filter((cell) => !figures.includes(cell) && cell.text !== '');
    // beside a group's heading the blanks are its own: only words that go on may stand left of the figures
    if (figures.length !== row.data.length || isEmpty(figures) || rest.length > 1) return row;
    const label = { ...row.label, text: row.label.text + rest.map((cell) => cell.text).join('') };
    return { ...row, label, data: figures };
  });
}

/** （六）其他处理 is a row with figures in the 2019 form, and the heading of three rows in the 2021 form. */
function tellForm(draft: Draft): void {
  const rows = [...draft.rows.keys()];
  if (rows.some((row) => ONLY_2021.test(row))) {
    draft.forms.add('2021');
    const beside = draft.rows.get(OTHER);
    if (beside) draft.groupFigures.push({ ...beside, id: groupNamed(plain(beside.text)) ?? beside.text });
    draft.rows.delete(OTHER);
  } else if (draft.rows.has(OTHER)) draft.forms.add('2019');
}

function readRow(
  draft: Draft,
  grid: GridPiece,
  { row, label, data }: LabelledRow,
  header: ApplicationsHeader | null,
): void {
  const order = header?.columns.map((column) => column.id) ?? FORM_ORDER;
  const cells = withoutTrailingBlanks(data, order.length);
  if (cells.length === 0 || (row === OTHER && isEmpty(cells))) return;
  const place = placeOf(label, grid);
  const again = !draft.row(row, label.text, place);
  const figures = spreadPlaceholder(cells, order.length) ?? figureCells(cells, order.length, header);
  if (figures) {
    for (const [index, id] of order.entries()) {
      if (again) draft.copy(row, id, printed(figures[index]!, grid));
      else draft.cell(row, id, printed(figures[index]!, grid));
    }
    return;
  }
  if (again) return;
  draft.shifted.push({ id: row, place, text: label.text, found: cells.length, expected: order.length });
  for (const [id, cell] of aligned(cells, header)) draft.cell(row, id, printed(cell, grid), true);
}

/** A row's figures, one a column, left to right; null where they do not line up with the columns. */
function figureCells(
  cells: readonly GridCell[],
  due: number,
  header: ApplicationsHeader | null,
): readonly GridCell[] | null {
  // more cells than columns, such as a 小计 that the form does not have: the headers say which they are
  const own = header ? cells.filter((cell) => !header.foreign.has(cell.col)) : cells;
  return own.length === due && own.every((cell) => cell.rowSpan === 1) ? own : null;
}

/** Cells that stand exactly under one header each. */
function aligned(
  cells: readonly GridCell[],
  header: ApplicationsHeader | null,
): (readonly [id: string, cell: GridCell])[] {
  return (header?.columns ?? []).flatMap(({ id, col }) => {
    const cell = cells.find((each) => each.col === col && each.colSpan === 1);
    return cell ? [[id, cell] as const] : [];
  });
}
