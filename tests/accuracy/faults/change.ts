/** Ways of changing a printed table or cell. */
import { type FieldId, FORMS, type TableId } from '../../../lib/model/form.ts';
import type { PrintedCell, PrintedTable } from '../../fixtures/types.ts';
import { type Plan, type Planted, part } from '../plan.ts';

export const TABLES: readonly TableId[] = ['disclosure', 'applications', 'proceedings'];
export const cell = (text: string, colSpan = 1, rowSpan = 1): PrintedCell => ({ text, colSpan, rowSpan });
export const mapped = (table: PrintedTable, change: (each: PrintedCell) => PrintedCell | null): PrintedTable =>
  table.map((row) => row.map(change).filter((each) => each !== null)).filter((row) => row.length > 0);

export const counts = (plan: Plan, table: TableId): FieldId[] =>
  FORMS[plan.form].tables[table].rows.flatMap((row) =>
    row.columns.filter((column) => !column.measure).map((column): FieldId => `${row.id}@${column.id}`),
  );
/** A count of any table, written otherwise. */
export const printed = (
  write: (value: number, plan: Plan) => string,
  fits: (value: number) => boolean = () => true,
) => ({
  plant: (plan: Plan): Omit<Planted, 'rule'> | null => {
    const table = plan.random.pick(TABLES);
    const all = counts(plan, table).filter(
      (field) => fits(plan.figures[field] ?? 0) && !plan.withoutRows.has(field.split('@')[0]!),
    );
    if (all.length === 0 || !part(plan, table)?.table) return null;
    const field = plan.random.pick(all);
    plan.print.set(field, write(plan.figures[field] ?? 0, plan));
    return { section: table, fields: [field] };
  },
});
export const changed = (
  table: TableId,
  change: (table: PrintedTable, plan: Plan) => PrintedTable | string,
  planted: Omit<Planted, 'rule'> = {},
) => ({
  plant: (plan: Plan): Omit<Planted, 'rule'> | null => {
    if (!part(plan, table)?.table) return null;
    plan.changes.push({ table, change: (each) => change(each, plan) });
    return { section: table, ...planted };
  },
});
export const renamed = (table: TableId, from: string, to: string) =>
  changed(table, (each) => mapped(each, (one) => (one.text === from ? { ...one, text: to } : one)), { quote: to });

export const RELATIONS = [
  'applications-balance',
  'applications-results-total',
  'applications-row-total',
  'proceedings-total',
  'results-without-applications',
];
export const CLAIMS = [
  'regulations-without-power',
  'old-form-relations',
  'applications-text-mismatch',
  'proceedings-text-mismatch',
  'documents-text-mismatch',
  'decisions-text-mismatch',
  'no-applications-text-mismatch',
  'documents-in-force',
];
