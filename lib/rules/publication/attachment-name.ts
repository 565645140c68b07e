import { fill, say } from '../../locales/terms.ts';
import { plain } from '../../model/plain.ts';
import { titleParts, yearOf } from '../../model/title.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, type Rule } from '../rule.ts';
import { isForeign } from '../text/agency-roles.ts';

const texts = {
  year: say(
    '附件“{name}”写的是 {other} 年，本报告为 {year} 年度',
    'The attachment “{name}” is named for {other}; the report is on {year}',
  ),
  agency: say(
    '附件“{name}”写的是“{other}”，报告机关为“{own}”',
    'The attachment “{name}” is named for “{other}”; the report is by “{own}”',
  ),
  draft: say(
    '附件“{name}”的文件名带有“{mark}”，不是定稿应有的名称',
    'The name of the attachment “{name}” holds “{mark}”, as drafts have it',
  ),
  where: say('附件', 'Attachment'),
};

const REPORT = /年度报告|年报|工作报告/;
const DRAFT =
  /新建(?:microsoft)?(?:word|docx?|wps|文本|xlsx?)?(?:文档|文件|工作表)|未命名|无标题|副本|草稿|初稿|送审稿|征求意见稿|修改稿|讨论稿|终稿|最终版|定稿|审定稿|改后|^(?:文档|document)\(?\d{1,3}/i;

function named(
  name: string,
  year: number | null,
  own: string | null,
): Omit<Draft, 'about' | 'section' | 'where'> | null {
  const form = plain(name)
    .replace(/\.(?:pdf|docx?|wps|ofd|xlsx?|zip|rar)$/i, '')
    .replace(/^附件\d{0,2}[:.、]?/, '');
  const mark = DRAFT.exec(form)?.[0];
  if (mark) return { message: fill(texts.draft, { name, mark }) };
  const other = REPORT.test(form) ? yearOf(form) : null;
  if (other !== null && year !== null && other !== year) {
    return { message: fill(texts.year, { name, other: String(other), year: String(year) }) };
  }
  const agency = titleParts(form)?.agency;
  if (!agency || !own || !isForeign(agency, own)) return null;
  return { message: fill(texts.agency, { name, other: agency, own }) };
}

function check({ report }: Facts): Check {
  const own = report.agency?.source === 'title' ? report.agency.name : null;
  const drafts = report.documents.flatMap(({ text, place }, index): Draft[] => {
    const found = named(text, report.year, own);
    return found
      ? [{ about: String(index), section: null, where: texts.where, places: [place], quote: text, ...found }]
      : [];
  });
  return { drafts, applies: report.documents.length > 0 };
}

export const attachmentName: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('附件名称', 'Names of attachments'),
  about: say(
    '附件名称写的是其他机关或年份，或为草稿名',
    'An attachment named for another agency or year, or as a draft',
  ),
  basis: say(
    '《政府信息公开条例》第六条（及时、准确地公开）',
    'Regulations on Open Government Information, article 6 (timely and accurate disclosure)',
  ),
  remedy: say('核对附件内容，以机关全称和年份命名。', 'Check the attachment and name it by agency and year.'),
  texts,
  check,
};
