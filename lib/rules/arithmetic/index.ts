import type { Rule } from '../rule.ts';
import { applicationsBalance } from './applications-balance.ts';
import { applicationsResultsTotal } from './applications-results-total.ts';
import { applicationsRowTotal } from './applications-row-total.ts';
import { documentsInForce } from './documents-in-force.ts';
import { proceedingsTotal } from './proceedings-total.ts';
import { regulationsWithoutPower } from './regulations-without-power.ts';
import { resultsWithoutApplications } from './results-without-applications.ts';

export const arithmetic: Readonly<Record<string, Rule>> = {
  'applications-balance': applicationsBalance,
  'applications-results-total': applicationsResultsTotal,
  'applications-row-total': applicationsRowTotal,
  'proceedings-total': proceedingsTotal,
  'results-without-applications': resultsWithoutApplications,
  'documents-in-force': documentsInForce,
  'regulations-without-power': regulationsWithoutPower,
};
