import type { Rule } from '../rule.ts';
import { basisMismatch } from './basis-mismatch.ts';
import { basisObsolete } from './basis-obsolete.ts';

export const basis: Readonly<Record<string, Rule>> = {
  'basis-obsolete': basisObsolete,
  'basis-mismatch': basisMismatch,
};
