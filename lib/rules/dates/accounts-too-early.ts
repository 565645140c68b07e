import { fill, say, sectionPlace } from '../../locales/terms.ts';
import { matches } from '../../model/match.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, type Rule } from '../rule.ts';
import { aligned, placesOf, quoteAt, sentenceAt } from '../text/aligned.ts';

const texts = {
  found: say(
    '{place}称 {year} 年度决算已公开，该年决算须在年度终了后编制，疑为 {before} 年度决算',
    '{place} speaks of the final accounts for {year}, which are drawn up after the year ends; those for {before} may be meant',
  ),
  noYear: say('报告年份不明', 'the year of the report is not known'),
};

const ACCOUNTS =
  /(20\d{2})年(?:度)?的?(?:部门|单位|财政|政府|收支|本级|全[市县区镇乡]|[省市县区镇乡]级|"?三公"?经费|、){0,4}决算/g;
/** Accounts that are still to come are rightly named by the year. */
const TO_COME = /将|待|拟|计划|下一步|预计|准备/;

function check({ report }: Facts): Check {
  const { year } = report;
  if (year === null) return { blind: [texts.noYear] };
  const drafts = report.prose.flatMap((passage, index): Draft[] => {
    const { section } = passage;
    if (section === 'preamble' || section === 'ending' || !passage.text.includes('决')) return [];
    const text = aligned(passage);
    for (const match of matches(text.form, ACCOUNTS)) {
      const end = match.index + match[0].length;
      const sentence = sentenceAt(text, match.index);
      if (Number(match[1]) !== year || TO_COME.test(text.form.slice(sentence.start, match.index))) continue;
      return [
        {
          about: `${section}.${index}`,
          section,
          message: fill(texts.found, { place: sectionPlace(section), year: String(year), before: String(year - 1) }),
          where: sectionPlace(section),
          places: placesOf(text, match.index, end),
          quote: quoteAt(text, match.index, end),
        },
      ];
    }
    return [];
  });
  return { drafts };
}

export const accountsTooEarly: Rule = {
  severity: 'info',
  forms: BOTH_FORMS,
  name: say('决算年份', 'Year of the final accounts'),
  about: say(
    '称报告年份的决算已公开，而该年决算当年不能编成',
    'Final accounts of the report year, which cannot be out yet',
  ),
  basis: say(
    '《中华人民共和国预算法》第七十四条（决算草案在预算年度终了后编制）',
    'Budget Law (预算法), article 74 (accounts are drawn up after the budget year ends)',
  ),
  remedy: say('核对决算年份。', 'Check the year of the accounts.'),
  texts,
  check,
};
