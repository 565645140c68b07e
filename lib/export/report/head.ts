/** The head of the report: what was audited, how many of each, and what that comes to. */
import { t } from '../../locales/document.ts';
import { SEVERITY_TERMS } from '../../locales/terms.ts';
import { type Audit, count, type Locale } from '../../model/audit.ts';
import { nothingFound, summaryOf, titleOf, wordOf } from '../entries.ts';
import type { Items } from '../items.ts';
import { REMARKS } from '../remarks.ts';
import { reportFacts } from '../report-facts.ts';
import { type SourceFact, sourceFacts } from '../source.ts';
import { type IconName, icon } from './icons.ts';
import { html, type Markup } from './markup.ts';

/** Facts that take the whole line. */
const WIDE: ReadonlySet<SourceFact['what']> = new Set(['page', 'url', 'rules', 'sha256', 'status', 'off']);

function facts(audit: Audit, locale: Locale, by: string): Markup {
  const title = titleOf(audit);
  const narrow = reportFacts(audit, locale).slice(audit.report ? 1 : 0);
  const source = sourceFacts(audit, locale, by).filter(({ what, value }) => what !== 'page' || value !== title);
  const wide = source.filter(({ what }) => WIDE.has(what));
  const short = [
    ...narrow.map(([label, value]) => ({ label, value })),
    ...source.filter(({ what }) => !WIDE.has(what)),
  ];
  return html`<dl class="facts">${short.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}${wide.map(
    ({ label, value, what }) =>
      html`<div class="wide${what === 'status' && ' alert'}"><dt>${label}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}

function counts(audit: Audit, locale: Locale): Markup {
  const { error, warning, review, info, waived } = count(audit.findings);
  const given: readonly (readonly [IconName, string, number])[] = [
    ['error', SEVERITY_TERMS.error[locale], error],
    ['warning', SEVERITY_TERMS.warning[locale], warning],
    ['review', SEVERITY_TERMS.review[locale], review],
    ['info', SEVERITY_TERMS.info[locale], info],
    ['waived', REMARKS.waived[locale], waived],
    ['blind', t(locale, 'count.blind'), audit.unassessed.length],
  ];
  return html`<dl class="counts">${given.map(
    ([name, label, n]) =>
      html`<div class="${n === 0 ? 'zero' : name}"><dt>${icon(name, locale, true)}<span>${label}</span></dt><dd>${n}</dd></div>`,
  )}</dl>`;
}

/** From which of the findings the broken relations come; nothing where a waived one has its part in them. */
function causes(audit: Audit, { open, waived }: Items, locale: Locale): string {
  const broken = audit.relations.filter(({ state }) => state === 'broken').length;
  const summed = open.filter(({ finding, follows }) => [finding, ...follows].some(({ equation }) => equation));
  if (broken === 0 || summed.length === 0 || waived.some(({ finding }) => finding.equation)) return '';
  const numbers = summed.map(({ number }) => number).sort((a, b) => a - b);
  return t(locale, 'report.cause', {
    broken,
    n: summed.length,
    numbers: numbers.join(locale === 'en' ? ', ' : '、'),
  });
}

export function head(
  audit: Audit,
  items: Items,
  locale: Locale,
  { waived, by }: { waived: boolean; by: string },
): Markup {
  const [, relations = ''] = summaryOf(audit, locale, waived);
  const stop = locale === 'en' ? '. ' : '。';
  const verdict = [
    ...(audit.relations.length > 0 ? [`${relations}${stop}`] : []),
    causes(audit, items, locale),
    ...(nothingFound(audit) ? [`${wordOf('none', locale)}${stop}`] : []),
  ].join('');
  return html`<header>
<h1>${t(locale, 'report.name')}</h1>
<p class="sub" lang="zh-CN">${titleOf(audit)}</p>
${facts(audit, locale, by)}
${audit.report && counts(audit, locale)}
${verdict !== '' && html`<p class="verdict">${verdict}</p>`}
</header>`;
}
