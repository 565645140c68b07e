/** Walks the statutory tables that were read, and says of the others why they were not. */
import { cellPlace, tableName } from '../locales/terms.ts';
import type { Localised } from '../model/audit.ts';
import { type Column, TABLE_IDS } from '../model/form.ts';
import type { Cell, TableRead } from '../model/report.ts';
import { unlessShifted } from './doubt.ts';
import { tableBlind } from './relations.ts';
import type { Check, Draft, Facts } from './rule.ts';

/** A look at each table that was read; it may itself answer why it cannot tell. */
export function perTable(facts: Facts, look: (table: TableRead) => Check): Check {
  const drafts: Draft[] = [];
  const blind: Localised[] = [];
  for (const id of TABLE_IDS) {
    const table = facts.report.tables[id];
    const why = tableBlind(table);
    const check = why ? { blind: [why] } : look(table);
    for (const draft of check.drafts ?? []) drafts.push(draft);
    for (const reason of check.blind ?? []) blind.push(reason);
  }
  return { drafts, blind };
}

/**
 * A look at each cell of the tables that were read.
 * @param may tells by the cell alone that there is nothing to look for, as in nearly every cell of every report
 */
export function perCell(
  facts: Facts,
  may: (cell: Cell) => boolean,
  look: (cell: Cell, column: Column, table: TableRead) => Draft | null,
): Check {
  return perTable(facts, (table) => ({
    drafts: table.cells.filter(may).flatMap((cell) => {
      const column = facts.columns.get(cell.field);
      const draft = column && look(cell, column, table);
      return draft ? unlessShifted(facts, draft) : [];
    }),
  }));
}

/** What a finding on one cell has besides its message. */
export function onCell(cell: Cell, table: TableRead): Omit<Draft, 'message'> {
  return {
    about: cell.field,
    section: table.id,
    where: cellPlace(cell.field),
    fields: [cell.field],
    places: [cell.place],
    quote: cell.text,
  };
}

/** What one finding on several cells of a table has besides its message. @param cells at least one */
export function onCells(cells: readonly Cell[], table: TableRead): Omit<Draft, 'message'> {
  return {
    about: table.id,
    section: table.id,
    where: tableName(table.id),
    fields: cells.map((cell) => cell.field),
    places: cells.map((cell) => cell.place),
    quote: cells[0]!.text,
  };
}
