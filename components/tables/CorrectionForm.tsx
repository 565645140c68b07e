/** What a misread cell really says, typed by the inspector: a figure, or nothing for a blank. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/locales/sheets.ts';
import type { Locale } from '../../lib/model/audit.ts';
import type { Change } from '../../lib/model/ledger.ts';
import type { Cell } from '../../lib/model/report.ts';
import { Icon } from '../ui/Icon.tsx';
import { placeInWords, readAs } from './CellBar.tsx';

const FIGURE = /^[+-]?\d{1,12}(?:\.\d{1,6})?$/;

/** The figure that was typed, full-width digits and thousands separators allowed; null for a blank, undefined for none. */
export function typedFigure(typed: string): number | null | undefined {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s,，]/g, '')
    .replace('−', '-');
  if (plain === '') return null;
  return FIGURE.test(plain) ? Number(plain) : undefined;
}

interface Props {
  readonly cell: Cell;
  readonly locale: Locale;
  /** Id of the correction that the cell has already. */
  readonly known: string | undefined;
  readonly onCorrect: (change: Change) => void;
  readonly onClose: () => void;
}

export function CorrectionForm({ cell, locale, known, onCorrect, onClose }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, type] = useState(cell.value === null ? '' : String(cell.value));
  const [wrong, say] = useState(false);
  const before = cell.corrected ? { text: cell.text, ...cell.corrected } : cell;
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [cell.field]);
  const submit = (event: Event) => {
    event.preventDefault();
    const value = typedFigure(input.current?.value ?? typed);
    if (value === undefined) {
      say(true);
      input.current?.focus();
      return;
    }
    // the reading as it stands is no correction; that a slash is a blank is one
    const same = value === null ? cell.state === 'blank' : value === cell.value;
    if (same && !cell.doubt) return onClose();
    const time = new Date().toISOString();
    onCorrect({
      do: 'correct',
      correction: {
        id: known ?? crypto.randomUUID(),
        ...{ kind: 'value', field: cell.field, printed: cell.text, value, time },
      },
    });
    onClose();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <form class="cellbar correction" onSubmit={submit} onKeyDown={keys} data-cell={cell.field}>
      <p class="at">
        <span>{placeInWords(cell.field)[locale]}</span>
        <span class="cap">{t(locale, 'correct.read', { read: readAs(before, locale) })}</span>
      </p>
      <div class="typing">
        <label for={id}>{t(locale, 'correct.value')}</label>
        <input
          id={id}
          ref={input}
          class="num"
          inputMode="decimal"
          autocomplete="off"
          value={typed}
          placeholder={t(locale, 'correct.hint')}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}wrong` : undefined}
          onInput={(event) => {
            type(event.currentTarget.value);
            say(false);
          }}
        />
        <button type="submit" class="btn primary">
          {t(locale, 'correct.do')}
        </button>
        <button type="button" class="btn quiet" onClick={onClose}>
          {t(locale, 'correct.cancel')}
        </button>
        {known && (
          <button
            type="button"
            class="btn quiet"
            onClick={() => {
              onCorrect({ do: 'remove', id: known });
              onClose();
            }}
          >
            {t(locale, 'correct.undo')}
          </button>
        )}
      </div>
      {wrong && (
        <p class="wrong" id={`${id}wrong`} role="alert">
          <Icon name="close" class="s" />
          {t(locale, 'correct.invalid')}
        </p>
      )}
    </form>
  );
}
