/** The shapes that stand for a severity or state: each is told from the others without its colour. */

import { t } from '../../locales/document.ts';
import { SEVERITY_TERMS } from '../../locales/terms.ts';
import type { Locale, Localised } from '../../model/audit.ts';
import type { Mark } from '../items.ts';
import { REMARKS } from '../remarks.ts';
import { html, Markup } from './markup.ts';

export type IconName = Mark | 'pass' | 'dash' | 'blind' | 'waived' | 'note';

const LINE = 'stroke="currentColor" stroke-width="1.5" fill="none" stroke-linecap="round" stroke-linejoin="round"';
const CUT = 'stroke="#fff" stroke-width="1.6" stroke-linecap="round" fill="none"';

const SHAPES: Readonly<Record<IconName, string>> = {
  error: `<path d="M5.3 1h5.4L15 5.3v5.4L10.7 15H5.3L1 10.7V5.3z" fill="currentColor"/><path d="M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6" ${CUT}/>`,
  warning: `<path d="M8 2 14.7 14H1.3z" fill="currentColor" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/><path d="M8 6.4v3.4M8 12.1v.01" ${CUT}/>`,
  review: `<path d="M8 1.2 14.8 8 8 14.8 1.2 8z" ${LINE}/><path d="M6.5 6.7a1.5 1.5 0 1 1 2.2 1.4c-.5.3-.7.5-.7 1M8 11v.01" ${LINE}/>`,
  info: `<circle cx="8" cy="8" r="6.5" ${LINE}/><path d="M8 7.4v3.6M8 5v.01" ${LINE}/>`,
  pass: `<path d="M3 8.6l3.2 3.1L13 4.6" ${LINE}/>`,
  dash: `<path d="M4 8h8" ${LINE}/>`,
  blind: `<circle cx="8" cy="8" r="6.5" stroke-dasharray="2.4 1.7" ${LINE}/><path d="M4.6 11.4l6.8-6.8" ${LINE}/>`,
  waived: `<rect x="2" y="2" width="12" height="12" rx="2" ${LINE}/><path d="M4.8 11.2l6.4-6.4" ${LINE}/>`,
  note: `<path d="M2.5 2.8h11v7.4l-3.2 3H2.5z" ${LINE}/><path d="M5 6h6M5 8.8h3.4" ${LINE}/>`,
};

/** Drawn once, used by reference. */
export const SPRITE = new Markup(
  `<svg class="sprite" aria-hidden="true">${Object.entries(SHAPES)
    .map(([name, shape]) => `<symbol id="i-${name}" viewBox="0 0 16 16">${shape}</symbol>`)
    .join('')}</svg>`,
);

function named(name: IconName, locale: Locale): string {
  const terms: Partial<Record<IconName, Localised>> = {
    ...SEVERITY_TERMS,
    waived: REMARKS.waived,
    note: REMARKS.notes,
  };
  return terms[name]?.[locale] ?? t(locale, name === 'pass' ? 'report.proof.held' : 'report.unassessed');
}

/** @param silent where the same words stand beside it */
export function icon(name: IconName, locale: Locale, silent = false): Markup {
  const use = new Markup(`<use href="#i-${name}"/>`);
  const kind = new Markup(name);
  return silent
    ? html`<svg class="ic ${kind}" aria-hidden="true">${use}</svg>`
    : html`<svg class="ic ${kind}" role="img" aria-label="${named(name, locale)}">${use}</svg>`;
}
