/** The corrections that took part in the audit, each with its undo, and those that lapsed because the page changed. */
import { t } from '../../lib/locales/sheets.ts';
import { tableName } from '../../lib/locales/terms.ts';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import type { FieldId } from '../../lib/model/form.ts';
import type { Change, Correction } from '../../lib/model/ledger.ts';
import type { Cell } from '../../lib/model/report.ts';
import { figure } from '../ui/figures.ts';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';
import { placeInWords, readAs } from './CellBar.tsx';

interface Props {
  readonly audit: Audit;
  readonly locale: Locale;
  readonly cells: ReadonlyMap<FieldId, Cell>;
  readonly onCorrect: ((change: Change) => void) | undefined;
}

/** What it changed: 表三 一·总计：44 更正为 144 */
function sentence(correction: Correction, cells: Props['cells'], locale: Locale): string {
  if (correction.kind === 'table') {
    const table = tableName(correction.table)[locale];
    return t(locale, 'correct.item.table', { table, n: correction.at + 1 });
  }
  const field = correction.field as FieldId;
  const read = cells.get(field)?.corrected;
  return t(locale, 'correct.item', {
    place: placeInWords(field)[locale],
    read: read
      ? readAs({ text: correction.printed, ...read }, locale)
      : t(locale, 'cell.printed', { text: correction.printed }),
    value: correction.value === null ? t(locale, 'cell.blank') : figure(correction.value),
  });
}

export function CorrectionList({ audit, locale, cells, onCorrect }: Props) {
  const held = (audit.corrections ?? []).map((correction) => ({ correction, lapsed: false }));
  const all = [...held, ...(audit.lapsed ?? []).map((correction) => ({ correction, lapsed: true }))];
  if (all.length === 0) return null;
  return (
    <section class="corrections" aria-label={t(locale, 'correct.list')}>
      <h3 class="bar">
        {t(locale, 'correct.list')}
        <span class="num">{all.length}</span>
      </h3>
      <ul>
        {all.map(({ correction, lapsed }) => (
          <li key={correction.id} data-correction={correction.id} class={lapsed ? 'is-lapsed' : ''}>
            {lapsed ? (
              <SeverityIcon kind="blind" locale={locale} small silent />
            ) : (
              <i class="corner" aria-hidden="true" />
            )}
            <span>
              {sentence(correction, cells, locale)}
              {lapsed && <span class="cap">{t(locale, 'correct.lapsed')}</span>}
            </span>
            {onCorrect && (
              <button type="button" class="btn quiet" onClick={() => onCorrect({ do: 'remove', id: correction.id })}>
                {t(locale, 'correct.undo')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
