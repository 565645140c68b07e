/** What LibreOffice shows of an export, held against the page and the audit cell by cell. */
import type { TableBlock } from '../../lib/model/snapshot.ts';
import type { CalcCell, CalcSheet } from './fods.ts';
import type { Checks } from './tally.ts';

const NUMBER = /^-?\d{1,15}(?:,\d{3})*(?:\.\d+)?$/;

/** As a spreadsheet should hold what the page prints: a number, or the text. */
export function meant(printed: string): number | string {
  const plain = printed.replace(/\s+/g, '');
  return NUMBER.test(plain) ? Number(plain.replaceAll(',', '')) : plain;
}

function shown(cell: CalcCell | undefined): number | string {
  if (!cell || cell.type === null) return '';
  return typeof cell.value === 'number' ? cell.value : cell.value.replace(/\s+/g, '');
}

/** One cell of a sheet against a figure or a text: its content, its type, and that it is no formula. */
export function holds(checks: Checks, sheet: CalcSheet, row: number, col: number, value: number | string): void {
  const cell = sheet.rows[row]?.[col];
  const where = (): string => `${sheet.name} ${row + 1}/${col + 1}`;
  checks.equal(shown(cell), typeof value === 'number' ? value : value.replace(/\s+/g, ''), where);
  const type = value === '' ? null : typeof value === 'number' ? 'float' : 'string';
  checks.equal(cell?.type ?? null, type, () => `${where()} type`);
  checks.equal(cell?.formula ?? false, false, () => `${where()} formula`);
}

/** A statutory table of the page against its copy, whose top left cell is in `row` of the sheet: figures, labels, merged cells. */
export function sameTable(checks: Checks, sheet: CalcSheet, row: number, table: TableBlock): void {
  for (const cell of table.cells) {
    const at = sheet.rows[row + cell.row]?.[cell.col];
    const where = (): string => `${sheet.name} ${row + cell.row + 1}/${cell.col + 1} “${cell.text}”`;
    holds(checks, sheet, row + cell.row, cell.col, meant(cell.text));
    checks.equal(at?.rows ?? 1, cell.rowSpan, () => `${where()} rows merged`);
    checks.equal(at?.columns ?? 1, cell.colSpan, () => `${where()} columns merged`);
  }
}

export interface CsvField {
  readonly text: string;
  readonly quoted: boolean;
}

/** The rows of a CSV after RFC 4180, read by a reader of its own. */
export function readCsv(text: string): CsvField[][] {
  const rows: CsvField[][] = [];
  let row: CsvField[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push({ text: quoted?.replaceAll('""', '"') ?? plain ?? '', quoted: quoted !== undefined });
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
