/** What the inspector added, as lines: waivers, notes, own findings, corrections of the reader. */
import { cellPlace, figure, fill, say, tableName } from '../locales/terms.ts';
import type { Audit, Finding, Locale, Localised } from '../model/audit.ts';
import type { Correction, Note } from '../model/ledger.ts';
import type { Cell } from '../model/report.ts';
import { beijingTime } from './source.ts';

export const REMARKS = {
  waived: say('已豁免', 'Waived'),
  notes: say('备注', 'Notes'),
  corrections: say('人工更正的读数', 'Readings corrected by hand'),
  own: say('人工添加', 'added by the inspector'),
} as const;

const TEXTS = {
  note: say('备注：{text}', 'Note: {text}'),
  noted: say('{text}（{time}）', '{text} ({time})'),
  about: say('关于“{message}”：{text}', 'On “{message}”: {text}'),
  waiver: say('理由：{reason}', 'Reason: {reason}'),
  scope: say('范围：{scope}；{time}', 'Scope: {scope}; {time}'),
  revived: say(
    '曾于 {time} 豁免（{reason}），数字已变，重新列出',
    'Waived on {time} ({reason}); its figures have changed since',
  ),
  noReason: say('未写明', 'none given'),
  value: say(
    '{place}：页面“{printed}”，读作 {before}，更正为 {after}',
    '{place}: printed “{printed}”, read as {before}, corrected to {after}',
  ),
  unread: say('{place}：页面“{printed}”，更正为 {after}', '{place}: printed “{printed}”, corrected to {after}'),
  table: say('{table}：更正为页面第 {at} 个表格', '{table}: corrected to table {at} of the page'),
  lapsed: say('{line}；页面此处已变，更正未采用', '{line}; the page has changed there, not applied'),
  blank: say('空白', 'blank'),
};

const SCOPES: Readonly<Record<NonNullable<Finding['waived']>['scope'], Localised>> = {
  finding: say('仅此问题，数字不变时', 'this finding, as long as its figures stay'),
  page: say('本报告的此类问题', 'findings of this kind in this report'),
  everywhere: say('所有报告的此类问题', 'findings of this kind in every report'),
};

export function scopeOf({ waived }: Finding, locale: Locale): string {
  return waived ? SCOPES[waived.scope][locale] : '';
}

/** The reason that was given, or that none was. */
export function reasonOf({ waived, revived }: Finding, locale: Locale): string {
  return (waived ?? revived)?.reason.trim() || TEXTS.noReason[locale];
}

export function waiverLines(finding: Finding, locale: Locale): string[] {
  if (!finding.waived) return [];
  const scope = scopeOf(finding, locale);
  return [
    fill(TEXTS.waiver, { reason: reasonOf(finding, locale) })[locale],
    fill(TEXTS.scope, { scope, time: beijingTime(finding.waived.time) })[locale],
  ];
}

/** That a finding stands again, and the notes on it. */
export function remarkLines(finding: Finding, locale: Locale): string[] {
  const { revived, notes = [] } = finding;
  const reason = reasonOf(finding, locale);
  return [
    ...(revived ? [fill(TEXTS.revived, { time: beijingTime(revived.time), reason })[locale]] : []),
    ...notes.map(({ text }) => fill(TEXTS.note, { text })[locale]),
  ];
}

/** The notes that are about no finding of the list: on the report, or on a finding that is gone. */
export function noteLines({ notes = [] }: Pick<Audit, 'notes'>, locale: Locale): string[] {
  return notes.map((note) => noteLine(note, locale));
}

function noteLine({ message, text, time }: Note, locale: Locale): string {
  const said = message ? fill(TEXTS.about, { message, text })[locale] : text;
  return fill(TEXTS.noted, { text: said, time: beijingTime(time) })[locale];
}

/** What the inspector read otherwise than the program, and what of it no longer took part. */
export function correctionLines(audit: Audit, locale: Locale): string[] {
  const lapsed = (audit.lapsed ?? []).map((each) => fill(TEXTS.lapsed, { line: correctionLine(each, audit) }));
  return [...(audit.corrections ?? []).map((each) => correctionLine(each, audit)), ...lapsed].map(
    (each) => each[locale],
  );
}

function correctionLine(correction: Correction, audit: Audit): Localised {
  if (correction.kind === 'table')
    return fill(TEXTS.table, { table: tableName(correction.table), at: correction.at + 1 });
  const { field, printed, value } = correction;
  const before = cellOf(audit, field)?.corrected;
  const words = (number: number | null) => (number === null ? TEXTS.blank : figure(number));
  const data = { place: cellPlace(field), printed, after: words(value) };
  return before ? fill(TEXTS.value, { ...data, before: words(before.value) }) : fill(TEXTS.unread, data);
}

function cellOf({ report }: Audit, field: string): Cell | undefined {
  const tables = report ? Object.values(report.tables) : [];
  for (const { cells } of tables) for (const cell of cells) if (cell.field === field) return cell;
  return undefined;
}
