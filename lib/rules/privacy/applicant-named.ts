import { say } from '../../locales/terms.ts';
import { BOTH_FORMS, type Rule } from '../rule.ts';
import { personalCheck } from '../text/personal-drafts.ts';

const texts = {
  found: say('{place}写出了申请人或当事人的姓名（{what}）', '{place} names an applicant or party ({what})'),
};

export const applicantNamed: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('申请人不具名', 'Applicants unnamed'),
  about: say('写出了申请人、当事人的姓名和事由', 'An applicant or party named with the case'),
  basis: say(
    '《中华人民共和国个人信息保护法》第四条、第二十五条、第二十八条',
    'Personal Information Protection Law, articles 4, 25 and 28',
  ),
  remedy: say('删去姓名，或以“某某”代替。', 'Remove the name or make it anonymous.'),
  texts,
  check: ({ report }) => personalCheck(report, { kinds: ['name'], found: texts.found }),
};
