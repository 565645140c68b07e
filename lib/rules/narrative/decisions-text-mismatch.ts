import { say } from '../../locales/terms.ts';
import { BOTH_FORMS, type Check, type Facts, type Rule } from '../rule.ts';
import { CLAIM_TEXTS, checkClaims, claimsAbout } from '../text/claims/compare.ts';

function check(facts: Facts): Check {
  return checkClaims(
    facts,
    'disclosure',
    claimsAbout(facts, ({ domain }) => domain === 'decisions'),
  );
}

export const decisionsTextMismatch: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('文中许可处罚强制数与表二', 'Decisions in text and table 2'),
  about: say(
    '文中行政许可、行政处罚、行政强制的数量与表二不符（单位为家、户或为公开数量的，待核实）',
    'Licences, penalties or coercive measures in the text that differ from table 2 (to verify where the text counts those concerned or what was published)',
  ),
  basis: say('{form}，{place}，“本年处理决定数量”列', '{form}, {place}, column 本年处理决定数量'),
  remedy: say(
    '表二应填本年作出的全部决定数；核对文字与表二，更正有误的一处。',
    'Table 2 counts all decisions of the year; compare text and table, and correct the one that is wrong.',
  ),
  texts: CLAIM_TEXTS,
  check,
};
