import { fill, list, quoted, rowName, rowPlace, say, tableName } from '../../locales/terms.ts';
import type { FieldId } from '../../model/form.ts';
import type { ShiftedRow, TableRead } from '../../model/report.ts';
import { perTable } from '../per-table.ts';
import { BOTH_FORMS, type Check, type Draft, type Rule } from '../rule.ts';

const texts = {
  row: say(
    '{row}有 {found} 格数字，格式为 {expected} 格，可能错位',
    '{row} has {found} cells for {expected} columns; its figures may be misplaced',
  ),
  rows: say(
    '{table}有 {count} 行的格数与格式不同，可能错位：{rows}',
    '{count} rows of {table} do not line up with the columns; their figures may be misplaced: {rows}',
  ),
};

/** More than these in one table have one cause: they are one finding. */
const SINGLY = 5;

function look(table: TableRead): Check {
  const { shifted } = table;
  return { drafts: shifted.length > SINGLY ? [together(table)] : shifted.map((row) => alone(table, row)) };
}

function fieldsOf(table: TableRead, rows: readonly ShiftedRow[]): FieldId[] {
  const ids = new Set(rows.map((row) => row.id));
  return table.cells.map((cell) => cell.field).filter((field) => ids.has(field.split('@')[0]!));
}

function alone(table: TableRead, row: ShiftedRow): Draft {
  const where = rowPlace(row.id);
  return {
    about: row.id,
    section: table.id,
    message: fill(texts.row, { row: where, found: row.found, expected: row.expected }),
    where,
    fields: fieldsOf(table, [row]),
    places: [row.place],
    quote: row.text,
  };
}

function together(table: TableRead): Draft {
  const name = tableName(table.id);
  const rows = list(table.shifted.map((row) => quoted(rowName(row.id))));
  return {
    about: table.id,
    section: table.id,
    message: fill(texts.rows, { table: name, count: table.shifted.length, rows }),
    where: name,
    fields: fieldsOf(table, table.shifted),
    places: table.shifted.map((row) => row.place),
  };
}

export const rowShifted: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('行列对齐', 'Rows line up'),
  about: say(
    '行的格数与列数不符，可能错位（其数字的问题均为待核实）',
    'A row whose cells do not line up with the columns (findings on its figures are then to be verified)',
  ),
  basis: say('{form}，{place}', '{form}, {place}'),
  remedy: say('修正表格结构，使每个数字在其列下。', 'Repair the table so that each figure stands under its column.'),
  texts,
  check: (facts) => perTable(facts, look),
};
