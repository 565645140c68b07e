import { fill, list, say, type Words } from '../../locales/terms.ts';
import { matches } from '../../model/match.ts';
import { plain } from '../../model/plain.ts';
import type { Place, Report } from '../../model/report.ts';
import { yearOf } from '../../model/title.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, findingId, type Rule } from '../rule.ts';
import { aligned, placesOf, quoteAt } from '../text/aligned.ts';
import { dayName } from '../text/calendar.ts';
import { periodsOf, yearOfPeriod } from '../text/period.ts';

const texts = {
  found: say('报告年份前后不一致：{years}', 'The report names different years: {years}'),
  named: say('{where} {year} 年', '{where} {year}'),
  title: say('标题', 'title'),
  preamble: say('前言', 'preamble'),
  period: say('统计期限', 'period'),
  signature: say(
    '落款日期为 {date}，{year} 年度报告应在 {next} 年编制',
    'The signature is dated {date}; a report on {year} is made in {next}',
  ),
  where: say('报告年份', 'Year of the report'),
  signed: say('落款', 'Signature'),
  unknown: say('报告年份不明', 'the year of the report is not known'),
};

interface Named {
  readonly where: Words;
  readonly year: number;
  readonly places: readonly (Place | null)[];
  readonly quote?: string;
}

/** The report calling itself by its year: 现公布2024年政府信息公开工作年度报告. */
const OWN_REPORT =
  /(20\d{2})年(?:度)?(?:[\p{Script=Han}()"《]{0,30}?)(?:政府信息公开(?:工作)?的?(?:年度报告|年报)|信息公开工作年度报告)/gu;
/** The years of other reports, laws and notices that a preamble may name as well. */
const OF_OTHERS = /(?:上一?年度?|往年|历年|较|比|关于(?:做好|印发|开展|编制)[^。;]{0,20})$/;
const NOTICE = /^[^。;,]{0,24}(?:通知|要求|函|部署|安排|方案)/;

function inTitle({ title }: Report): Named[] {
  const year = title ? yearOf(plain(title.text)) : null;
  return title && year !== null ? [{ where: texts.title, year, places: [title.place] }] : [];
}

function inPreamble(report: Report): Named[] {
  return report.prose
    .filter((passage) => passage.section === 'preamble')
    .flatMap((passage): Named[] => {
      const text = aligned(passage);
      return matches(text.form, OWN_REPORT).flatMap((match): Named[] => {
        const end = match.index + match[0].length;
        if (OF_OTHERS.test(text.form.slice(Math.max(0, match.index - 40), match.index))) return [];
        if (NOTICE.test(text.form.slice(end, end + 30))) return [];
        return [
          {
            where: texts.preamble,
            year: Number(match[1]),
            places: placesOf(text, match.index, match.index + 5),
            quote: quoteAt(text, match.index, end),
          },
        ];
      });
    });
}

function inPeriod(report: Report): Named[] {
  return periodsOf(report).flatMap((period): Named[] => {
    const year = yearOfPeriod(period);
    if (year === null) return [];
    const { text, start, end } = period;
    return [{ where: texts.period, year, places: placesOf(text, start, end), quote: quoteAt(text, start, end) }];
  });
}

function yearsDraft(named: readonly Named[]): Draft[] {
  const first = named[0];
  const other = named.find((each) => each.year !== first?.year);
  if (!first || !other) return [];
  const years = named.map(({ where, year }) => fill(texts.named, { where, year: String(year) }));
  const quote = other.quote ?? first.quote;
  return [
    {
      about: 'years',
      section: null,
      message: fill(texts.found, { years: list([...new Map(years.map((each) => [each['zh-CN'], each])).values()], 6) }),
      where: texts.where,
      places: [...other.places, ...named.filter((each) => each !== other).flatMap((each) => each.places)],
      ...(quote !== undefined && { quote }),
    },
  ];
}

/** The year after the report's is the only one in which it can be signed. */
function signatureDraft({ dates, year }: Report): Draft[] {
  const signed = dates.find((each) => each.source === 'signature');
  if (!signed || year === null || Number(signed.date.slice(0, 4)) === year + 1) return [];
  return [
    {
      about: 'signature',
      severity: 'warning',
      section: null,
      message: fill(texts.signature, { date: dayName(signed.date), year: String(year), next: String(year + 1) }),
      where: texts.signed,
      places: [signed.place],
      // a wrong year in the title makes the signature's look wrong; a page dated too early was signed on that day
      follows: [
        findingId('year-inconsistent', 'years'),
        ...(dates.length > 1 ? [findingId('published-early', 'date')] : []),
      ],
    },
  ];
}

function check({ report }: Facts): Check {
  const named = [...inTitle(report), ...inPreamble(report), ...inPeriod(report)];
  const signature = report.dates.some((each) => each.source === 'signature');
  if (report.year === null) return { blind: [texts.unknown] };
  if (named.length < 2 && !signature) return { applies: false };
  return { drafts: [...yearsDraft(named), ...signatureDraft(report)] };
}

export const yearInconsistent: Rule = {
  severity: 'error',
  forms: BOTH_FORMS,
  name: say('报告年份一致', 'One year throughout'),
  about: say(
    '标题、前言、统计期限的年份不一致（仅落款年份不符的为提醒）',
    'Title, preamble and period name different years (a warning where only the signature’s does not fit)',
  ),
  basis: say(
    '《政府信息公开条例》第四十九条（上一年度）',
    'Regulations on Open Government Information, article 49 (the previous year)',
  ),
  remedy: say('核对各处年份，改为报告年份。', 'Check the years and put the report’s in each place.'),
  texts,
  check,
};
