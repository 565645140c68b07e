import { expect } from 'vitest';
import type { TableId } from '../../lib/model/form.ts';
import { article } from '../fixtures/article.ts';
import { tableHtml } from '../fixtures/html.ts';
import type { PrintedCell, PrintedTable, ReportOptions } from '../fixtures/types.ts';
import { errorsOf } from './findings.ts';
import { type Change, mapCells, readWith, valuesOf } from './pages.ts';

export const A = 'applications.';
export const plainCell = (text: string, colSpan = 1, rowSpan = 1): PrintedCell => ({ text, colSpan, rowSpan });

/** The same report, whatever was done to the table. */
export function expectSame(table: TableId, change: Change, options: ReportOptions = {}): void {
  const report = readWith({ [table]: change }, options);
  expect(valuesOf(report)).toEqual(article(options).values);
  expect(errorsOf(report)).toEqual([]);
}

export const spansLost: Change = (table) =>
  table.map((row) => row.map((cell) => ({ ...cell, rowSpan: 1, colSpan: 1 })));
export const empty = (table: PrintedTable, which: (cell: PrintedCell) => boolean): PrintedTable =>
  mapCells(table, (cell) => (cell.field && which(cell) ? { ...cell, text: '' } : cell));
export const inPieces = (table: PrintedTable, ...cuts: number[]): string =>
  [0, ...cuts].map((from, at) => tableHtml(table.slice(from, cuts[at]))).join('<p>&nbsp;</p>');
