import { fill, say } from '../../locales/terms.ts';
import { BOTH_FORMS, type Check, type Facts, type Rule } from '../rule.ts';

const texts = {
  found: say(
    '同一页面有 {count} 份报告，应分别发布',
    'The page holds {count} reports; each is to be published by itself',
  ),
  where: say('页面', 'Page'),
};

function check({ report }: Facts): Check {
  if (report.onPage < 2) return {};
  return {
    drafts: [
      {
        about: 'page',
        section: null,
        message: fill(texts.found, { count: report.onPage }),
        where: texts.where,
        places: [report.title?.place ?? report.sections[0]?.place],
        ...(report.title && { quote: report.title.text }),
      },
    ],
  };
}

export const severalReports: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('一页一份报告', 'One report a page'),
  about: say('同一页面有多份报告或多个年度的报告', 'More than one report, or year, on the page'),
  basis: say(
    '《政府信息公开条例》第四十九条（各机关公布本机关上一年度报告）',
    'Regulations on Open Government Information, article 49 (each agency publishes its own report on the previous year)',
  ),
  remedy: say('每份报告单独成页。', 'Give each report a page of its own.'),
  texts,
  check,
};
