import { say } from '../../locales/terms.ts';
import type { Passage } from '../../model/prose.ts';
import { BOTH_FORMS, type Rule } from '../rule.ts';
import { sentenceAround } from '../text/passages.ts';
import type { Personal } from '../text/personal.ts';
import { personalCheck } from '../text/personal-drafts.ts';

const texts = {
  found: say('{place}有个人手机号码（{what}）', '{place} holds a personal mobile number ({what})'),
};

/** How an office says where it is reached. */
const CONTACT = /联系|咨询|电话|热线|邮编|地址|传真|邮箱|监督|举报|客服|值班/;
/** Whose number it is: a person's who turned to the office. */
const PERSON =
  /申请人|起诉人|原告|信访人|举报人[：:（(]|投诉人|当事人|群众[^，。]{0,4}[（(]|村民(?!委)|居民(?!委)|市民(?!政)|业主|患者|户主|来电人|先生|女士|身份证/;

/** Silent in the preamble's contact clause and wherever the number is the office's own. */
function isPersons({ start, end }: Personal, passage: Passage): boolean {
  const sentence = sentenceAround(passage.text, start, end);
  if (PERSON.test(sentence)) return true;
  return passage.section !== 'preamble' && passage.section !== 'ending' && !CONTACT.test(sentence);
}

export const mobileNumber: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('没有个人手机号码', 'No personal mobile number'),
  about: say('有个人手机号码（机关的联系方式除外）', 'A personal mobile number (the office’s own contact apart)'),
  basis: say(
    '《中华人民共和国个人信息保护法》第四条、第二十五条、第二十八条',
    'Personal Information Protection Law, articles 4, 25 and 28',
  ),
  remedy: say('删去号码；机关联系方式改用办公电话。', 'Remove the number; give the office’s own telephone as contact.'),
  texts,
  check: ({ report }) => personalCheck(report, { kinds: ['mobile'], found: texts.found, counts: isPersons }),
};
