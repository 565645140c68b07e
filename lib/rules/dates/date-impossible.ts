import { fill, say, sectionPlace } from '../../locales/terms.ts';
import { matches } from '../../model/match.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, type Rule } from '../rule.ts';
import { aligned, placesOf, printed, quoteAt } from '../text/aligned.ts';
import { dayName, isDay, sourceName } from '../text/calendar.ts';

const texts = {
  impossible: say('{place}写有“{date}”，历法上没有这一天', '{place} names “{date}”, a day that does not exist'),
  future: say('{source}为 {date}，晚于核查当日', 'The {source} is {date}, which is still to come'),
  where: say('日期', 'Date'),
  report: say('报告', 'The report'),
  none: say('报告中没有日期', 'the report holds no date'),
};

/** 2024年13月5日, 2月30日, 2024-02-30; figures of a longer number are none. */
const DAYS: readonly RegExp[] = [
  /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g,
  /(?<![\d./-])(20\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d./-])/g,
];
/** A month of its own, without a day. */
const MONTH = /(?<![\d.])(20\d{2})年(\d{1,2})月(?!\d)/g;

interface Found {
  readonly start: number;
  readonly end: number;
}

function impossibleIn(form: string): Found[] {
  const found: Found[] = [];
  for (const pattern of DAYS) {
    for (const match of matches(form, pattern)) {
      const [year, month, day] = [match[1], match[2], match[3]].map((part) =>
        part === undefined ? null : Number(part),
      );
      if (!isDay(year ?? null, month ?? 0, day ?? 0))
        found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  for (const match of matches(form, MONTH)) {
    const month = Number(match[2]);
    if (month < 1 || month > 12) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function check({ report, today }: Facts): Check {
  const written = report.prose.flatMap((passage, index): Draft[] => {
    if (!/[月./-]/.test(passage.text)) return [];
    const text = aligned(passage);
    const section = passage.section === 'preamble' || passage.section === 'ending' ? null : passage.section;
    const place = section ? sectionPlace(section) : texts.report;
    return impossibleIn(text.form).map(({ start, end }) => ({
      about: `${passage.section}.${index}.${start}`,
      section,
      message: fill(texts.impossible, { place, date: printed(text, start, end) }),
      where: section ? place : texts.where,
      places: placesOf(text, start, end),
      quote: quoteAt(text, start, end),
    }));
  });
  // with its spaces: they part the day from the hour
  const printedDate = report.publication.pubDate?.normalize('NFKC') ?? '';
  const inPage = impossibleIn(printedDate)
    .slice(0, 1)
    .map(
      ({ start, end }): Draft => ({
        about: 'PubDate',
        section: null,
        message: fill(texts.impossible, { place: sourceName('PubDate'), date: printedDate.slice(start, end) }),
        where: texts.where,
        quote: printedDate.slice(0, 120),
      }),
    );
  const future = report.dates
    .filter((each) => each.date > today)
    .map(
      ({ source, date, place }): Draft => ({
        about: source,
        section: null,
        message: fill(texts.future, { source: sourceName(source), date: dayName(date) }),
        where: texts.where,
        places: [place],
      }),
    );
  const none = report.dates.length === 0 && report.prose.length === 0;
  return { drafts: [...inPage, ...future, ...written], ...(none && { blind: [texts.none] }) };
}

export const dateImpossible: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('日期有效', 'Dates that exist'),
  about: say(
    '日期不存在，或发布、落款日期在将来',
    'An impossible date, or one of publication or signature that is still to come',
  ),
  basis: say('《政府信息公开条例》第四十九条', 'Regulations on Open Government Information, article 49'),
  remedy: say('核对并更正日期。', 'Check and correct the date.'),
  texts,
  check,
};
