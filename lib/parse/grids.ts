import type { TableId } from '../model/form.ts';
import { disclosureHeader, outcomeOf, rowOf } from './labels.ts';
import type { GridPiece } from './pieces.ts';

/** Enough rows of table three that nothing else can be meant; a page break may leave fewer beside a larger part. */
const SURE_ROWS = 4;

/**
 * Which statutory table a grid is, or is a part of, by what it says and not by where it stands (DOMAIN §7.5).
 * Table four is asked first: its headers are the narrowest.
 */
export function tableOf(grid: GridPiece): TableId | null {
  let outcomes = 0;
  let proceedings = 0;
  let applications = 0;
  let disclosure = 0;
  let headers = 0;
  for (const row of grid.rows) {
    for (const text of row.plain) {
      if (text === '' || text.length > 80) continue;
      if (outcomeOf(text) && !/计$/.test(text)) outcomes++;
      if (/^(?:行政复议|行政诉讼|未经复议直接起诉|复议后起诉)$/.test(text)) proceedings++;
      if (/^第二十条第?\([一五六八九]\)项/.test(text) || disclosureHeader(text)) headers++;
      const row2 = rowOf('disclosure', text);
      if (row2) disclosure++;
      const row3 = row2 ? null : rowOf('applications', text);
      if (row3 && row3 !== 'applications.results.total' && row3 !== 'applications.results.other.misc') applications++;
    }
  }
  if (outcomes >= 4 && proceedings >= 1) return 'proceedings';
  if (applications >= SURE_ROWS) return 'applications';
  if (disclosure >= 1 && headers >= 1) return 'disclosure';
  return applications >= 1 && headers === 0 && looksCut(grid) ? 'applications' : null;
}

/** The short end of table three after a page break: its rows have seven figures and a label, and nothing else stands there. */
function looksCut(grid: GridPiece): boolean {
  let rows = 0;
  for (const row of grid.rows) {
    if (row.cells.length === 0) continue;
    const labelled = row.plain.some((text) => rowOf('applications', text) !== null);
    const figures = row.plain.filter((text) => /^\d/.test(text) && text.length < 10).length;
    if (!labelled && figures > 0) return false;
    if (labelled && (row.cells.length < 8 || row.cells.length > 10)) return false;
    if (labelled) rows++;
  }
  return rows > 0;
}
