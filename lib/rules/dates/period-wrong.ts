import { fill, say } from '../../locales/terms.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, findingId, type Rule } from '../rule.ts';
import { placesOf, printed, quoteAt } from '../text/aligned.ts';
import { isCalendarYear, type Period, periodsOf, yearOfPeriod } from '../text/period.ts';

const texts = {
  days: say(
    '统计期限为“{period}”，应为 1 月 1 日至 12 月 31 日',
    'The period is “{period}”; it should run from 1 January to 31 December',
  ),
  year: say(
    '统计期限为“{period}”，应为 {year} 年 1 月 1 日至 12 月 31 日',
    'The period is “{period}”; it should run from 1 January to 31 December {year}',
  ),
  where: say('统计期限', 'Reporting period'),
  none: say('报告中未见统计期限', 'the report names no period'),
};

/** The first period that is not the year's; one that a comparison names stands in no sentence on the period. */
function isWrong(period: Period, year: number | null): boolean {
  const own = yearOfPeriod(period);
  return !isCalendarYear(period) || (year !== null && own !== null && own !== year);
}

function check({ report }: Facts): Check {
  const periods = periodsOf(report);
  if (periods.length === 0) return { blind: [texts.none] };
  const wrong = periods.filter((period) => isWrong(period, report.year));
  return {
    drafts: wrong.map((period): Draft => {
      const { text, start, end } = period;
      const data = { period: printed(text, start, end) };
      return {
        about: `${text.passage.section}.${start}`,
        section: text.passage.section === 'preamble' || text.passage.section === 'ending' ? null : text.passage.section,
        message: report.year === null ? fill(texts.days, data) : fill(texts.year, { ...data, year: report.year }),
        where: texts.where,
        places: placesOf(text, start, end),
        quote: quoteAt(text, start, end),
        // a whole other year is one cause with the title that names another one
        follows: isCalendarYear(period) ? [findingId('year-inconsistent', 'years')] : [],
      };
    }),
  };
}

export const periodWrong: Rule = {
  severity: 'error',
  forms: BOTH_FORMS,
  name: say('统计期限', 'Reporting period'),
  about: say('统计期限不是报告年份的1月1日至12月31日', 'The reporting period is not the calendar year of the report'),
  basis: say(
    '《政府信息公开条例》第四十九条（上一年度）',
    'Regulations on Open Government Information, article 49 (the previous year)',
  ),
  remedy: say('核对并更正统计期限。', 'Check and correct the period.'),
  texts,
  check,
};
