import type { Rule } from '../rule.ts';
import { applicationsBalance } from './applications-balance.ts';
import { applicationsResultsTotal } from './applications-results-total.ts';
import { applicationsRowTotal } from './applications-row-total.ts';
import { directSuit } from './direct-suit.ts';
import { disputesWithoutApplications } from './disputes-without-applications.ts';
import { documentsInForce } from './documents-in-force.ts';
import { oldFormRelations } from './old-form-relations.ts';
import { proceedingsTotal } from './proceedings-total.ts';
import { regulationsWithoutPower } from './regulations-without-power.ts';
import { resultsWithoutApplications } from './results-without-applications.ts';
import { reviewThenSuit } from './review-then-suit.ts';

export const arithmetic = {
  'applications-balance': applicationsBalance,
  'applications-results-total': applicationsResultsTotal,
  'applications-row-total': applicationsRowTotal,
  'proceedings-total': proceedingsTotal,
  'results-without-applications': resultsWithoutApplications,
  'documents-in-force': documentsInForce,
  'direct-suit': directSuit,
  'disputes-without-applications': disputesWithoutApplications,
  'old-form-relations': oldFormRelations,
  'review-then-suit': reviewThenSuit,
  'regulations-without-power': regulationsWithoutPower,
} satisfies Readonly<Record<string, Rule>>;
