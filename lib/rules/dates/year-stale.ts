import { fill, say, sectionPlace } from '../../locales/terms.ts';
import { matches } from '../../model/match.ts';
import type { Passage } from '../../model/prose.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, findingId, type Rule } from '../rule.ts';
import { type Aligned, aligned, placesOf, quoteAt } from '../text/aligned.ts';
import { Mentions, OF_YEAR, UP_TO } from '../text/stale.ts';

const texts = {
  found: say(
    '{place}写有“{old}”，本报告为 {year} 年度，应为沿用上年文字未改',
    '{place} reads “{old}”, though the report is on {year}: last year’s text was left in',
  ),
  several: say(
    '{place}该段有 {count} 处写有 {old} 年，本报告为 {year} 年度，应为沿用上年文字未改',
    'A paragraph of {place} names {old} {count} times, though the report is on {year}: last year’s text was left in',
  ),
  noYear: say('报告年份不明', 'the year of the report is not known'),
  noText: say('第一、第五部分无文字', 'sections one and five hold no text'),
};

interface Mention {
  readonly start: number;
  readonly end: number;
}

/** Last year where this year's work is told of. */
function leftovers(text: Aligned, year: number): Mention[] {
  const { form } = text;
  let mentions: Mentions | null = null;
  const found = new Map<number, Mention>();
  for (const pattern of [UP_TO, OF_YEAR]) {
    for (const match of matches(form, pattern)) {
      const at = match.index + match[0].indexOf(match[1] ?? '');
      if (Number(match[1]) !== year - 1 || found.has(at)) continue;
      mentions ??= new Mentions(text, year);
      if (!mentions.isHonest(at, pattern === UP_TO)) found.set(at, { start: at, end: match.index + match[0].length });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function draftOf(passage: Passage, index: number, year: number): Draft[] {
  if (!passage.text.includes(String(year - 1).slice(-2))) return [];
  const text = aligned(passage);
  const found = leftovers(text, year);
  const first = found[0];
  if (!first || passage.section === 'preamble' || passage.section === 'ending') return [];
  const place = sectionPlace(passage.section);
  const message =
    found.length > 1
      ? fill(texts.several, { place, count: found.length, old: String(year - 1), year: String(year) })
      : fill(texts.found, { place, old: text.form.slice(first.start, first.end), year: String(year) });
  return [
    {
      about: `${passage.section}.${index}`,
      section: passage.section,
      message,
      where: place,
      places: found.flatMap(({ start, end }) => placesOf(text, start, end)),
      quote: quoteAt(text, first.start, first.end),
      follows: [findingId('year-inconsistent', 'years')],
    },
  ];
}

function check({ report }: Facts): Check {
  const { year } = report;
  const told = report.prose.filter(({ section }) => section === 'overview' || section === 'problems');
  if (year === null) return { blind: [texts.noYear] };
  if (told.length === 0) return { blind: [texts.noText] };
  return { drafts: told.flatMap((passage, index) => draftOf(passage, index, year)) };
}

export const yearStale: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('年份更新', 'Years brought up to date'),
  about: say(
    '第一、第五部分留有上年年份（比较、文件名、文号、决算、规划、沿革除外）',
    'Last year left over in sections one and five (comparisons, titles and numbers of documents, final accounts, plans and history apart)',
  ),
  basis: say(
    '《政府信息公开条例》第四十九条（上一年度）、第五十条',
    'Regulations on Open Government Information, articles 49 (the previous year) and 50',
  ),
  remedy: say('核对该处内容和数字，改为本年度情况。', 'Check text and figures there and report on this year.'),
  texts,
  check,
};
