import { say } from '../../locales/terms.ts';
import { BOTH_FORMS, type Rule } from '../rule.ts';
import { personalCheck } from '../text/personal-drafts.ts';

const texts = {
  found: say('{place}有公民身份号码（{what}）', '{place} holds a resident identity number ({what})'),
  doubt: say(
    '{place}疑似有 15 位身份证号码（{what}），请核实',
    '{place} seems to hold an identity number of 15 digits ({what}); please verify',
  ),
  reason: say('15 位号码没有校验码', 'numbers of 15 digits have no check digit'),
};

export const identityNumber: Rule = {
  severity: 'error',
  forms: BOTH_FORMS,
  name: say('没有身份号码', 'No identity number'),
  about: say(
    '有校验码和出生日期均有效的公民身份号码（15 位的为待核实）',
    'A resident identity number with a valid check digit and date of birth (15 digits: to be verified)',
  ),
  basis: say(
    '《中华人民共和国个人信息保护法》第二十八条；GB 11643—1999',
    'Personal Information Protection Law, article 28; GB 11643-1999',
  ),
  remedy: say('立即删去号码，附件和缓存一并清理。', 'Remove the number at once, from attachments and caches too.'),
  texts,
  check: ({ report }) =>
    personalCheck(report, {
      kinds: ['identity', 'old identity'],
      found: texts.found,
      doubt: texts.doubt,
      reason: ({ kind }) => (kind === 'old identity' ? texts.reason : null),
    }),
};
