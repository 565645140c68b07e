/**
 * The audit as one web page that needs nothing else: no script, no request, all words escaped; it reads on a screen and
 * prints on A4 with the heads of tables on every page and no row cut.
 */
import { t } from '../../locales/document.ts';
import type { Audit, Locale } from '../../model/audit.ts';
import { TABLE_IDS } from '../../model/form.ts';
import { nothingFound, titleOf, wordOf } from '../entries.ts';
import { byNumber, type Items, itemsOf } from '../items.ts';
import type { Exported, ExportOptions } from '../options.ts';
import { correctionLines, noteLines } from '../remarks.ts';
import { shadesByCell } from '../shades.ts';
import { head } from './head.ts';
import { SPRITE } from './icons.ts';
import { html, type Markup } from './markup.ts';
import { problemTable, waivedFold } from './problems.ts';
import { STYLE } from './style.ts';
import { statTable } from './tables.ts';
import { about, checked, plainList, unassessed } from './tail.ts';

const NUMERALS = '一二三四五六七八九十';
/** Nothing is loaded and nothing runs, wherever the file is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

interface Part {
  readonly heading: string;
  readonly aside?: string;
  readonly body: Markup;
  /** It stands on one page. */
  readonly keep?: boolean;
}

function partsOf(audit: Audit, items: Items, locale: Locale): Part[] {
  const { report } = audit;
  const numbered = byNumber(items.open);
  const certain = numbered.filter(({ mark }) => mark !== 'review');
  const review = numbered.filter(({ mark }) => mark === 'review');
  const problems = t(locale, 'report.problems');
  const toVerify = t(locale, 'report.review');
  const shades = shadesByCell(items.open);
  const notes = noteLines(audit, locale);
  const corrections = correctionLines(audit, locale);
  const given: (Part | false)[] = [
    certain.length > 0 && { heading: problems, body: problemTable(certain, problems, locale) },
    nothingFound(audit) && { heading: problems, body: html`<p>${wordOf('none', locale)}</p>` },
    review.length > 0 && { heading: toVerify, body: problemTable(review, toVerify, locale) },
    items.waived.length > 0 && {
      heading: t(locale, 'report.waived'),
      body: waivedFold(items.waived, locale),
      keep: true,
    },
    report !== null && {
      heading: t(locale, 'report.tables'),
      aside: t(locale, 'report.legend'),
      body: html`${TABLE_IDS.map((id) => statTable(report.tables[id], { audit, shades, locale }))}`,
    },
    audit.unassessed.length > 0 && { heading: t(locale, 'report.unassessed'), body: unassessed(audit, locale) },
    report !== null && { heading: t(locale, 'report.checked'), body: checked(audit, locale) },
    notes.length > 0 && { heading: t(locale, 'report.notes'), body: plainList(notes) },
    corrections.length > 0 && { heading: t(locale, 'report.corrections'), body: plainList(corrections) },
    { heading: t(locale, 'report.about'), body: about(audit, locale), keep: true },
  ];
  return given.filter((part) => part !== false);
}

function section({ heading, aside, body, keep }: Part, index: number, locale: Locale): Markup {
  const number = locale === 'en' ? `${index + 1}. ` : `${NUMERALS[index] ?? index + 1}、`;
  return html`<section${keep && html` class="keep"`}>
<h2>${number}${heading}${aside !== undefined && html`<span class="cap">${aside}</span>`}</h2>
${body}
</section>`;
}

/** @returns the whole document */
export function report(audit: Audit, { locale, waived, by }: Pick<ExportOptions, 'locale' | 'waived' | 'by'>): string {
  const items = itemsOf(audit, waived);
  const parts = partsOf(audit, items, locale).map((part, index) => section(part, index, locale));
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="referrer" content="no-referrer">
<title>${titleOf(audit)} ${t(locale, 'report.name')}</title>
${STYLE}
</head>
<body>
${SPRITE}
<main>
${head(audit, items, locale, { waived, by })}
${parts}
</main>
</body>
</html>
`.text;
}

export async function writeReport(audit: Audit, options: ExportOptions): Promise<Exported> {
  return { file: report(audit, options) };
}
