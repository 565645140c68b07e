/** Walks the statutory tables that were read, and says of the others why they were not. */
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
    drafts.push(...(check.drafts ?? []));
    blind.push(...(check.blind ?? []));
  }
  return { drafts, blind };
}

/** A look at each cell of the tables that were read. */
export function perCell(facts: Facts, look: (cell: Cell, column: Column, table: TableRead) => Draft | null): Check {
  return perTable(facts, (table) => ({
    drafts: table.cells.flatMap((cell) => {
      const column = facts.columns.get(cell.field);
      const draft = column && look(cell, column, table);
      return draft ? unlessShifted(facts, draft) : [];
    }),
  }));
}
