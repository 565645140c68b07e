/** One figure of a redrawn table; a marked one opens its finding. */

import { t } from '../../lib/locales/index.ts';
import { cellPlace } from '../../lib/locales/terms.ts';
import type { Locale } from '../../lib/model/audit.ts';
import type { FieldId } from '../../lib/model/form.ts';
import type { Proof } from '../../lib/model/proof.ts';
import type { Cell } from '../../lib/model/report.ts';
import { figure } from '../ui/figures.ts';
import type { CellMark } from './tableMarks.ts';

export interface TableContext {
  readonly cells: ReadonlyMap<FieldId, Cell>;
  readonly marks: ReadonlyMap<FieldId, CellMark>;
  /** The cells of the chosen equation, and the one that is lit. */
  readonly operands: ReadonlySet<FieldId>;
  readonly lit: FieldId | null;
  /** The cell that the Tab key stops at. */
  readonly stop: FieldId | null;
  /** The word for a corrected reading; a context without it shows none. */
  readonly correctedWord?: string | undefined;
  readonly locale: Locale;
}

export function shown(cell: Cell | undefined): string {
  if (!cell) return '';
  return cell.value === null && !cell.corrected ? cell.text : cell.value === null ? '' : figure(cell.value);
}

export function StatCell({ field, at }: { readonly field: FieldId; readonly at: TableContext }) {
  const cell = at.cells.get(field);
  const mark = at.marks.get(field);
  const classes = [
    mark?.shade ?? '',
    at.operands.has(field) ? 'op' : '',
    at.lit === field ? 'ring' : '',
    cell?.value === 0 ? 'z' : '',
    cell?.corrected ? 'fixed' : '',
    !cell || cell.state === 'absent' ? 'off' : '',
  ];
  const text = shown(cell);
  const tabIndex = at.stop === field ? 0 : -1;
  const fixed = cell?.corrected && at.correctedWord ? ` ${at.correctedWord}` : '';
  // Clicks and keys are taken by the sheet that the table stands in.
  return (
    <td class={classes.filter(Boolean).join(' ')} data-field={field} {...(!mark && { tabIndex })}>
      {mark ? (
        <button
          type="button"
          tabIndex={tabIndex}
          aria-label={`${cellPlace(field)[at.locale]} ${text || t(at.locale, 'footing.noNumber')} ${t(at.locale, `severity.${mark.kind}`)}${fixed}`}
        >
          {text}
        </button>
      ) : (
        <>
          {text}
          {fixed && <span class="sr">{fixed}</span>}
        </>
      )}
    </td>
  );
}

/** ✓ where a relation holds, the difference where it does not, a dash where it could not be checked. */
export function StatProof({ proof, locale }: { readonly proof: Proof | null; readonly locale: Locale }) {
  if (!proof) return <td class="chk" />;
  if (proof.state === 'broken') {
    const off = proof.delta === null ? '≠' : `${proof.delta > 0 ? '+' : ''}${figure(proof.delta)}`;
    return (
      <td class={proof.waived ? 'chk' : proof.doubt ? 'chk d' : 'chk x'} data-proof="broken">
        <span class="sr">{t(locale, 'table.proof.broken')}</span>
        {off}
      </td>
    );
  }
  return (
    <td class="chk" data-proof={proof.state}>
      <span aria-hidden="true">{proof.state === 'held' ? '✓' : '–'}</span>
      <span class="sr">{t(locale, `table.proof.${proof.state}`)}</span>
    </td>
  );
}
