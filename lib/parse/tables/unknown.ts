import type { Place, RowRead } from '../../model/report.ts';
import { readFigure } from '../figure.ts';
import type { GridPiece, GridRow } from '../pieces.ts';
import type { Printed } from './draft.ts';
import { type LabelledRow, placeOf, printed } from './rows.ts';

/** A row with figures whose label names no row of the form. */
export interface UnknownRow {
  readonly text: string;
  readonly place: Place;
  readonly figures: readonly Printed[];
  /** The row of the form that was read before it; null at the head of the table. */
  readonly after: string | null;
}

/** What a table says of itself: a year, a page, a telephone number are no figures of it. */
const ABOUT =
  /^(?:注|备注|说明|单位)|[栏行列]次|年份|年度$|电话|日期|时间|邮编|编码|代码|序号|编号|审核|填表|填报|负责人|联系/;
/** Longer runs of digits are numbers of things, not counts. */
const MAX_DIGITS = 9;
const MAX_LABEL = 60;

const HAN = /\p{Script=Han}/u;

function isFigure(text: string): boolean {
  const figure = readFigure(text, 'amount');
  return figure.state === 'value' ? text.replace(/\D/g, '').length <= MAX_DIGITS : figure.state !== 'unreadable';
}

/**
 * A row that the form does not have: a label, and right of it nothing but figures, one at least.
 * @param due how many figures a row of the table has at most; a row with fewer cells than half of them is no row of it
 */
export function unknownRow(grid: GridPiece, row: GridRow, due: number, after: string | null): UnknownRow | null {
  let from = row.cells.length;
  while (from > 0 && isFigure(row.cells[from - 1]!.text)) from--;
  const label = row.cells[from - 1];
  const figures = row.cells.slice(from);
  if (!label || figures.length * 2 < due || !figures.some((cell) => /[\d０-９]/.test(cell.text))) return null;
  const text = row.plain[from - 1]!;
  if (!HAN.test(text) || text.length > MAX_LABEL || ABOUT.test(text)) return null;
  return {
    text: label.text,
    place: placeOf(label, grid),
    figures: figures.map((cell) => printed(cell, grid)),
    after,
  };
}

/**
 * Which missing row of the form each unknown one stands for: as many unknown rows in the very place of as many missing
 * ones are those, under other words.
 * @param order the form's rows, @param known those that were read
 * @returns the unknown rows by the id of the row that they are
 */
export function renamedRows(
  unknown: readonly UnknownRow[],
  order: readonly string[],
  known: ReadonlyMap<string, RowRead>,
): Map<string, UnknownRow> {
  const renamed = new Map<string, UnknownRow>();
  for (const after of new Set(unknown.map((row) => row.after))) {
    const rows = unknown.filter((row) => row.after === after);
    const gap: string[] = [];
    for (let at = after === null ? 0 : order.indexOf(after) + 1; at < order.length && !known.has(order[at]!); at++)
      gap.push(order[at]!);
    if (gap.length === rows.length) for (const [index, id] of gap.entries()) renamed.set(id, rows[index]!);
  }
  return renamed;
}

/** A row printed twice in one table, as a page break leaves it. */
export function repeats(row: LabelledRow, before: LabelledRow): boolean {
  const texts = ({ data }: LabelledRow): string => data.map((cell) => cell.text).join(' ');
  return texts(row) === texts(before);
}
