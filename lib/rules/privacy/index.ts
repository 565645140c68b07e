import type { Rule } from '../rule.ts';
import { applicantNamed } from './applicant-named.ts';
import { bankCard } from './bank-card.ts';
import { identityNumber } from './identity-number.ts';
import { mobileNumber } from './mobile-number.ts';
import { secrecyMark } from './secrecy-mark.ts';

export const privacy = {
  'identity-number': identityNumber,
  'mobile-number': mobileNumber,
  'applicant-named': applicantNamed,
  'bank-card': bankCard,
  'secrecy-mark': secrecyMark,
} satisfies Readonly<Record<string, Rule>>;
