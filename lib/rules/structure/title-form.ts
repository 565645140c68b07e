import { fill, say } from '../../locales/terms.ts';
import { BOTH_FORMS, type Check, type Facts, type Rule } from '../rule.ts';

const texts = {
  found: say(
    '标题为“{quote}”，格式为“机关全称+年份+年政府信息公开工作年度报告”',
    'The title is “{quote}”; the form is full name of the agency + year + 年政府信息公开工作年度报告',
  ),
  none: say('页面上未见报告标题，请核实', 'No title of a report was found on the page; please verify'),
  reason: say(
    '标题可能为图片，或不在所读的页面上',
    'the title may be an image or stand outside the page that was read',
  ),
  where: say('标题', 'Title'),
};

function check({ report: { title } }: Facts): Check {
  if (title?.canonical) return {};
  return {
    drafts: [
      {
        about: 'title',
        reason: title ? null : texts.reason,
        section: null,
        message: title ? fill(texts.found, { quote: title.text }) : texts.none,
        where: texts.where,
        places: [title?.place],
        ...(title && { quote: title.text }),
      },
    ],
  };
}

export const titleForm: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('标题格式', 'Form of the title'),
  about: say(
    '标题不是“机关全称+年份+年政府信息公开工作年度报告”或其通行次序',
    'The title is not agency + year + 年政府信息公开工作年度报告 or an accepted order of it',
  ),
  basis: say('{form}，报告标题', '{form}, title of the report'),
  remedy: say(
    '按格式改正标题，写明机关全称和年份。',
    'Use the form’s title, with the agency’s full name and the year.',
  ),
  texts,
  check,
};
