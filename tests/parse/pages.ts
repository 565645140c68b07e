/** Pages made for reading: an article with its tables or its markup changed on the way, and what the reader makes of it. */
import { detectSnapshot } from '../../lib/detect/snapshot.ts';
import { gatherFile } from '../../lib/gather/file.ts';
import { type FieldId, TABLE_IDS, type TableId } from '../../lib/model/form.ts';
import type { Cell, Report } from '../../lib/model/report.ts';
import { parse } from '../../lib/parse/parse.ts';
import { article } from '../fixtures/article.ts';
import { type BodyStyle, bodyHtml, page, tableHtml, titleHtml } from '../fixtures/html.ts';
import type { PrintedCell, PrintedTable, ReportOptions } from '../fixtures/types.ts';

export type Change = (table: PrintedTable) => PrintedTable | string;
export type Changes = Readonly<Partial<Record<TableId, Change>>>;

const encoder = new TextEncoder();

export function snapshotOf(text: string, name = 'page.html') {
  return gatherFile(encoder.encode(text), name);
}

export function readAll(text: string, name?: string): Report[] {
  return parse(snapshotOf(text, name));
}

/** The one report of a page. */
export function read(text: string, name?: string): Report {
  const reports = readAll(text, name);
  if (reports.length !== 1) throw new Error(`${reports.length} reports`);
  return reports[0]!;
}

/** A page whose tables were changed after they were printed. */
export function pageWith(changes: Changes, options: ReportOptions = {}, style: BodyStyle = {}): string {
  const written = article(options);
  const body = bodyHtml(written, {
    ...style,
    table: (table, part) => {
      const change = changes[part.id as TableId];
      const changed = change ? change(table) : table;
      return typeof changed === 'string' ? changed : (style.table?.(changed, part) ?? tableHtml(changed));
    },
  });
  return page(titleHtml(written) + body, { title: written.title, published: written.published });
}

export function readWith(changes: Changes, options: ReportOptions = {}, style: BodyStyle = {}): Report {
  return read(pageWith(changes, options, style));
}

/** Every cell that stands on the page, with its value. */
export function valuesOf(report: Report): Record<FieldId, number | null> {
  const cells = TABLE_IDS.flatMap((id) => report.tables[id].cells).filter((cell) => cell.state !== 'absent');
  return Object.fromEntries(cells.map((cell) => [cell.field, cell.value]));
}

export function cellOf(report: Report, field: string): Cell {
  for (const id of TABLE_IDS) for (const cell of report.tables[id].cells) if (cell.field === field) return cell;
  throw new Error(field);
}

export const classOf = (text: string, name?: string) => detectSnapshot(snapshotOf(text, name)).class;

/** The same row everywhere except where `field` stands. */
export function mapCells(
  table: PrintedTable,
  change: (cell: PrintedCell, row: number) => PrintedCell | null,
): PrintedTable {
  return table.map((row, at) => row.map((cell) => change(cell, at)).filter((cell) => cell !== null));
}

export const columnOf = (cell: PrintedCell): string => cell.field?.split('@')[1] ?? '';
export const rowOf = (cell: PrintedCell): string => cell.field?.split('@')[0] ?? '';
export const rowIdOf = (row: readonly PrintedCell[]): string => rowOf(row.at(-1)!);

/** The row (its figures) for that id. */
export const rowAt = (table: PrintedTable, id: string): number => table.findIndex((row) => rowIdOf(row) === id);
