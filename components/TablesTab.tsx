/** The report's three tables drawn again: errors in place, totals traced, readings corrected, figures copied. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../lib/locales/sheets.ts';
import type { FieldId, TableId } from '../lib/model/form.ts';
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

export function TablesTab({ audit, locale, selected, onSelect, onJump, onCorrect, onCopyTable }: SheetProps) {
  const root = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<FieldId | null>(null);
  const [hover, setHover] = useState<FieldId | null>(null);
  const [correcting, setCorrecting] = useState(false);
  const [picked, pick] = useState<FieldId | null>(null);
  const { report } = audit;
  const chosen = audit.findings.find(({ id }) => id === selected) ?? null;
  // what is chosen elsewhere is traced, until a cell of the tables is gone to
  useLayoutEffect(() => {
    setCursor(null);
    const ring = root.current?.querySelector('td.ring');
    ring?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);
  if (!report) return null;

  const cells = new Map(Object.values(report.tables).flatMap((table) => table.cells.map((cell) => [cell.field, cell])));
  const marks = cellMarks(audit.findings.filter(({ waived }) => !waived));
  const at = hover ?? cursor ?? chosen?.suspect?.field ?? chosen?.fields[0] ?? null;
  const mark = at && marks.get(at);
  const finding = (mark && audit.findings.find(({ id }) => id === mark.id)) || null;
  const correction = (field: string) =>
    audit.corrections?.find((each) => each.kind === 'value' && each.field === field)?.id;
  const choice = (table: TableId) =>
    audit.corrections?.find((each) => each.kind === 'table' && each.table === table)?.id;

  const back = () => {
    const cell =
      picked &&
      [...(root.current?.querySelectorAll<HTMLElement>('td[data-field]') ?? [])].find(
        ({ dataset }) => dataset['field'] === picked,
      );
    pick(null);
    if (cell) stopOf(cell).focus({ preventScroll: true });
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
  const cell = correcting && picked ? cells.get(picked) : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape ends the correcting that a button in it began
    <div class={correcting ? 'tablestab is-correcting' : 'tablestab'} data-sheet="tables" ref={root} onKeyDown={keys}>
      <div class="sheet-head">
        {cell && onCorrect ? (
          <CorrectionForm
            key={cell.field}
            {...{ cell, locale, onCorrect }}
            known={correction(cell.field)}
            onClose={back}
          />
        ) : (
          <CellBar {...{ audit, locale, cells, finding, correcting, onJump }} field={at} />
        )}
      </div>
      {correcting && <p class="how cap">{t(locale, 'correct.how')}</p>}
      <StatTables
        {...{ audit, locale, cursor, onSelect }}
        selected={chosen}
        lit={correcting ? picked : null}
        onCursor={(field) => {
          setCursor(field);
          setHover(null);
        }}
        onHover={setHover}
        onOpen={correcting ? pick : undefined}
        correctedWord={t(locale, 'correct.mark')}
        below={(table) => {
          const { state } = report.tables[table];
          const absent = state !== 'read' && state !== 'flat';
          if (!onCorrect || !report.candidates || !(correcting || absent)) return null;
          return (
            <TableChoice
              {...{ table, absent, locale, onCorrect }}
              candidates={report.candidates}
              known={choice(table)}
            />
          );
        }}
      />
      <CorrectionList {...{ audit, locale, cells, onCorrect }} />
      <TableActions
        {...{ audit, locale, correcting, onCopyTable }}
        table={at ? tableOf(at) : 'applications'}
        onCorrecting={onCorrect && toggle}
      />
    </div>
  );
}
