import { say } from '../../locales/terms.ts';
import { BOTH_FORMS, type Check, type Facts, findingId, type Rule } from '../rule.ts';
import { aboutOf, CLAIM_TEXTS, checkClaims, claimsAbout } from '../text/claims/compare.ts';
import { contradictsNone } from './no-applications-text-mismatch.ts';

function check(facts: Facts): Check {
  const claims = claimsAbout(facts, ({ domain, keys }) => domain === 'applications' && keys[0] !== 'none');
  return checkClaims(facts, 'applications', claims, (claim, draft) => ({
    ...draft,
    // Where text or table has none at all, that is the matter.
    ...(contradictsNone(facts, claim) && {
      follows: [...(draft.follows ?? []), findingId('no-applications-text-mismatch', aboutOf(claim))],
    }),
  }));
}

export const applicationsTextMismatch: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('文中申请数与表三', 'Applications in text and table 3'),
  about: say(
    '文中的新收、结转、办结、各类结果或申请人的数字与表三的任何一种口径都不符',
    'Figures of applications in the text (received, carried, completed, by result or applicant) that fit no reading of table 3',
  ),
  basis: say('{form}，{place}；第一部分“依申请公开”', '{form}, {place}; section one, 依申请公开'),
  remedy: say('核对文字与表三，更正有误的一处。', 'Compare text and table 3, and correct the one that is wrong.'),
  texts: CLAIM_TEXTS,
  check,
};
