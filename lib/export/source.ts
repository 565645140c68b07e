/** What every export names: the page, its address, when it was read, and by which rules. */
import { fill, say } from '../locales/terms.ts';
import type { Audit, Locale } from '../model/audit.ts';

const TEXTS = {
  page: say('页面：{title}', 'Page: {title}'),
  url: say('地址：{url}', 'Address: {url}'),
  time: say('核查时间：{time}（北京时间）', 'Audited: {time} (Beijing time)'),
  ruleset: say('规则：Crossfoot 年报勾稽 {ruleset}', 'Rules: Crossfoot 年报勾稽 {ruleset}'),
};

const BEIJING = 8 * 60 * 60 * 1000;

/** 2025-02-11 09:42, in the time zone that the reports are due in. */
export function beijingTime(iso: string): string {
  return new Date(Date.parse(iso) + BEIJING).toISOString().slice(0, 16).replace('T', ' ');
}

/** One line each. */
export function sourceLines(audit: Audit, locale: Locale): string[] {
  return [
    fill(TEXTS.page, { title: audit.page.title }),
    // A saved file has no address.
    ...(audit.page.url ? [fill(TEXTS.url, { url: audit.page.url })] : []),
    fill(TEXTS.time, { time: beijingTime(audit.time) }),
    fill(TEXTS.ruleset, { ruleset: audit.ruleset }),
  ].map((words) => words[locale]);
}
