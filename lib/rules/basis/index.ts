import type { Rule } from '../rule.ts';
import { basisMismatch } from './basis-mismatch.ts';
import { basisObsolete } from './basis-obsolete.ts';

export const basis = {
  'basis-obsolete': basisObsolete,
  'basis-mismatch': basisMismatch,
} satisfies Readonly<Record<string, Rule>>;
