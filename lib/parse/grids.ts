import type { TableId } from '../model/form.ts';
import { memo } from '../model/memo.ts';
import { disclosureHeader, outcomeOf, rowOf } from './labels.ts';
import type { GridPiece } from './pieces.ts';
import { isHeaderRow } from './tables/applications-header.ts';
import { hasRowOfFifteen } from './tables/proceedings.ts';
import { labelledRow } from './tables/rows.ts';

/** Enough rows of table three that nothing else can be meant; a page break may leave fewer beside a larger part. */
const SURE_ROWS = 4;
/** Four outcomes under each of the three groups of table four. */
const THREE_GROUPS = 12;
/** No label of the form is as long. */
const LONGEST = 80;
const CLAUSE = /^第二十条第?\([一五六八九]\)项/;

/** What the text of a cell may tell of the table that it stands in. */
interface Signs {
  readonly outcome: boolean;
  readonly proceedings: boolean;
  /** A header of table two. */
  readonly header: boolean;
  /** The row of table two that it names, table apart. */
  readonly disclosure: string | null;
  readonly applications: boolean;
}

const NO_ROWS: ReadonlySet<string> = new Set(['applications.results.total', 'applications.results.other.misc']);

/** Every cell of every table is asked, and nearly all of them hold the same words, or figures, which tell nothing. */
const signsIn = memo((text): Signs | null => {
  const disclosure = rowOf('disclosure', text)?.slice('disclosure.'.length) ?? null;
  const application = disclosure === null ? rowOf('applications', text) : null;
  const signs: Signs = {
    outcome: outcomeOf(text) !== null && !text.endsWith('计'),
    proceedings: text.length <= 20 && /行政复议|行政诉讼|未经复议直接起诉|复议后起诉/.test(text),
    header: CLAUSE.test(text) || disclosureHeader(text) !== null,
    disclosure,
    applications: application !== null && !NO_ROWS.has(application),
  };
  return Object.values(signs).some((sign) => sign !== false && sign !== null) ? signs : null;
}, LONGEST);

/**
 * Which statutory table a grid is, or is a part of, by what it says and not by where it stands (DOMAIN §7.5).
 * Table four is asked first: its headers are the narrowest.
 * @param lineAbove the line before it (plain form): the clause of table two may stand outside
 */
export function tableOf(grid: GridPiece, lineAbove = ''): TableId | null {
  let outcomes = 0;
  let proceedings = 0;
  let applications = 0;
  const disclosure = new Set<string>();
  let headers = CLAUSE.test(lineAbove) ? 1 : 0;
  for (const row of grid.rows) {
    for (const text of row.plain) {
      const signs = text === '' || text.length > LONGEST ? null : signsIn(text);
      if (signs === null) continue;
      if (signs.outcome) outcomes++;
      if (signs.proceedings) proceedings++;
      if (signs.header) headers++;
      if (signs.disclosure !== null) disclosure.add(signs.disclosure);
      if (signs.applications) applications++;
    }
  }
  if (outcomes >= 4 && (proceedings >= 1 || outcomes >= THREE_GROUPS)) return 'proceedings';
  if (applications >= SURE_ROWS) return 'applications';
  if (disclosure.size >= 1 && headers >= 1) return 'disclosure';
  // its headers lost: documents and decisions stand together in no other table
  if (disclosure.has('licensing') && (disclosure.has('regulations') || disclosure.has('normativeDocuments')))
    return 'disclosure';
  return applications >= 1 && headers === 0 && looksCut(grid) ? 'applications' : null;
}

/** The short end of table three after a page break: its rows have seven figures and a label, and nothing else stands there. */
function looksCut(grid: GridPiece): boolean {
  let rows = 0;
  for (const row of grid.rows) {
    if (row.cells.length === 0 || isHeaderRow(row)) continue;
    const labelled = row.plain.some((text) => rowOf('applications', text) !== null);
    const figures = row.plain.filter((text) => /^\d/.test(text) && text.length < 10).length;
    if (!labelled && figures > 0) return false;
    if (labelled && (row.cells.length < 8 || row.cells.length > 10)) return false;
    if (labelled) rows++;
  }
  return rows > 0;
}

/** Whether any row of a grid is a row of that table with its figures; of table four, the row of all fifteen. */
export function holdsRowOf(grid: GridPiece, table: TableId): boolean {
  if (table === 'proceedings') return hasRowOfFifteen(grid);
  return grid.rows.some((row) => {
    const labelled = isHeaderRow(row) ? null : labelledRow(row, (label) => rowOf(table, label));
    return labelled !== null && labelled.data.length > 0;
  });
}
