/** The cells of the report's tables: figures with the numbers of their findings, and proofs in the margin. */
import { t } from '../../locales/document.ts';
import { figure, SEVERITY_TERMS } from '../../locales/terms.ts';
import type { Audit, Locale } from '../../model/audit.ts';
import type { FieldId } from '../../model/form.ts';
import { type ProofRule, proofOf } from '../../model/proof.ts';
import type { Cell } from '../../model/report.ts';
import type { CellShade, Shade } from '../shades.ts';
import { html, type Markup } from './markup.ts';
import { anchorOf } from './problems.ts';

export interface Drawn {
  readonly audit: Audit;
  readonly cells: ReadonlyMap<FieldId, Cell>;
  readonly shades: ReadonlyMap<FieldId, CellShade>;
  readonly locale: Locale;
}

const TERMS: Readonly<Record<Exclude<Shade, 'part'>, keyof typeof SEVERITY_TERMS>> = {
  err: 'error',
  warn: 'warning',
  review: 'review',
  note: 'info',
};

/** What a shade says to those who do not see it. */
function said(shade: Shade, locale: Locale): string {
  return shade === 'part' ? t(locale, 'report.proof.broken') : SEVERITY_TERMS[TERMS[shade]][locale];
}

export function figureCell(field: FieldId, { cells, shades, locale }: Drawn): Markup {
  const cell = cells.get(field);
  const shade = shades.get(field);
  const absent = !cell || cell.state === 'absent';
  const text = cell?.value == null ? (cell?.text ?? '') : figure(cell.value);
  const classes = [shade?.shade, cell?.corrected && 'cor', cell?.value === 0 && 'z', absent && 'no'];
  const number = shade && shade.number > 0 && html`<sup><a href="#${anchorOf(shade.number)}">${shade.number}</a></sup>`;
  const corrected = cell?.corrected && html`<sup class="by">${t(locale, 'report.correctedSign')}</sup>`;
  return html`<td class="${classes.filter(Boolean).join(' ')}">${number}${corrected}${text}${
    shade && html`<span class="sr"> ${said(shade.shade, locale)}</span>`
  }</td>`;
}

/** ✓ where the relation holds, the difference where it does not, a dash where it could not be checked. */
export function proofCell(rule: ProofRule, along: string, { audit, locale }: Drawn): Markup {
  const proof = proofOf(audit.relations, audit.findings, rule, along);
  if (!proof) return html`<td class="chk"></td>`;
  if (proof.state === 'broken') {
    const { delta } = proof;
    const off = delta === null ? '≠' : `${delta > 0 ? '+' : ''}${figure(delta)}`;
    return html`<td class="chk x"><span class="sr">${t(locale, 'report.proof.broken')} </span>${off}</td>`;
  }
  const sign = proof.state === 'held' ? '✓' : '–';
  return html`<td class="chk"><span aria-hidden="true">${sign}</span><span class="sr">${t(locale, `report.proof.${proof.state}`)}</span></td>`;
}
