import type { Rule } from '../rule.ts';
import { accountsTooEarly } from './accounts-too-early.ts';
import { dateImpossible } from './date-impossible.ts';
import { periodWrong } from './period-wrong.ts';
import { publicationYearWrong } from './publication-year-wrong.ts';
import { publishedEarly } from './published-early.ts';
import { publishedLate } from './published-late.ts';
import { yearInconsistent } from './year-inconsistent.ts';
import { yearStale } from './year-stale.ts';

export const dates = {
  'published-late': publishedLate,
  'published-early': publishedEarly,
  'year-inconsistent': yearInconsistent,
  'period-wrong': periodWrong,
  'year-stale': yearStale,
  'accounts-too-early': accountsTooEarly,
  'publication-year-wrong': publicationYearWrong,
  'date-impossible': dateImpossible,
} satisfies Readonly<Record<string, Rule>>;
