import { fill, say } from '../../locales/terms.ts';
import type { DateRead } from '../../model/report.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, type Rule } from '../rule.ts';
import { dayName, sourceName } from '../text/calendar.ts';
import { type Deadline, deadlineOf, latestDay } from '../text/deadline.ts';

const texts = {
  found: say(
    '{source}为 {date}，晚于法定期限 {deadline}',
    'The {source} is {date}, after the statutory deadline {deadline}',
  ),
  customary: say(
    '{source}为 {date}，晚于通行期限 {deadline}',
    'The {source} is {date}, after the usual deadline {deadline}',
  ),
  doubt: say(
    '{source}为 {date}，疑似晚于期限 {deadline}，请核实',
    'The {source} is {date}, possibly after the deadline {deadline}; please verify',
  ),
  otherSource: say(
    '{source}为 {date}，晚于期限 {deadline}，而{other}为 {otherDate}，疑似重新发布，请核实',
    'The {source} is {date}, after the deadline {deadline}, yet the {other} is {otherDate}: it may have been published anew; please verify',
  ),
  kind: say(
    '机关类别不明，适用部门期限还是政府期限不能确定',
    'the kind of agency is not certain, and so is whether the department’s or the government’s deadline holds',
  ),
  moved: say(
    '日期相隔一年以上，可能是网站迁移后的重新发布日期',
    'more than a year lies between: the site may have moved since',
  ),
  anew: say('另有日期来源未超期', 'another source of the date is in time'),
  where: say('发布日期', 'Date of publication'),
  noDate: say('页面上未见发布日期', 'no date of publication was found'),
  noYear: say('报告年份不明', 'the year of the report is not known'),
  future: say('发布日期晚于核查当日', 'the date of publication lies in the future'),
};

function lateDraft(late: DateRead, dates: readonly DateRead[], year: number, deadline: Deadline): Draft {
  const inTime = dates.find((each) => each.date <= deadline.day);
  const moved = late.date > `${year + 2}-01-31`;
  const unsure = deadline.force === 'unsure' && late.date <= latestDay(year);
  const reason = inTime ? texts.anew : unsure ? texts.kind : moved ? texts.moved : null;
  const data = {
    source: sourceName(late.source),
    date: dayName(late.date),
    deadline: dayName(deadline.day),
    ...(inTime && { other: sourceName(inTime.source), otherDate: dayName(inTime.date) }),
  };
  const text = inTime
    ? texts.otherSource
    : reason
      ? texts.doubt
      : deadline.force === 'statute'
        ? texts.found
        : texts.customary;
  return {
    about: 'date',
    severity: inTime ? 'info' : deadline.force === 'statute' ? 'error' : 'warning',
    reason,
    section: null,
    message: fill(text, data),
    where: texts.where,
    places: [late.place, inTime?.place],
  };
}

function check({ report, today, profile }: Facts): Check {
  const { year } = report;
  if (year === null) return { blind: [texts.noYear] };
  const dates = report.dates.filter((each) => each.date <= today);
  // the most trusted one; the signature's only where nothing else tells (DOMAIN §7.7)
  const [date] = dates;
  if (!date) return { blind: [report.dates.length > 0 ? texts.future : texts.noDate] };
  const deadline = deadlineOf(report, year, profile);
  return date.date <= deadline.day ? {} : { drafts: [lateDraft(date, dates, year, deadline)] };
}

export const publishedLate: Rule = {
  severity: 'error',
  forms: BOTH_FORMS,
  name: say('按期公布', 'Published in time'),
  about: say(
    '部门晚于1月31日、政府晚于3月31日公布（期限仅为通行做法或机关类别不明的为提醒，另有日期未超期的为提示）',
    'Published after 31 January (department) or 31 March (government); a warning where the deadline is custom or the kind of agency not certain, a note where another date is in time',
  ),
  basis: say('《政府信息公开条例》第四十九条', 'Regulations on Open Government Information, article 49'),
  remedy: say(
    '核对首次公布日期；确属逾期的，说明原因并按期公布以后年度的报告。',
    'Check when it was first published; where it was late, give the reason, and publish in time from now on.',
  ),
  texts,
  check,
};
