import { FORMS } from '../../model/form.ts';
import { plain } from '../../model/plain.ts';
import type { ColumnRead } from '../../model/report.ts';
import { applicantOf } from '../labels.ts';
import type { GridPiece, GridRow } from '../pieces.ts';
import { type Header, headersOf, type LabelledRow, placeOf } from './rows.ts';

const COLUMNS = FORMS['2021'].tables.applications.rows[0]!.columns;
export const FORM_ORDER = COLUMNS.map((column) => column.id);
const LABELS: ReadonlyMap<string, string> = new Map(COLUMNS.map(({ id, label }) => [id, plain(label)]));
const PARENT = COLUMNS.find((column) => column.parent)!.parent!;
const ORGANISATIONS: ReadonlySet<string> = new Set(
  COLUMNS.filter((column) => column.parent).map((column) => column.id),
);
/** Headings over columns, none of a column: where spans are too wide they reach beyond the columns below them. */
const HEADING_OVER = /^(?:申请人情况|法人或其[他它]组织)$/;
/** Words that stand in the header of table three and in no row of it. */
const HEADER_WORDS: ReadonlySet<string> = new Set(
  '申请人情况 法人或其他组织 法人或其它组织 自然人 商业企业 科研机构 社会公益组织 法律服务机构'.split(' '),
);

export interface ApplicationsHeader {
  /** Column ids by grid column, left to right. */
  readonly columns: readonly { readonly id: string; readonly col: number }[];
  /** Grid columns under a header that is none of the form's, such as 小计. */
  readonly foreign: ReadonlySet<number>;
  /** Those headers themselves. */
  readonly extra: readonly { readonly col: number; readonly header: Header }[];
  readonly read: readonly ColumnRead[];
  readonly missing: readonly string[];
}

/** 总计 and 其他 name rows as well as columns: a row with the other columns' names is a header. */
export function isHeaderRow(row: GridRow): boolean {
  return row.plain.some((text) => HEADER_WORDS.has(text));
}

interface Found {
  readonly id: string;
  readonly col: number;
  readonly header: Header;
}

/**
 * The columns of table three by the header rows above its first data row.
 * @returns null where the header is lost, or does not fit the rows: the form's order then rules
 */
export function readHeader(grid: GridPiece, first: number, row: LabelledRow): ApplicationsHeader | null {
  if (first === 0) return null;
  const headers = headersOf(grid.rows.slice(0, first), grid.cols);
  const from = Math.min(row.label.col + row.label.colSpan, ...row.data.map((cell) => cell.col));
  const found: Found[] = [];
  const unnamed: Omit<Found, 'id'>[] = [];
  for (let col = from; col < grid.cols; col++) {
    const header = headers[col]!;
    // one header over two columns names one, and the heading over all of them names none
    if (header.cell === null || header.cell === headers[col - 1]?.cell || HEADING_OVER.test(header.leaf)) continue;
    const id = applicantOf(header.text) ?? applicantOf(header.leaf);
    if (id === null || found.some((each) => each.id === id)) unnamed.push({ col, header });
    else found.push({ id, col, header });
  }
  // a wrong span pushes a header away from its columns: then the five kinds do not all stand under their heading
  const under = found.filter(({ id }) => ORGANISATIONS.has(id)).map(({ header }) => header.text.includes(PARENT));
  if (under.includes(true) && under.includes(false)) return null;
  const missing = FORM_ORDER.filter((id) => !found.some((each) => each.id === id));
  if (missing.length === 0 || (unnamed.length === 0 && row.data.length === found.length))
    return result(grid, found, unnamed, missing, new Set());
  // fewer names than the rows have cells: misread, or cut, unless as many headers are there in words of their own
  if (missing.length !== unnamed.length || row.data.length !== FORM_ORDER.length) return null;
  const renamed = missing.map((id, index) => ({ id, ...unnamed[index]! }));
  return result(grid, [...found, ...renamed], [], [], new Set(missing));
}

function result(
  grid: GridPiece,
  found: readonly Found[],
  foreign: readonly Omit<Found, 'id'>[],
  missing: readonly string[],
  renamed: ReadonlySet<string>,
): ApplicationsHeader {
  const columns = [...found].sort((a, b) => a.col - b.col);
  const read = columns.map(({ id, header: { text, cell } }): ColumnRead => {
    const altered = renamed.has(id) || !text.endsWith(LABELS.get(id)!);
    return { id, place: placeOf(cell!, grid), text: cell!.text, ...(altered && { altered }) };
  });
  return { columns, foreign: new Set(foreign.map(({ col }) => col)), extra: foreign, read, missing };
}
