import { say } from '../../locales/terms.ts';
import { BOTH_FORMS, type Rule } from '../rule.ts';
import { personalCheck } from '../text/personal-drafts.ts';

const texts = {
  found: say('{place}有银行卡号（{what}）', '{place} holds a bank card number ({what})'),
};

export const bankCard: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('没有银行卡号', 'No bank card number'),
  about: say('有校验码有效的银行卡号', 'A bank card number with a valid check digit'),
  basis: say(
    '《中华人民共和国个人信息保护法》第四条、第二十五条、第二十八条',
    'Personal Information Protection Law, articles 4, 25 and 28',
  ),
  remedy: say('删去号码。', 'Remove the number.'),
  texts,
  check: ({ report }) => personalCheck(report, { kinds: ['card'], found: texts.found }),
};
