import { fill, list, say } from '../../locales/terms.ts';
import { BOTH_FORMS, type Check, type Facts, type Rule } from '../rule.ts';
import { readable } from '../text/readable.ts';

const texts = {
  found: say(
    '页面只有附件（{names}），没有报告正文；附件未读取',
    'The page holds an attachment only ({names}) and no text of the report; attachments were not read',
  ),
  where: say('报告全文', 'The whole report'),
};

/** Fewer Han characters than this introduce an attachment. */
const TEXT = 300;

function check({ report, unread }: Facts): Check {
  const { length, tables } = readable(report);
  if (tables || length >= TEXT) return {};
  if (unread) return { blind: [unread] };
  if (report.documents.length === 0) return { applies: false };
  return {
    drafts: [
      {
        about: 'report',
        section: null,
        message: fill(texts.found, { names: list(report.documents.map(({ text }) => text)) }),
        where: texts.where,
        places: report.documents.map(({ place }) => place),
      },
    ],
  };
}

export const attachmentOnly: Rule = {
  severity: 'info',
  forms: BOTH_FORMS,
  name: say('页面有正文', 'Text on the page'),
  about: say('页面只有附件，没有报告正文', 'Only an attachment, no text on the page'),
  basis: say(
    '《政府信息公开条例》第二十四条（提供检索、查阅、下载）',
    'Regulations on Open Government Information, article 24 (search, reading, download)',
  ),
  remedy: say('在页面上同时发布正文和统计表。', 'Put the text and the tables on the page as well.'),
  texts,
  check,
};
