import { FORMS } from '../../model/form.ts';
import { plain } from '../../model/plain.ts';
import type { GridCell } from '../../model/snapshot.ts';
import { rowOf, unnumbered } from '../labels.ts';
import type { GridPiece, GridRow } from '../pieces.ts';
import { type ApplicationsHeader, FORM_ORDER, isHeaderRow, readHeader } from './applications-header.ts';
import { Draft } from './draft.ts';
import { type LabelledRow, labelledRow, placeOf, printed, spreadPlaceholder, withoutTrailingBlanks } from './rows.ts';
import { unknownRow } from './unknown.ts';

const ONLY_2021 = /^applications\.results\.other\.(?:overdueCorrection|overdueFee)$/;
const OTHER = 'applications.results.other';

/** The headings of groups, by their number: （三）不予公开. The whole of the results has none of its own figures either. */
const GROUPS: ReadonlyMap<string, string> = new Map(
  FORMS['2021'].tables.applications.rows.flatMap(({ group }) => (group ? [[numberOf(plain(group)), group]] : [])),
);
const GROUP_OF: ReadonlyMap<string, string> = new Map(
  Object.values(FORMS).flatMap((form) =>
    form.tables.applications.rows.flatMap(({ id, group }) => (group ? [[id, group]] : [])),
  ),
);

function numberOf(label: string): string {
  return label.slice(0, label.length - unnumbered(label).length);
}

const named = (label: string): string | null => rowOf('applications', label);

/** Reads table three from the grids that hold it or parts of it. */
export function readApplications(grids: readonly GridPiece[]): Draft {
  const draft = new Draft('applications');
  let header: ApplicationsHeader | null = null;
  for (const grid of grids) {
    const rows = joinedRows(
      grid.rows.map((row) => (isHeaderRow(row) ? null : labelledRow(row, named))),
      grid.rows,
    );
    const first = rows.findIndex((row) => row !== null && row.data.length > 0);
    if (first < 0) continue;
    draft.from(grid);
    header = readHeader(grid, first, rows[first]!) ?? header;
    if (header && draft.columns.length === 0) {
      draft.columns = [...header.read];
      draft.missingColumns = [...header.missing];
    }
    let after: string | null = null;
    const printedIn = new Set<string>();
    for (const [index, row] of rows.entries()) {
      const cells = grid.rows[index]!;
      if (row && row.data.length > 0 && !isGroupHeading(row, header)) {
        after = row.row;
        const again = printedIn.has(row.row);
        printedIn.add(row.row);
        if (again && readExtra(draft, grid, row)) continue;
        readRow(draft, grid, row, header);
        readHeadings(draft, grid, cells, row);
      } else if (index > first && !isHeaderRow(cells) && !taken.has(index)) {
        const unknown = unknownRow(grid, cells, FORM_ORDER.length, after);
        const group = unknown && groupNamed(plain(unknown.text));
        if (group) draft.groupFigures.push({ id: group, text: unknown.text, place: unknown.place });
        else if (unknown) draft.unknown.push(unknown);
      }
    }
    readExtraColumns(draft, grid, header, rows);
  }
  tellForm(draft);
  return draft;
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
    return { ...row, data: figures };
  });
}

/** （六）其他处理 is a row with figures in the 2019 form, and the heading of three rows in the 2021 form. */
function tellForm(draft: Draft): void {
  const rows = [...draft.rows.keys()];
  if (rows.some((row) => ONLY_2021.test(row))) {
    draft.forms.add('2021');
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
  if (!draft.row(row, label.text, place)) return;
  const figures = spreadPlaceholder(cells, order.length) ?? figureCells(cells, order.length, header);
  if (figures) {
    for (const [index, id] of order.entries()) draft.cell(row, id, printed(figures[index]!, grid));
    return;
  }
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
