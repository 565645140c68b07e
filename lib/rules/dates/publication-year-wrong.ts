import { fill, say, sectionPlace } from '../../locales/terms.ts';
import { matches } from '../../model/match.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, type Rule } from '../rule.ts';
import { aligned, placesOf, quoteAt } from '../text/aligned.ts';

const texts = {
  found: say(
    '文中称 {year} 年度报告于 {stated} 年公布，应为 {next} 年',
    'The text has the report on {year} published in {stated}; it should be {next}',
  ),
  where: say('公布时间的表述', 'Statement of when it was published'),
  noYear: say('报告年份不明', 'the year of the report is not known'),
};

/** 于2025年1月15日前公布2024年…年度报告 */
const DATE_FIRST =
  /(?<stated>20\d{2})年\d{1,2}月[^。;]{0,30}?(?:公布|公开|发布|公示|上报|报送)[^。;,]{0,16}?(?<year>20\d{2})年(?:报告|年报|度?(?!预算|决算|法治)[^。;,]{0,24}?(?:年度报告|年报))/g;
/** 2024年…年度报告已于2025年1月15日公布 */
const REPORT_FIRST =
  /(?<year>20\d{2})年(?:报告|年报|度?[^。;,]{0,24}?(?:年度报告|年报))》?[,]?[^。;]{0,10}?于(?<stated>20\d{2})年\d{1,2}月[^。;]{0,30}?(?:公布|公开|发布|公示)/g;
/** 本报告于2025年1月15日公布 */
const OWN = /本(?:年度)?(?:报告|年报)[^。;,]{0,6}?于(?<stated>20\d{2})年\d{1,2}月[^。;]{0,30}?(?:公布|公开|发布|公示)/g;

function check({ report }: Facts): Check {
  const own = report.year;
  if (own === null) return { blind: [texts.noYear] };
  let stated = 0;
  const drafts = report.prose.flatMap((passage, index): Draft[] => {
    if (!/公布|公开|发布|公示|报送|上报/.test(passage.text) || !passage.text.includes('报')) return [];
    const text = aligned(passage);
    const section = passage.section === 'preamble' || passage.section === 'ending' ? null : passage.section;
    for (const pattern of [DATE_FIRST, REPORT_FIRST, OWN]) {
      for (const match of matches(text.form, pattern)) {
        const year: number = Number(match.groups?.['year'] ?? own);
        const published = Number(match.groups?.['stated']);
        stated++;
        // an older report may have been put online again later; the report's own may not
        if (year !== own && published > year) continue;
        if (published === year + 1) continue;
        const end = match.index + match[0].length;
        return [
          {
            about: `${passage.section}.${index}`,
            section,
            message: fill(texts.found, { year: String(year), stated: String(published), next: String(year + 1) }),
            where: section ? sectionPlace(section) : texts.where,
            places: placesOf(text, match.index, end),
            quote: quoteAt(text, match.index, end),
          },
        ];
      }
    }
    return [];
  });
  return { drafts, applies: stated > 0 };
}

export const publicationYearWrong: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('公布年份的表述', 'Stated year of publication'),
  about: say(
    '文中所称公布本报告的年份有误',
    'The text’s own statement of when the report was published has the wrong year',
  ),
  basis: say('《政府信息公开条例》第四十九条', 'Regulations on Open Government Information, article 49'),
  remedy: say('更正公布年份。', 'Correct the year of publication.'),
  texts,
  check,
};
