/** The report's three tables drawn again: errors in place, totals traced, readings corrected, figures copied. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/locales/sheets.ts';
import type { FieldId, TableId } from '../../lib/model/form.ts';
import { CellBar } from './CellBar.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';
import { CorrectionList } from './CorrectionList.tsx';
import { stopOf } from './gridKeys.ts';
import { StatTables } from './StatTables.tsx';
import type { SheetProps } from './sheetProps.ts';
import { TableActions } from './TableActions.tsx';
import { TableChoice } from './TableChoice.tsx';
import { cellMarks } from './tableMarks.ts';

/** The table that a cell stands in. */
const tableOf = (field: FieldId): TableId => field.split('.')[0] as TableId;

interface Props extends SheetProps {
  /** The operand that the user is at, outside of the tables. */
  readonly lit?: FieldId | null;
}

export function TablesTab({ audit, locale, selected, lit = null, onSelect, onJump, onCorrect, onCopyTable }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const returned = useRef<FieldId | null>(null);
  const [cursor, setCursor] = useState<FieldId | null>(null);
  const [hover, setHover] = useState<FieldId | null>(null);
  const [correcting, setCorrecting] = useState(false);
  const [picked, pick] = useState<FieldId | null>(null);
  const { report, findings, corrections = [] } = audit;
  const chosen = findings.find(({ id }) => id === selected) ?? null;
  // what is chosen elsewhere is traced, until a cell of the tables is gone to
  useLayoutEffect(() => {
    setCursor(null);
    root.current?.querySelector('td.ring')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);
  const focusOn = (field: FieldId | null) => {
    const all = [...(root.current?.querySelectorAll<HTMLElement>('td[data-field]') ?? [])];
    const to = all.find(({ dataset }) => dataset['field'] === field);
    if (to) stopOf(to).focus({ preventScroll: true });
  };
  // a cell that is mended loses its button, and the focus with it
  useLayoutEffect(() => {
    if (returned.current && document.activeElement === document.body) focusOn(returned.current);
    returned.current = null;
  }, [audit]);
  const cells = useMemo(() => {
    const tables = report ? Object.values(report.tables) : [];
    return new Map(tables.flatMap((table) => table.cells.map((cell) => [cell.field, cell])));
  }, [report]);
  const marks = useMemo(() => cellMarks(findings), [findings]);
  // the pointer goes over many cells, and none of it draws the tables again
  const tables = useMemo(() => {
    const below = (table: TableId) => {
      const candidates = report?.candidates;
      const state = report?.tables[table].state;
      const absent = state !== 'read' && state !== 'flat';
      if (!onCorrect || !candidates || !(correcting || absent)) return null;
      const known = corrections.find((each) => each.kind === 'table' && each.table === table)?.id;
      return <TableChoice {...{ table, candidates, absent, locale, known, onCorrect }} />;
    };
    return (
      <StatTables
        {...{ audit, locale, cursor, below, onSelect }}
        selected={chosen}
        lit={correcting ? picked : lit}
        onCursor={(field) => {
          setCursor(field);
          setHover(null);
        }}
        onHover={setHover}
        onOpen={correcting ? pick : undefined}
        correctedWord={t(locale, 'correct.mark')}
      />
    );
  }, [audit, locale, cursor, chosen, correcting, picked, lit, onSelect, onCorrect]);
  if (!report) return null;

  const at = hover ?? cursor;
  const field = at ?? chosen?.suspect?.field ?? chosen?.fields[0] ?? null;
  const mark = at && marks.get(at);
  const finding = at ? findings.find(({ id }) => id === mark?.id) : chosen;
  const cell = correcting && picked ? cells.get(picked) : undefined;
  const back = () => {
    returned.current = picked;
    pick(null);
    focusOn(picked);
  };
  const toggle = () => {
    pick(null);
    setCorrecting(!correcting);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !correcting) return;
    event.preventDefault();
    event.stopPropagation();
    toggle();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape ends the correcting that a button in it began
    <div class={correcting ? 'tablestab is-correcting' : 'tablestab'} data-sheet="tables" ref={root} onKeyDown={keys}>
      <div class="sheet-head">
        {cell && onCorrect ? (
          <CorrectionForm
            key={cell.field}
            {...{ cell, locale, onCorrect }}
            known={corrections.find((each) => each.kind === 'value' && each.field === cell.field)?.id}
            onClose={back}
          />
        ) : (
          <CellBar {...{ audit, locale, cells, field, correcting, onJump }} finding={finding ?? null} />
        )}
      </div>
      {correcting && <p class="how cap">{t(locale, 'correct.how')}</p>}
      {tables}
      <CorrectionList {...{ audit, locale, cells, onCorrect }} />
      <TableActions
        {...{ audit, locale, correcting, onCopyTable }}
        table={field ? tableOf(field) : 'applications'}
        onCorrecting={onCorrect && toggle}
      />
    </div>
  );
}
