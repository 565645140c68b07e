/** Findings on figures whose row does not line up with the columns are only to be verified. */
import { fill, say } from '../locales/terms.ts';
import type { FieldId } from '../model/form.ts';
import { type Draft, type Facts, findingId } from './rule.ts';

const TEXTS = {
  message: say('疑似{message}，请核实', '{message}; please verify'),
  reason: say(
    '该行各格与列标题未对齐，数字可能错位',
    'the row does not line up with the columns; the figure may be misplaced',
  ),
};

/** The finding as it is, or in doubt where one of its cells stands in a shifted row. */
export function unlessShifted(facts: Facts, draft: Draft): Draft {
  const shifted = draft.fields?.some((field) => facts.cells.get(field)?.doubt === 'shifted');
  if (!shifted) return draft;
  const follows = [...(draft.follows ?? []), ...followsShift(facts, draft.fields ?? [])];
  if (draft.reason) return { ...draft, follows };
  return { ...draft, follows, reason: TEXTS.reason, message: fill(TEXTS.message, { message: draft.message }) };
}

/** Ids of what is said of the shifted rows that these cells stand in: alone, or of all of the table's together. */
export function followsShift(facts: Facts, fields: readonly FieldId[]): string[] {
  const rows = new Set(
    fields.filter((field) => facts.cells.get(field)?.doubt === 'shifted').map((field) => field.split('@')[0]!),
  );
  return [...rows].flatMap((row) => [findingId('row-shifted', row), findingId('row-shifted', row.split('.')[0]!)]);
}
