import type { Rule } from '../rule.ts';
import { agencyName } from './agency-name.ts';
import { otherAgency } from './other-agency.ts';

export const agency = {
  'agency-name': agencyName,
  'other-agency': otherAgency,
} satisfies Readonly<Record<string, Rule>>;
