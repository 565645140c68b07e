/** One redrawn table with its keys and traced equations: arrow keys move, Enter or a click opens. */
import { useRef } from 'preact/hooks';
import { t } from '../../lib/locales/index.ts';
import { tableName } from '../../lib/locales/terms.ts';
import { type FieldId, FORMS } from '../../lib/model/form.ts';
import type { Proof, ProofRule } from '../../lib/model/proof.ts';
import type { TableRead } from '../../lib/model/report.ts';
import { ApplicationsTable } from './ApplicationsTable.tsx';
import { DisclosureTable } from './DisclosureTable.tsx';
import { gridStep, stopOf } from './gridKeys.ts';
import { ProceedingsTable } from './ProceedingsTable.tsx';
import type { TableContext } from './StatCell.tsx';
import { TraceLayer } from './TraceLayer.tsx';
import type { Traced } from './tracing.ts';

const DRAWN = { disclosure: DisclosureTable, applications: ApplicationsTable, proceedings: ProceedingsTable } as const;

interface Props {
  readonly table: TableRead;
  readonly at: TableContext;
  readonly proof: (rule: ProofRule, along: string) => Proof | null;
  readonly traces: readonly Traced[];
  /** A cell was clicked, or Enter pressed on it. */
  readonly onOpen: (field: FieldId) => void;
  /** A cell got the focus. */
  readonly onCursor?: ((field: FieldId) => void) | undefined;
  /** The pointer is over a cell, or has left it. */
  readonly onHover?: ((field: FieldId | null) => void) | undefined;
}

const cellAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('td[data-field]') : null;
const fieldAt = (target: EventTarget | null): FieldId | null =>
  (cellAt(target)?.dataset['field'] as FieldId | undefined) ?? null;

export function TableSheet({ table, at, proof, traces, onOpen, onCursor, onHover }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const pointer = useRef('');
  const { id } = table;
  const Drawn = DRAWN[id];
  const open = (event: Event) => {
    const field = fieldAt(event.target);
    if (field) onOpen(field);
  };
  const move = (event: KeyboardEvent) => {
    const from = cellAt(event.target);
    const grid = sheet.current?.querySelector('table');
    if (!from || !grid || event.altKey || event.metaKey) return;
    // a button makes a click of Enter by itself
    if (event.key === 'Enter' && event.target === from) open(event);
    const to = gridStep(grid, from, event);
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    const stop = stopOf(to);
    stop.focus({ preventScroll: true });
    to.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const focus = (event: FocusEvent) => {
    const field = fieldAt(event.target);
    if (field) onCursor?.(field);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div
      class="sheet"
      role="group"
      aria-label={tableName(id)[at.locale]}
      ref={sheet}
      onClick={open}
      onKeyDown={move}
      onFocusIn={focus}
      onMouseMove={(event) => {
        const at = `${event.screenX} ${event.screenY}`;
        // what scrolls by under a pointer that rests is not pointed at
        if (at !== pointer.current) onHover?.(fieldAt(event.target));
        pointer.current = at;
      }}
      onMouseLeave={() => onHover?.(null)}
    >
      <div class="ground">
        <Drawn form={FORMS[table.readAs]} at={at} proof={proof} />
        <TraceLayer {...{ sheet, traces, cells: at.cells, ring: at.lit }} />
      </div>
      {table.state === 'flat' && (
        <p class="cap">{t(at.locale, 'table.state.flat', { table: tableName(id)[at.locale] })}</p>
      )}
    </div>
  );
}
