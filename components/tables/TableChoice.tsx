/** Which of the page's tables is the statutory one, where the reader took another. */
import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/locales/sheets.ts';
import { tableName } from '../../lib/locales/terms.ts';
import type { Locale } from '../../lib/model/audit.ts';
import type { TableId } from '../../lib/model/form.ts';
import type { Change } from '../../lib/model/ledger.ts';
import type { Report } from '../../lib/model/report.ts';
import { Icon } from '../ui/Icon.tsx';

interface Props {
  readonly table: TableId;
  readonly candidates: NonNullable<Report['candidates']>;
  /** None of the page's tables was read as this one. */
  readonly absent: boolean;
  readonly locale: Locale;
  /** Id of the choice that was made before. */
  readonly known: string | undefined;
  readonly onCorrect: (change: Change) => void;
}

export function TableChoice({ table, candidates, absent, locale, known, onCorrect }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  // Where the page prints it twice, both are read as it: either may be the one.
  const twice = candidates.filter(({ as }) => as === table).length > 1;
  const others = candidates.filter(({ as }) => twice || as !== table);
  const [chosen, choose] = useState<number | null>(null);
  const named = { table: tableName(table)[locale] };
  const picked = others.find(({ at }) => at === chosen);
  const take = () => {
    if (!picked) return;
    const { at, text } = picked;
    const time = new Date().toISOString();
    onCorrect({
      do: 'correct',
      correction: { id: known ?? crypto.randomUUID(), ...{ kind: 'table', table, at, text, time } },
    });
    setOpen(false);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what the button in it opens
    <div class="assign" onKeyDown={keys} data-assign={table}>
      <button type="button" class="btn quiet" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Icon name="chevron" class={open ? 'turn' : ''} />
        {t(locale, absent ? 'assign.absent' : 'assign.start', named)}
      </button>
      <fieldset id={id} hidden={!open}>
        <legend>{t(locale, others.length > 0 ? 'assign.which' : 'assign.none', named)}</legend>
        {others.map(({ at, text, rows, columns, as }) => (
          <label key={at}>
            <input type="radio" name={id} checked={chosen === at} onChange={() => choose(at)} />
            <span>
              <span lang="zh">{text}</span>
              <span class="cap">
                {t(locale, 'assign.choice', { n: at + 1, rows, columns })}
                {as && ` · ${t(locale, 'assign.as', { table: tableName(as)[locale] })}`}
              </span>
            </span>
          </label>
        ))}
        {others.length > 0 && (
          <div class="acts">
            <button type="button" class="btn primary" disabled={!picked} onClick={take}>
              {t(locale, 'assign.do', named)}
            </button>
            <button type="button" class="btn quiet" onClick={() => setOpen(false)}>
              {t(locale, 'correct.cancel')}
            </button>
          </div>
        )}
      </fieldset>
    </div>
  );
}
