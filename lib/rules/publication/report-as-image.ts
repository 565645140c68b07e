import { fill, say } from '../../locales/terms.ts';
import { BOTH_FORMS, type Check, type Facts, type Rule } from '../rule.ts';
import { readable } from '../text/readable.ts';

const texts = {
  found: say(
    '报告以图片发布（{count} 张），文字和数字无法复制、检索和核查',
    'The report is published as images ({count}); text and figures can be neither copied nor checked',
  ),
  where: say('报告全文', 'The whole report'),
};

/** Fewer Han characters than this are captions, not a report. */
const TEXT = 200;

function check({ report, unread }: Facts): Check {
  const { length, tables } = readable(report);
  if (tables || length >= TEXT) return {};
  if (unread) return { blind: [unread] };
  if (report.pictures.length === 0) return { applies: false };
  return {
    drafts: [
      {
        about: 'report',
        section: null,
        message: fill(texts.found, { count: report.pictures.length }),
        where: texts.where,
        places: report.pictures,
      },
    ],
  };
}

export const reportAsImage: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('报告可复制', 'The report as text'),
  about: say('报告全文为图片', 'The whole report is an image'),
  basis: say(
    '《政府信息公开条例》第二十四条（提供检索、查阅、下载）',
    'Regulations on Open Government Information, article 24 (search, reading, download)',
  ),
  remedy: say(
    '以网页文字和表格发布全文；图解另行发布。',
    'Publish the full text and tables; put an illustrated version beside it.',
  ),
  texts,
  check,
};
