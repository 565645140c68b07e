/** The end of the report: what was checked and what was not, notes, corrections, what the report is worth. */
import { t } from '../../locales/document.ts';
import type { Audit, Locale, Outcome } from '../../model/audit.ts';
import { unassessedOf } from '../entries.ts';
import { type SourceFact, sourceFacts } from '../source.ts';
import { type IconName, icon } from './icons.ts';
import { html, type Markup } from './markup.ts';

const ENDS: ReadonlySet<SourceFact['what']> = new Set(['rules', 'time']);

export function plainList(lines: readonly string[]): Markup {
  return html`<ul class="plain">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function iconList(lines: readonly string[], name: IconName, locale: Locale, names = false): Markup {
  return html`<ul class="two${names && ' names'}">${lines.map((line) => html`<li>${icon(name, locale, true)}<span>${line}</span></li>`)}</ul>`;
}

function rulesWith({ checks, names }: Audit, outcome: Outcome, locale: Locale): string[] {
  return Object.entries(checks)
    .filter(([, each]) => each === outcome)
    .map(([rule]) => names[rule]?.[locale] ?? rule);
}

/** By name what was right, what does not apply, and what was switched off; folded on a screen, open on paper. */
export function checked(audit: Audit, locale: Locale): Markup {
  const off = (audit.off ?? []).map((rule) => audit.names[rule]?.[locale] ?? rule);
  const folds = [
    { key: 'report.checkedFold', names: rulesWith(audit, 'pass', locale), name: 'pass' },
    { key: 'report.notApplicableFold', names: rulesWith(audit, 'not applicable', locale), name: 'dash' },
    { key: 'report.offFold', names: off, name: 'blind' },
  ] as const;
  return html`${folds
    .filter(({ names }) => names.length > 0)
    .map(
      ({ key, names, name }) =>
        html`<details><summary>${t(locale, key, { n: names.length })}</summary>${iconList(names, name, locale, true)}</details>`,
    )}`;
}

export function unassessed(audit: Audit, locale: Locale): Markup {
  return iconList(unassessedOf(audit, locale), 'blind', locale);
}

/** What the report shows and what it does not, and the line that ends it. */
export function about(audit: Audit, locale: Locale): Markup {
  const stop = locale === 'en' ? ' ' : '';
  const words = [
    t(locale, 'report.about.method'),
    t(locale, 'report.about.checks', {
      passed: rulesWith(audit, 'pass', locale).length,
      inapplicable: rulesWith(audit, 'not applicable', locale).length,
    }),
    ...(audit.sha256 ? [t(locale, 'report.about.sha256')] : []),
  ];
  const corrected = audit.corrections?.length ? [] : [t(locale, 'report.about.untouched')];
  const end = [
    ...sourceFacts(audit, locale).flatMap(({ what, value }) => (ENDS.has(what) ? [value] : [])),
    ...corrected,
  ];
  return html`<p class="lim">${words.join(stop)}</p>
<p class="endl">${end.join(locale === 'en' ? ' · ' : '　')}</p>`;
}
