/** The period that a report says its figures cover: 所列数据的统计期限自2024年1月1日起至2024年12月31日止. */

import { matches } from '../../model/match.ts';
import { once } from '../../model/memo.ts';
import type { Report } from '../../model/report.ts';
import { type Aligned, aligned, inSentence } from './aligned.ts';

export interface PeriodEnd {
  readonly year: number | null;
  readonly month: number;
  /** Null where only a month is named. */
  readonly day: number | null;
}

export interface Period {
  readonly text: Aligned;
  readonly start: number;
  readonly end: number;
  readonly from: PeriodEnd;
  readonly to: PeriodEnd;
}

const DAY = String.raw`(?:(20\d{2})[年./-])?(\d{1,2})(?:月|[./-](?=\d))(?:(\d{1,2})[日号]?)?`;
/** Two days with 至, 到 or a dash between them; 起, 零时 and the like may stand between too. */
const RANGE = new RegExp(
  `${DAY}(?:\\([^()]{0,6}\\))?(?:零时|0时|00:00)?(?:起|始|开始)?[,、]?(?:至|到|—{1,2}|-{1,2}|–|~|～|―|截至|截止到?|止于)(?:本年|当年|同年)?${DAY}`,
  'g',
);
const ABOUT =
  /统计.{0,8}(?:期限|时限|时间|区间|周期|范围|日期|期间|时段|口径|年度)|数据.{0,10}(?:期限|时限|时间|统计|期间|起止|区间|截|范围)|报告期|报告.{0,6}(?:期限|时限|期间|时间|周期)|(?:期限|时限)[为是自从:]/;
/** What {@link ABOUT} begins with: most passages have none of it. */
const MAY_NAME = /统计|数据|报告|[期时]限/;

function endOf(match: RegExpExecArray, first: number): PeriodEnd {
  const number = (group: string | undefined): number | null => (group === undefined ? null : Number(group));
  return { year: number(match[first]), month: Number(match[first + 1]), day: number(match[first + 2]) };
}

/**
 * Every period that a sentence on the reporting period names, in printed order: the figures' own, wherever in the
 * report it stands. Other ranges of days, such as a campaign's, are none.
 */
export const periodsOf = once(read);

function read(report: Report): readonly Period[] {
  return report.prose.flatMap((passage): Period[] => {
    if (!passage.text.includes('月') && !/\d[./-]\d/.test(passage.text)) return [];
    const text = aligned(passage);
    if (!MAY_NAME.test(text.form)) return [];
    const isAbout = inSentence(text, ABOUT);
    return matches(text.form, RANGE).flatMap((match): Period[] => {
      if (!isAbout(match.index)) return [];
      const end = match.index + match[0].length;
      return [{ text, start: match.index, end, from: endOf(match, 1), to: endOf(match, 4) }];
    });
  });
}

/** The year that a period lies in; null where it spans two or names none. */
export function yearOfPeriod({ from, to }: Period): number | null {
  if (from.year !== null && to.year !== null && from.year !== to.year) return null;
  return from.year ?? to.year;
}

/** From 1 January to 31 December of one year, whichever. */
export function isCalendarYear(period: Period): boolean {
  const { from, to } = period;
  const days = from.month === 1 && (from.day ?? 1) === 1 && to.month === 12 && (to.day ?? 31) === 31;
  return days && (from.year === null || to.year === null || from.year === to.year);
}
