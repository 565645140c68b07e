/**
 * The columns of findings in CSV and XLSX. Fixed: programs and macros read them by their order and name, so new ones
 * are only ever added at the end. A line is the audit's summary, a finding, what follows from one, a waived one, a note, a
 * correction of the reader, or what could not be assessed; its kind says which.
 */
import { t } from '../locales/document.ts';
import { sectionPlace } from '../locales/terms.ts';
import type { Audit, Finding, Locale } from '../model/audit.ts';
import { nothingFound, severityOf, summaryOf, wordOf } from './entries.ts';
import { equationLine, equationLines } from './equations.ts';
import { byNumber, type Item, itemsOf, markOf } from './items.ts';
import { correctionLines, noteLines, reasonOf, scopeOf } from './remarks.ts';
import { beijingTime } from './source.ts';

export const COLUMNS = [
  'kind',
  'number',
  'severity',
  'section',
  'where',
  'message',
  'equation',
  'delta',
  'expected',
  'doubt',
  'basis',
  'remedy',
  'notes',
  'reason',
  'scope',
  'waivedAt',
  'rule',
  'fields',
] as const;
export type ColumnId = (typeof COLUMNS)[number];

export type Line = { readonly [Id in ColumnId]?: string | number };

type Kind = 'summary' | 'finding' | 'follows' | 'waived' | 'note' | 'correction' | 'unassessed';

function kind(of: Kind, locale: Locale): string {
  return t(locale, `line.${of}`);
}

/** What every line about a finding says. */
function about(finding: Finding, locale: Locale): Line {
  const { section, delta, suspect, reason, notes = [], fields, rule } = finding;
  return {
    severity: severityOf(finding, markOf(finding), locale),
    ...(section && { section: sectionPlace(section)[locale] }),
    where: finding.where[locale],
    message: finding.message[locale],
    ...(delta !== undefined && { delta }),
    ...(suspect && { expected: suspect.expected }),
    ...(reason && { doubt: reason[locale] }),
    basis: finding.basis[locale],
    remedy: finding.remedy[locale],
    notes: notes.map(({ text }) => text).join('；'),
    rule,
    fields: fields.join(' '),
  };
}

/** A finding and, each on a line of its own, what follows from it. */
export function itemLines(item: Item, locale: Locale): Line[] {
  const { finding, follows, number } = item;
  const { waived } = finding;
  return [
    {
      ...about(finding, locale),
      kind: kind(waived ? 'waived' : 'finding', locale),
      number,
      equation: equationLines(item, locale).join('；'),
      ...(waived && {
        reason: reasonOf(finding, locale),
        scope: scopeOf(finding, locale),
        waivedAt: beijingTime(waived.time),
      }),
    },
    ...follows.map((each) => ({
      ...about(each, locale),
      kind: kind('follows', locale),
      number,
      ...(each.equation && { equation: equationLine(each.equation, locale) }),
    })),
  ];
}

/** Everything there is to say of an audit, the summary first. */
export function linesOf(audit: Audit, locale: Locale, waived: boolean): Line[] {
  const items = itemsOf(audit, waived);
  const plain = (of: Kind, lines: readonly string[]): Line[] =>
    lines.map((message) => ({ kind: kind(of, locale), message }));
  const none = nothingFound(audit) ? [wordOf('none', locale)] : [];
  return [
    ...plain('summary', [[...summaryOf(audit, locale, waived), ...none].join('；')]),
    ...[...byNumber(items.open), ...items.waived].flatMap((item) => itemLines(item, locale)),
    ...plain('note', noteLines(audit, locale)),
    ...plain('correction', correctionLines(audit, locale)),
    ...audit.unassessed.map(({ rule, name, why }) => ({
      kind: kind('unassessed', locale),
      message: `${name[locale]}${locale === 'en' ? ': ' : '：'}${why[locale]}`,
      rule,
    })),
  ];
}
