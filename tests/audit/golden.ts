/** Tables three and four of the golden figures, with invented numbers: every relation holds. */
import type { FieldId } from '../../lib/model/form.ts';
import { values } from '../fixtures/values.ts';

export const GOLDEN: Readonly<Record<FieldId, number>> = Object.fromEntries(
  Object.entries(values()).flatMap(([field, value]) =>
    value === null || field.startsWith('disclosure.') ? [] : [[field, value]],
  ),
);
