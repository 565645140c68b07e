import { once } from '../../model/memo.ts';
import type { Report } from '../../model/report.ts';
import { aligned } from './aligned.ts';

/** How many Han characters of running text the page gives, and whether any statutory table can be read. */
export const readable = once((report: Report): { length: number; tables: boolean } => {
  let length = 0;
  for (const passage of report.prose) if (passage.section !== 'ending') length += aligned(passage).han;
  const tables = Object.values(report.tables).some(({ state }) => state === 'read' || state === 'flat');
  return { length, tables };
});
