/** Findings on figures whose row does not line up with the columns are only to be verified. */
import { fill, say } from '../locales/terms.ts';
import type { Draft, Facts } from './rule.ts';

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
  if (!shifted || draft.reason) return draft;
  return { ...draft, reason: TEXTS.reason, message: fill(TEXTS.message, { message: draft.message }) };
}
