import { FORMS, type FormVersion } from '../../model/form.ts';
import { plain } from '../../model/plain.ts';
import type { ColumnRead, Place } from '../../model/report.ts';
import type { GridCell } from '../../model/snapshot.ts';
import { disclosureHeader, rowOf } from '../labels.ts';
import type { GridPiece, GridRow } from '../pieces.ts';
import { Draft } from './draft.ts';
import { type LabelledRow, labelledRow, placeOf, printed, spreadPlaceholder, withoutTrailingBlanks } from './rows.ts';
import { repeats, unknownRow } from './unknown.ts';

const named = (label: string): string | null => rowOf('disclosure', label);
const ONLY_2019 = new Set(['disclosure.otherServices', 'disclosure.procurement']);

/** One header of a band; `column` is null where its words are none of the form's. */
interface Head {
  readonly column: string | null;
  readonly text: string;
  readonly place: Place;
}

interface Pending {
  readonly grid: GridPiece;
  readonly row: LabelledRow;
  /** The headers above it, left to right; empty where there are none. */
  readonly heads: readonly Head[];
}

/** Reads table two, whether it is one table, four small ones, or five columns wide by uneven spans (DOMAIN §3.1, §3.2). */
export function readDisclosure(grids: readonly GridPiece[]): Draft {
  const draft = new Draft('disclosure');
  const pending: Pending[] = [];
  let after: string | null = null;
  for (const grid of grids) {
    draft.from(grid);
    let heads: readonly Head[] = [];
    const own = new Map<string, LabelledRow>();
    for (const row of grid.rows) {
      const labelled = labelledRow(row, named);
      const before = labelled && own.get(labelled.row);
      if (labelled && labelled.data.length > 0 && !before) {
        pending.push({ grid, row: labelled, heads });
        own.set(labelled.row, labelled);
        after = labelled.row;
        if (ONLY_2019.has(labelled.row)) draft.forms.add('2019');
        continue;
      }
      if (labelled && before && repeats(labelled, before)) continue;
      const unknown = unknownRow(grid, row, 1, after);
      if (unknown) {
        draft.foreign(unknown);
        continue;
      }
      const read = readHeads(draft, grid, row);
      if (read.length > 0) heads = read;
    }
  }
  const bands = new Map<readonly Head[], readonly ColumnRead[]>();
  for (const each of pending) {
    const due = columnsOf(draft.form ?? '2021', each.row.row);
    const columns = bands.get(each.heads) ?? columnsNamed(each.heads, due, draft.form);
    bands.set(each.heads, columns);
    readRow(draft, each, due, columns);
    for (const { text, place } of extraHeads(each, columns, due))
      if (!draft.extraColumns.some((extra) => extra.place === place)) draft.extraColumns.push({ text, place });
  }
  draft.columns = [...bands.values()].flat();
  draft.missingColumns = missingColumns(draft, draft.columns);
  return draft;
}

const BAND_LABEL = '信息内容';

function readHeads(draft: Draft, grid: GridPiece, row: GridRow): Head[] {
  const heads: Head[] = [];
  let known = row.plain.includes(BAND_LABEL);
  for (const [index, cell] of row.cells.entries()) {
    const text = row.plain[index]!;
    if (text === '' || text === BAND_LABEL || text.length >= 40) continue;
    const header = disclosureHeader(text);
    if (header?.form) draft.forms.add(header.form);
    known ||= header !== null;
    heads.push({ column: header?.column ?? null, text: cell.text, place: placeOf(cell, grid) });
  }
  return known ? heads : [];
}

/** The columns that a band's headers name; one in other words is what is left of the form's, where only that is left. */
function columnsNamed(heads: readonly Head[], due: readonly string[], form: FormVersion | null): ColumnRead[] {
  const left = due.filter((id) => !heads.some((head) => head.column === id));
  const unknown = heads.filter((head) => head.column === null);
  const renamed = heads.length === due.length && unknown.length === left.length;
  return heads.flatMap(({ column, text, place }): ColumnRead[] => {
    const id = column ?? (renamed ? left.shift() : undefined);
    if (id === undefined) return [];
    const altered = column === null || !isOwnHeader(id, text, form);
    return [{ id, text, place, ...(altered && { altered }) }];
  });
}

function columnsOf(version: FormVersion, row: string): readonly string[] {
  return (
    FORMS[version].tables.disclosure.rows.find((each) => each.id === row)?.columns.map((column) => column.id) ?? []
  );
}

function readRow(
  draft: Draft,
  { grid, row: { row, label, data }, heads }: Pending,
  due: readonly string[],
  columns: readonly ColumnRead[],
): void {
  if (due.length === 0) return;
  const place = placeOf(label, grid);
  const again = !draft.row(row, label.text, place);
  const order = columns.map((column) => column.id);
  // headers of the band say the order, also where a column of the form is gone
  const trusted =
    order.every((id) => due.includes(id)) && (order.length === due.length || order.length === data.length);
  const printedOrder = trusted && order.length > 0 ? order : due;
  // where the headers do not say the order, their cells are no answer to the form's
  const cells = (trusted ? underOwnHeads(data, heads, columns) : null) ?? figureCells(data, printedOrder.length);
  if (cells) {
    for (const [index, id] of printedOrder.entries()) {
      if (again) draft.copy(row, id, printed(cells[index]!, grid));
      else draft.cell(row, id, printed(cells[index]!, grid));
    }
    return;
  }
  if (again) return;
  draft.shifted.push({ id: row, place, text: label.text, found: data.length, expected: due.length });
  if (data.length > due.length) return;
  for (const [index, cell] of data.entries()) draft.cell(row, printedOrder[index]!, printed(cell, grid), true);
}

/** A column that the form does not have stands among them: its cells go with it; null where none does. */
function underOwnHeads(
  data: readonly GridCell[],
  heads: readonly Head[],
  columns: readonly ColumnRead[],
): readonly GridCell[] | null {
  if (heads.length <= columns.length || heads.length !== data.length) return null;
  return data.filter((_, index) => columns.some(({ place }) => place === heads[index]!.place));
}

/** Headers over figures that the form does not have, beside all of those that it has. */
function extraHeads({ heads, row: { data } }: Pending, columns: readonly ColumnRead[], due: readonly string[]): Head[] {
  if (columns.length !== due.length || heads.length !== data.length) return [];
  return heads.filter(
    (head, index) => !columns.some(({ place }) => place === head.place) && /^[\d０-９]/.test(data[index]!.text),
  );
}

/** The cells that hold a row's figures; null where that cannot be told. */
function figureCells(data: readonly GridCell[], due: number): readonly GridCell[] | null {
  const cells = withoutTrailingBlanks(data, due);
  if (cells.length === due) return cells;
  const filled = cells.filter((cell) => cell.text !== '');
  if (cells.length > due && filled.length === due) return filled;
  return spreadPlaceholder(cells, due);
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
function isOwnHeader(id: string, text: string, version: FormVersion | null): boolean {
  if (!version) return true;
  const form = plain(text);
  return FORMS[version].bands.some((band) =>
    band.columns.some((column) => column.id === id && form.startsWith(plain(column.label).replace(/\(.*$/, ''))),
  );
}
