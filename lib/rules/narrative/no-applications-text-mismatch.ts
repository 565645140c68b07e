import { say } from '../../locales/terms.ts';
import { BOTH_FORMS, type Check, type Facts, type Rule } from '../rule.ts';
import type { Claim } from '../text/claims/claim.ts';
import { CLAIM_TEXTS, checkClaims, claimsAbout } from '../text/claims/compare.ts';

/** Of what came in; what was completed may be last year's. */
const RECEIVED = new Set(['none', 'new', 'received']);
const ROWS = ['applications.newReceived@total', 'applications.carriedOver@total'] as const;

/** One of text and table has no application, and the other has some. */
export function contradictsNone(facts: Facts, { domain, keys, figure }: Claim): boolean {
  if (domain !== 'applications' || !RECEIVED.has(keys[0] ?? '')) return false;
  const inTable = ROWS.reduce((sum, field) => sum + (facts.cells.get(field)?.value ?? 0), 0);
  return (figure === 0) !== (inTable === 0);
}

function check(facts: Facts): Check {
  const claims = claimsAbout(facts, ({ domain, keys }) => domain === 'applications' && RECEIVED.has(keys[0] ?? ''));
  return checkClaims(facts, 'applications', claims, (claim, draft) => (contradictsNone(facts, claim) ? draft : null));
}

export const noApplicationsTextMismatch: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('有无申请', 'Applications or none'),
  about: say(
    '文中称未收到申请而表三有数，或文中有数而表三为 0',
    'The text says that no application was received and table 3 has some, or the reverse',
  ),
  basis: say('{form}，{place}；第一部分“依申请公开”', '{form}, {place}; section one, 依申请公开'),
  remedy: say('核对文字与表三，更正有误的一处。', 'Compare text and table 3, and correct the one that is wrong.'),
  texts: CLAIM_TEXTS,
  check,
};
