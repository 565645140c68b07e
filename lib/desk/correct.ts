/** What the inspector says stands in a cell, in the place of what was read; and back again. */
import type { Audit } from '../model/audit.ts';
import { TABLE_IDS, type TableId } from '../model/form.ts';
import type { Correction } from '../model/ledger.ts';
import type { Cell, CellStyle, Report, TableRead } from '../model/report.ts';

type OfValue = Extract<Correction, { kind: 'value' }>;
type OfTable = Extract<Correction, { kind: 'table' }>;

export interface Corrected {
  readonly report: Report;
  /** Corrections that took part. */
  readonly held: readonly Correction[];
  /** Those whose place says something else by now: they are left out, and that is said. */
  readonly lapsed: readonly Correction[];
}

/**
 * A report with the inspector's corrections, and no others: those made before are undone first, so that no correction
 * gives the report exactly as it was read. Of two corrections of one cell the later holds.
 */
export function correct(report: Report, corrections: readonly Correction[]): Corrected {
  const [held, lapsed]: [Correction[], Correction[]] = [[], []];
  const values = new Map<string, OfValue>();
  for (const each of [...corrections].sort(byTime)) {
    if (each.kind === 'value') values.set(each.field, each);
    else (tableState(report, each) === 'held' ? held : tableState(report, each) === 'lapsed' ? lapsed : []).push(each);
  }
  const known = new Set<string>();
  const cellOf = (cell: Cell): Cell => {
    const read = undone(cell);
    const correction = values.get(read.field);
    if (!correction) return read;
    known.add(correction.field);
    const holds = read.text === correction.printed;
    (holds ? held : lapsed).push(correction);
    return holds ? corrected(read, correction.value) : read;
  };
  const tables = Object.fromEntries(TABLE_IDS.map((id) => [id, withCells(report.tables[id], cellOf)])) as Record<
    TableId,
    TableRead
  >;
  // A cell that the report's form does not have.
  for (const correction of values.values()) if (!known.has(correction.field)) lapsed.push(correction);
  return { report: { ...report, tables }, held, lapsed };
}

/** Which of the page's tables the inspector says are the statutory ones, as the reader takes them; those that lapsed apart. */
export function chosenTables(report: Report, corrections: readonly Correction[]): Partial<Record<TableId, number>> {
  const chosen: Partial<Record<TableId, number>> = {};
  for (const each of [...corrections].sort(byTime))
    if (each.kind === 'table' && tableState(report, each) !== 'lapsed') chosen[each.table] = each.at;
  return chosen;
}

/**
 * Whether the page has to be read again: another table is to be taken for a statutory one than was, or one that was
 * chosen is to be let go.
 */
export function tablesWait(
  { report, corrections = [] }: Pick<Audit, 'report' | 'corrections'>,
  wanted: readonly Correction[],
): boolean {
  if (!report) return false;
  const taken = corrections.filter((each) => each.kind === 'table');
  const chosen = chosenTables(report, wanted);
  const letGo = taken.some(({ table, at }) => chosen[table] !== at);
  // Of a table that the page prints twice both are read as it, and one is taken: which, only the reader can change.
  const among = ({ table, at }: OfTable): boolean =>
    (report.candidates?.filter(({ as }) => as === table).length ?? 0) > 1 &&
    !taken.some((each) => each.table === table && each.at === at);
  const waits = (each: OfTable): boolean => {
    const state = tableState(report, each);
    return state === 'waiting' || (state === 'held' && among(each));
  };
  return letGo || wanted.some((each) => each.kind === 'table' && chosen[each.table] === each.at && waits(each));
}

/** Of a correction of tables: taken · not yet, for the page has to be read again · its table is another by now. */
function tableState(report: Report, { table, at, text }: OfTable): 'held' | 'waiting' | 'lapsed' {
  const candidate = report.candidates?.find((each) => each.at === at);
  if (!candidate) return report.candidates ? 'lapsed' : 'waiting';
  if (candidate.text !== text) return 'lapsed';
  return candidate.as === table ? 'held' : 'waiting';
}

function withCells(table: TableRead, cellOf: (cell: Cell) => Cell): TableRead {
  const cells = table.cells.map(cellOf);
  return cells.every((cell, index) => cell === table.cells[index]) ? table : { ...table, cells };
}

function undone(cell: Cell): Cell {
  if (!cell.corrected) return cell;
  const { corrected: read, ...rest } = cell;
  return { ...rest, ...read };
}

/** What was said of the figure that was misread, and not of how it is printed. */
const OF_VALUE: readonly CellStyle[] = ['negative', 'fraction', 'whole fraction'];

function corrected(cell: Cell, value: number | null): Cell {
  const { doubt, ...rest } = cell;
  const styles = cell.styles.filter((style) => !OF_VALUE.includes(style));
  const restyled = styles.length < cell.styles.length;
  const read = {
    state: cell.state,
    value: cell.value,
    ...(restyled && { styles: cell.styles }),
    ...(doubt && { doubt }),
  };
  return { ...rest, ...(restyled && { styles }), state: value === null ? 'blank' : 'value', value, corrected: read };
}

function byTime(one: Correction, other: Correction): number {
  return one.time < other.time ? -1 : one.time > other.time ? 1 : 0;
}
