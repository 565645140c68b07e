/** What every export names: the page, its address, when it was read, by which rules, how far, and what was corrected. */
import { fill, say } from '../locales/terms.ts';
import type { Audit, Locale, Localised } from '../model/audit.ts';

const TEXTS = {
  page: say('页面', 'Page'),
  url: say('地址', 'Address'),
  time: say('核查时间', 'Audited'),
  beijing: say('{time}（北京时间）', '{time} (Beijing time)'),
  rules: say('工具与规则', 'Program and rules'),
  program: say('Crossfoot 年报勾稽 {version}，规则 {ruleset}', 'Crossfoot 年报勾稽 {version}, rules {ruleset}'),
  sha256: say('正文 SHA-256', 'SHA-256 of the text'),
  status: say('核查不完整', 'Not complete'),
  corrected: say('人工更正读数', 'Readings corrected by hand'),
  corrections: say('{n} 处', '{n}'),
  off: say('已关闭的规则', 'Rules switched off'),
  by: say('核查人', 'Audited by'),
  line: say('{label}：{value}', '{label}: {value}'),
};

const BEIJING = 8 * 60 * 60 * 1000;

/** 2025-02-11 09:42, in the time zone that the reports are due in; empty for what is no time. */
export function beijingTime(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? '' : new Date(time + BEIJING).toISOString().slice(0, 16).replace('T', ' ');
}

export interface SourceFact {
  readonly what: 'page' | 'url' | 'time' | 'rules' | 'sha256' | 'status' | 'corrected' | 'off' | 'by';
  readonly label: string;
  readonly value: string;
}

/** Only what there is: a saved file has no address, an audit that was not stamped no hash. */
export function sourceFacts(audit: Audit, locale: Locale, by = ''): SourceFact[] {
  const { page, version, ruleset, sha256, reason, corrections = [], off = [] } = audit;
  const names = off.map((rule) => audit.names[rule]?.[locale] ?? rule);
  const given: readonly (readonly [SourceFact['what'], string | Localised])[] = [
    ['page', page.title],
    ['url', page.url],
    ['time', fill(TEXTS.beijing, { time: beijingTime(audit.time) })],
    ['rules', fill(TEXTS.program, { version, ruleset })],
    ['sha256', sha256 ?? ''],
    ['status', audit.status === 'done' ? '' : (reason ?? audit.status)],
    ['corrected', corrections.length > 0 ? fill(TEXTS.corrections, { n: corrections.length }) : ''],
    ['off', names.join(locale === 'en' ? ', ' : '、')],
    ['by', by],
  ];
  return given
    .map(([what, value]) => ({
      what,
      label: TEXTS[what][locale],
      value: typeof value === 'string' ? value : value[locale],
    }))
    .filter(({ what, value }) => what === 'page' || value.trim() !== '');
}

/** One line each. */
export function sourceLines(audit: Audit, locale: Locale, by = ''): string[] {
  return sourceFacts(audit, locale, by).map(({ label, value }) => fill(TEXTS.line, { label, value })[locale]);
}
