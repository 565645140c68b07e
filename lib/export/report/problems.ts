/** The findings of the report: certain ones, ones to verify, and, folded, the waived. */
import { t } from '../../locales/document.ts';
import { SEVERITY_TERMS } from '../../locales/terms.ts';
import type { Locale } from '../../model/audit.ts';
import { equationLines } from '../equations.ts';
import type { Item } from '../items.ts';
import { REMARKS, reasonOf, remarkLines, scopeOf } from '../remarks.ts';
import { beijingTime } from '../source.ts';
import { icon } from './icons.ts';
import { html, joined, type Markup } from './markup.ts';

/** Where the numbers in the tables lead. */
export function anchorOf(number: number): string {
  return `p${number}`;
}

function problem(item: Item, locale: Locale): Markup {
  const { finding, follows, mark } = item;
  const equations = equationLines(item, locale);
  const followers = follows.filter(({ equation }) => !equation);
  return html`<p class="pb">${icon(mark, locale)}<span>${finding.message[locale]}${
    finding.own && html`<span class="tag">${REMARKS.own[locale]}</span>`
  }</span></p>${
    equations.length > 0 &&
    html`<p class="eq">${joined(
      equations.map((line) => html`${line}`),
      html`<br>`,
    )}</p>`
  }${finding.reason && html`<p class="eq">${t(locale, 'report.doubt', { reason: finding.reason[locale] })}</p>`}${followers.map(
    ({ message }) => html`<p class="eq">${t(locale, 'report.follows', { message: message[locale] })}</p>`,
  )}${remarkLines(finding, locale).map((line) => html`<p class="nt">${icon('note', locale, true)}<span>${line}</span></p>`)}`;
}

function row(item: Item, locale: Locale): Markup {
  const { finding, number } = item;
  return html`<tr id="${anchorOf(number)}"><td class="n">${number}</td><td>${finding.where[locale]}</td><td>${problem(item, locale)}</td><td>${finding.basis[locale]}</td><td>${finding.remedy[locale]}</td></tr>`;
}

/** @param items by their numbers @param label what the table holds, for those who hear it */
export function problemTable(items: readonly Item[], label: string, locale: Locale): Markup {
  return html`<table class="pl"><caption class="sr">${label}</caption><thead><tr><th scope="col" class="n">${t(locale, 'column.number')}</th><th scope="col" class="c1">${t(locale, 'column.where')}</th><th scope="col">${t(locale, 'report.problem')}</th><th scope="col" class="c3">${t(locale, 'column.basis')}</th><th scope="col" class="c4">${t(locale, 'report.remedy')}</th></tr></thead><tbody>
${joined(
  items.map((item) => row(item, locale)),
  html`
`,
)}
</tbody></table>`;
}

/** Folded on a screen, open on paper. */
export function waivedFold(items: readonly Item[], locale: Locale): Markup {
  const rows = items.map(({ finding, mark }) => {
    const time = beijingTime(finding.waived?.time ?? '');
    return html`<tr><td>${finding.where[locale]}</td><td><p class="pb off">${icon('waived', locale)}<span>${finding.message[locale]}<span class="tag">${SEVERITY_TERMS[mark][locale]}</span></span></p>${remarkLines(
      finding,
      locale,
    ).map(
      (line) => html`<p class="nt">${icon('note', locale, true)}<span>${line}</span></p>`,
    )}</td><td>${reasonOf(finding, locale)}</td><td>${scopeOf(finding, locale)}<br>${time}</td></tr>`;
  });
  return html`<details><summary>${t(locale, 'report.waivedFold', { n: items.length })}</summary>
<table class="pl"><caption class="sr">${REMARKS.waived[locale]}</caption><thead><tr><th scope="col" class="c1">${t(locale, 'column.where')}</th><th scope="col">${t(locale, 'report.content')}</th><th scope="col" class="c3">${t(locale, 'report.reason')}</th><th scope="col" class="c3">${t(locale, 'report.scope')}</th></tr></thead><tbody>
${rows}
</tbody></table></details>`;
}
