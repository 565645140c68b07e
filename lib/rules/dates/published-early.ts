import { fill, say } from '../../locales/terms.ts';
import { BOTH_FORMS, type Check, type Facts, findingId, type Rule } from '../rule.ts';
import { dayName, sourceName } from '../text/calendar.ts';

const texts = {
  found: say(
    '{source}为 {date}，{year} 年尚未结束，全年数据无从得出',
    'The {source} is {date}, before {year} had ended: its figures could not be known',
  ),
  doubt: say(
    '{source}为 {date}，疑似有误，{year} 年当时尚未结束，请核实',
    'The {source} is {date}, before {year} had ended; it may be mistaken, please verify',
  ),
  other: say('另有日期来源在年度终了之后', 'another source of the date lies after the end of the year'),
  late: say('日期已近年末', 'the year was nearly over'),
  where: say('发布日期', 'Date of publication'),
  noDate: say('页面上未见发布日期', 'no date of publication was found'),
  noYear: say('报告年份不明', 'the year of the report is not known'),
};

/** From this day of the year on some agencies close their books. */
const NEARLY_OVER = '12-20';

function check({ report }: Facts): Check {
  const { year } = report;
  if (year === null) return { blind: [texts.noYear] };
  const published = report.dates.filter((each) => each.source !== 'signature');
  // a signature alone tells too, though its year is first of all year-inconsistent's matter
  const dates = published.length > 0 ? published : report.dates;
  const [first] = dates;
  if (!first) return { blind: [texts.noDate] };
  const end = `${year}-12-31`;
  if (first.date > end) return {};
  const reason = dates.some((each) => each.date > end)
    ? texts.other
    : first.date >= `${year}-${NEARLY_OVER}`
      ? texts.late
      : null;
  return {
    drafts: [
      {
        about: 'date',
        reason,
        section: null,
        message: fill(reason ? texts.doubt : texts.found, {
          source: sourceName(first.source),
          date: dayName(first.date),
          year: String(year),
        }),
        where: texts.where,
        places: [first.place],
        follows: [
          findingId('year-inconsistent', 'years'),
          ...(published.length === 0 ? [findingId('year-inconsistent', 'signature')] : []),
        ],
      },
    ],
  };
}

export const publishedEarly: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('年度终了后公布', 'Published after the year ended'),
  about: say('报告年份尚未结束即已公布', 'Published before the year that it reports on had ended'),
  basis: say(
    '《政府信息公开条例》第四十九条（上一年度）',
    'Regulations on Open Government Information, article 49 (the previous year)',
  ),
  remedy: say('核对发布日期和报告年份。', 'Check the date of publication and the year of the report.'),
  texts,
  check,
};
