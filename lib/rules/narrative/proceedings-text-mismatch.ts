import { say } from '../../locales/terms.ts';
import { BOTH_FORMS, type Check, type Facts, type Rule } from '../rule.ts';
import { CLAIM_TEXTS, checkClaims, claimsAbout } from '../text/claims/compare.ts';

function check(facts: Facts): Check {
  return checkClaims(
    facts,
    'proceedings',
    claimsAbout(facts, ({ domain }) => domain === 'proceedings'),
  );
}

export const proceedingsTextMismatch: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('文中复议诉讼数与表四', 'Reviews and suits in text and table 4'),
  about: say(
    '文中因政府信息公开引起的行政复议、行政诉讼的件数或结果与表四不符（作为复议机关办理的案件除外）',
    'Reviews or suits over information in the text that differ from table 4 (cases handled as a reviewing organ apart)',
  ),
  basis: say('{form}，{place}', '{form}, {place}'),
  remedy: say('核对文字与表四，更正有误的一处。', 'Compare text and table 4, and correct the one that is wrong.'),
  texts: CLAIM_TEXTS,
  check,
};
