/** What more than one rule asks of table four. */
import { type FieldId, FORMS, fieldId } from '../model/form.ts';
import type { Facts } from './rule.ts';

const ROWS = FORMS['2021'].tables.proceedings.rows;

/** Cells of a row of table three or four with a figure above 0. */
export function filledCells(facts: Facts, table: 'applications' | 'proceedings', row: string): FieldId[] {
  const columns = FORMS['2021'].tables[table].rows[0]!.columns;
  return columns.map((column) => fieldId(row, column.id)).filter((field) => (facts.cells.get(field)?.value ?? 0) > 0);
}

/** Every cell of a row has its figure, and each is 0. */
export function isNil(facts: Facts, table: 'applications' | 'proceedings', row: string): boolean {
  const columns = FORMS['2021'].tables[table].rows[0]!.columns;
  return columns.every((column) => facts.cells.get(fieldId(row, column.id))?.value === 0);
}

/** Of table four, the figure that says how many cases a row has: its total, else the largest part. */
export function casesOf(facts: Facts, row: string): number {
  return Math.max(...ROWS[0]!.columns.map((column) => facts.cells.get(fieldId(row, column.id))?.value ?? 0));
}
