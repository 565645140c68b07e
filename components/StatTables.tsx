/** The report's three statutory tables drawn again: errors in their cells, the proof of each row and column in the margin. */

import { t } from '../lib/locales/index.ts';
import { tableName } from '../lib/locales/terms.ts';
import type { Audit, Finding, Locale } from '../lib/model/audit.ts';
import { type FieldId, FORMS, TABLE_IDS } from '../lib/model/form.ts';
import type { TableRead } from '../lib/model/report.ts';
import { ApplicationsTable } from './ApplicationsTable.tsx';
import { DisclosureTable } from './DisclosureTable.tsx';
import { ProceedingsTable } from './ProceedingsTable.tsx';
import { SeverityIcon } from './SeverityIcon.tsx';
import type { TableContext } from './StatCell.tsx';
import { cellMarks, type ProofRule, proofOf } from './tableMarks.ts';

interface Props {
  readonly audit: Audit;
  readonly locale: Locale;
  /** The finding whose equation is traced. */
  readonly selected: Finding | null;
  /** The operand that the user is at. */
  readonly lit: FieldId | null;
  readonly onSelect: (id: string) => void;
}

const DRAWN = { disclosure: DisclosureTable, applications: ApplicationsTable, proceedings: ProceedingsTable } as const;

function Unread({ table, locale }: { readonly table: TableRead; readonly locale: Locale }) {
  const state = table.state === 'image' || table.state === 'attachment' ? table.state : 'absent';
  return (
    <p class="notice">
      <SeverityIcon kind="blind" locale={locale} small silent />
      {t(locale, `table.state.${state}`, { table: tableName(table.id)[locale] })}
    </p>
  );
}

export function StatTables({ audit, locale, selected, lit, onSelect }: Props) {
  const { report, findings, relations } = audit;
  if (!report) return null;
  const marks = cellMarks(findings);
  const operands = new Set(selected?.equation ? selected.fields : []);
  const focus = lit ?? selected?.suspect?.field ?? selected?.fields[0] ?? null;
  const proof = (rule: ProofRule, along: string) => proofOf(relations, findings, rule, along);
  return (
    <section class="tables" aria-label={t(locale, 'tables.label')}>
      {TABLE_IDS.map((id) => {
        const table = report.tables[id];
        const Drawn = DRAWN[id];
        const at: TableContext = {
          cells: new Map(table.cells.map((cell) => [cell.field, cell])),
          ...{ marks, operands, lit: focus, locale, onSelect },
        };
        if (table.state !== 'read' && table.state !== 'flat') return <Unread key={id} table={table} locale={locale} />;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways on a narrow screen and must be reachable for that
          <div key={id} class="sheet" role="group" aria-label={tableName(id)[locale]} tabIndex={0}>
            <Drawn form={FORMS[table.readAs]} at={at} proof={proof} />
            {table.state === 'flat' && (
              <p class="cap">{t(locale, 'table.state.flat', { table: tableName(id)[locale] })}</p>
            )}
          </div>
        );
      })}
    </section>
  );
}
