import { TABLE_IDS } from '../model/form.ts';
import type { Cell, Report } from '../model/report.ts';

/** The cell of a field as it stands in a report; undefined where the report's form has none. */
export function cellIn(report: Report, field: string): Cell | undefined {
  const table = TABLE_IDS.find((id) => field.startsWith(`${id}.`));
  return table && report.tables[table].cells.find((cell) => cell.field === field);
}
