/** What can be done with the tables: copy one or all, and correct what was misread. */
import { t } from '../../lib/locales/sheets.ts';
import { tableName } from '../../lib/locales/terms.ts';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import { TABLE_IDS, type TableId } from '../../lib/model/form.ts';
import { SplitButton } from '../ui/SplitButton.tsx';

interface Props {
  readonly audit: Audit;
  readonly locale: Locale;
  /** The one that is looked at. */
  readonly table: TableId;
  readonly correcting: boolean;
  readonly onCopyTable: ((table: TableId | 'all') => void) | undefined;
  readonly onCorrecting: (() => void) | undefined;
}

export function TableActions({ audit, locale, table, correcting, onCopyTable, onCorrecting }: Props) {
  const read = TABLE_IDS.filter((id) => {
    const state = audit.report?.tables[id].state;
    return state === 'read' || state === 'flat';
  });
  const shown = read.includes(table) ? table : read[0];
  if (!onCorrecting && !(onCopyTable && shown)) return null;
  return (
    <div class="sheet-end acts">
      {onCopyTable && shown && (
        <>
          <SplitButton
            label={t(locale, 'copy.one', { table: tableName(shown)[locale] })}
            name={`table:${shown}`}
            menu={t(locale, 'copy.which')}
            done={false}
            choices={read.map((id) => ({
              name: `table:${id}:one`,
              label: t(locale, 'copy.one', { table: tableName(id)[locale] }),
              run: () => onCopyTable(id),
            }))}
            onClick={() => onCopyTable(shown)}
          />
          <button type="button" class="btn" data-copy="table:all" onClick={() => onCopyTable('all')}>
            {t(locale, 'copy.all')}
          </button>
        </>
      )}
      {onCorrecting && (
        <button type="button" class={correcting ? 'btn' : 'btn quiet'} data-do="correct" onClick={onCorrecting}>
          {t(locale, correcting ? 'correct.end' : 'correct.start')}
        </button>
      )}
    </div>
  );
}
