import { say } from '../../locales/terms.ts';
import { BOTH_FORMS, type Check, type Facts, type Rule } from '../rule.ts';
import { CLAIM_TEXTS, checkClaims, claimsAbout } from '../text/claims/compare.ts';

function check(facts: Facts): Check {
  return checkClaims(
    facts,
    'disclosure',
    claimsAbout(facts, ({ domain }) => domain === 'documents'),
  );
}

export const documentsTextMismatch: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('文中规范性文件数与表二', 'Normative documents in text and table 2'),
  about: say(
    '文中规章、行政规范性文件的制发、废止或现行有效件数与表二不符',
    'Documents issued, repealed or in force in the text that differ from table 2',
  ),
  basis: say('{form}，{place}，第二十条第（一）项', '{form}, {place}, article 20 item (1)'),
  remedy: say('核对文字与表二，更正有误的一处。', 'Compare text and table 2, and correct the one that is wrong.'),
  texts: CLAIM_TEXTS,
  check,
};
