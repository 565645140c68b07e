import { hanLength } from '../../model/plain.ts';
import type { Report } from '../../model/report.ts';

/** How many Han characters of running text the page gives, and whether any statutory table can be read. */
export function readable(report: Report): { length: number; tables: boolean } {
  const length = report.prose.reduce((sum, { text, section }) => sum + (section === 'ending' ? 0 : hanLength(text)), 0);
  const tables = Object.values(report.tables).some(({ state }) => state === 'read' || state === 'flat');
  return { length, tables };
}
