/** The report's three statutory tables drawn again: errors in their cells, the proof of each row and column in the margin. */

import type { ComponentChildren } from 'preact';
import { t } from '../../lib/locales/index.ts';
import { tableName } from '../../lib/locales/terms.ts';
import type { Audit, Finding, Locale } from '../../lib/model/audit.ts';
import { type FieldId, TABLE_IDS, type TableId } from '../../lib/model/form.ts';
import { type ProofRule, proofOf } from '../../lib/model/proof.ts';
import type { TableRead } from '../../lib/model/report.ts';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';
import type { TableContext } from './StatCell.tsx';
import { TableSheet } from './TableSheet.tsx';
import { cellMarks } from './tableMarks.ts';
import { tracesOf } from './tracing.ts';

interface Props {
  readonly audit: Audit;
  readonly locale: Locale;
  /** The finding whose equation is traced. */
  readonly selected: Finding | null;
  /** The operand that the user is at. */
  readonly lit: FieldId | null;
  readonly onSelect: (id: string) => void;
  /** The cell that the keys are at: its own equations are traced, and the Tab key stops at it. */
  readonly cursor?: FieldId | null;
  readonly onCursor?: (field: FieldId) => void;
  readonly onHover?: (field: FieldId | null) => void;
  /** Takes the place of opening a cell's finding. */
  readonly onOpen?: ((field: FieldId) => void) | undefined;
  readonly correctedWord?: string;
  /** What stands below a table, read or not. */
  readonly below?: (table: TableId) => ComponentChildren;
}

function Unread({ table, locale }: { readonly table: TableRead; readonly locale: Locale }) {
  const state = table.state === 'image' || table.state === 'attachment' ? table.state : 'absent';
  return (
    <p class="notice">
      <SeverityIcon kind="blind" locale={locale} small silent />
      {t(locale, `table.state.${state}`, { table: tableName(table.id)[locale] })}
    </p>
  );
}

export function StatTables({ audit, locale, selected, lit, onSelect, ...more }: Props) {
  const { report, findings, relations } = audit;
  if (!report) return null;
  const { cursor = null, onCursor, onHover, onOpen, correctedWord, below } = more;
  const marks = cellMarks(findings);
  const traces = tracesOf(audit, selected, cursor);
  const chosen = traces.find((each) => each.chosen);
  const ownFields = selected?.equation ? selected.fields : [];
  const operands = new Set(chosen ? [...(chosen.total ? [chosen.total] : []), ...chosen.operands] : ownFields);
  const focus = lit ?? (cursor ? null : (selected?.suspect?.field ?? selected?.fields[0] ?? null));
  const proof = (rule: ProofRule, along: string) => proofOf(relations, findings, rule, along);
  const open = (field: FieldId) => {
    const mark = marks.get(field);
    if (onOpen) onOpen(field);
    else if (mark) onSelect(mark.id);
  };
  const stopIn = (table: TableRead): FieldId | null => {
    const fields = table.cells.map(({ field }) => field);
    const own = [cursor, focus].find((field) => field && fields.includes(field));
    return own ?? fields.find((field) => marks.has(field)) ?? fields[0] ?? null;
  };
  return (
    <section class="tables" aria-label={t(locale, 'tables.label')}>
      {TABLE_IDS.map((id) => {
        const table = report.tables[id];
        const at: TableContext = {
          cells: new Map(table.cells.map((cell) => [cell.field, cell])),
          ...{ marks, operands, lit: focus, stop: stopIn(table), correctedWord, locale },
        };
        const read = table.state === 'read' || table.state === 'flat';
        return (
          <div key={id} class="statutory" data-table={id}>
            {read ? (
              <TableSheet
                {...{ table, at, proof, onCursor, onHover }}
                traces={traces.filter((each) => each.table === id)}
                onOpen={open}
              />
            ) : (
              <Unread table={table} locale={locale} />
            )}
            {below?.(id)}
          </div>
        );
      })}
    </section>
  );
}
