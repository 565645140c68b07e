/** What more than one rule asks of table four. */

import { fill, rowPlace } from '../locales/terms.ts';
import type { Localised } from '../model/audit.ts';
import { type FieldId, FORMS, fieldId } from '../model/form.ts';
import { unlessShifted } from './doubt.ts';
import type { Check, Facts } from './rule.ts';

/** The cells of every row of tables three and four. */
const CELLS: ReadonlyMap<string, readonly FieldId[]> = new Map(
  Object.values(FORMS).flatMap(({ tables }) =>
    [...tables.applications.rows, ...tables.proceedings.rows].map(({ id, columns }) => [
      id,
      columns.map((column) => fieldId(id, column.id)),
    ]),
  ),
);

/** Cells of a row of table three or four with a figure above 0. */
export function filledCells(facts: Facts, row: string): FieldId[] {
  return cellsOf(row).filter((field) => figureIn(facts, field) > 0);
}

/** Every cell of a row has its figure, and each is 0. */
export function isNil(facts: Facts, row: string): boolean {
  return cellsOf(row).every((field) => facts.cells.get(field)?.value === 0);
}

/** Of table four, the figure that says how many cases a row has: its total, else the largest part. */
export function casesOf(facts: Facts, row: string): number {
  return Math.max(...cellsOf(row).map((field) => figureIn(facts, field)));
}

/** What stands against a row of suits of which there are some. @param found with {count}, the cases */
export function againstSuits(facts: Facts, row: string, suits: readonly FieldId[], found: Localised): Check {
  return {
    drafts: [
      unlessShifted(facts, {
        about: row,
        section: 'proceedings',
        message: fill(found, { count: casesOf(facts, row) }),
        where: rowPlace(row),
        fields: suits,
        places: suits.map((field) => facts.cells.get(field)?.place),
      }),
    ],
  };
}

function cellsOf(row: string): readonly FieldId[] {
  return CELLS.get(row) ?? [];
}

function figureIn(facts: Facts, field: FieldId): number {
  return facts.cells.get(field)?.value ?? 0;
}
