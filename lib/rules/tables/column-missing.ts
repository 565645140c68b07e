import { columnName, fill, list, quoted, say, tableName } from '../../locales/terms.ts';
import { type FieldId, FORMS, fieldId } from '../../model/form.ts';
import type { ColumnRead, TableRead } from '../../model/report.ts';
import { perTable } from '../per-table.ts';
import { BOTH_FORMS, type Check, type Draft, type Facts, type Rule } from '../rule.ts';

const texts = {
  found: say('{table}缺少列：{columns}', '{table} lacks columns: {columns}'),
  doubt: say('疑似{table}缺少列：{columns}，请核实', '{table} seems to lack columns: {columns}; please verify'),
  altered: say('{table}列标题与格式不同：{columns}', 'Column headers of {table} differ from the form: {columns}'),
  header: say('“{printed}”，格式为“{due}”', '“{printed}” for “{due}”'),
  flat: say('{table}为纯文本，列标题无法辨认', '{table} is plain text, whose column headers cannot be told'),
};

/** A column is named by one field of it, or by its id alone where it runs through the whole table. */
function fieldsOf(table: TableRead, column: string): FieldId[] {
  if (column.includes('@')) return table.cells.filter((cell) => cell.field === column).map((cell) => cell.field);
  return table.cells.map((cell) => cell.field).filter((field) => field.endsWith(`@${column}`));
}

function look(facts: Facts, table: TableRead): Check {
  const name = tableName(table.id);
  // In plain text a row of as many figures as the form has columns shows that none is absent.
  if (table.state === 'flat' && table.shifted.length > 0) return { blind: [fill(texts.flat, { table: name })] };
  return { drafts: [...missing(facts, table), ...altered(table)] };
}

function missing(facts: Facts, table: TableRead): Draft[] {
  const columns = table.missingColumns.map((column) => fieldsOf(table, column)).filter((fields) => fields.length > 0);
  if (columns.length === 0) return [];
  const data = { table: tableName(table.id), columns: list(columns.map((fields) => quoted(columnName(fields[0]!)))) };
  return [
    {
      about: table.id,
      reason: facts.unread,
      section: table.id,
      message: fill(facts.unread ? texts.doubt : texts.found, data),
      where: data.table,
      fields: columns.flat(),
      places: [table.place],
    },
  ];
}

function altered(table: TableRead): Draft[] {
  const columns = table.columns.filter((column) => column.altered);
  if (columns.length === 0) return [];
  const name = tableName(table.id);
  // one header may stand over several groups
  const once = [...new Map(columns.map((column) => [`${column.id} ${column.text}`, column])).values()];
  const pairs = once.map((column) => fill(texts.header, { printed: column.text, due: labelOf(table, column) }));
  return [
    {
      about: `${table.id}.altered`,
      severity: 'warning',
      section: table.id,
      message: fill(texts.altered, { table: name, columns: list(pairs, 4) }),
      where: name,
      places: columns.map((column) => column.place),
      quote: columns[0]!.text,
    },
  ];
}

/** The header as the form prints it. */
function labelOf(table: TableRead, column: ColumnRead): string {
  for (const row of FORMS[table.readAs].tables[table.id].rows) {
    for (const each of row.columns)
      if (each.id === column.id || fieldId(row.id, each.id) === column.id) return each.label;
  }
  return column.id;
}

export const columnMissing: Rule = {
  severity: 'error',
  forms: BOTH_FORMS,
  name: say('列齐全', 'All columns'),
  about: say(
    '统计表缺少格式规定的列（列标题被改动的为提醒）',
    'A statutory column is absent (a warning where its header is altered)',
  ),
  basis: say('{form}，{place}', '{form}, {place}'),
  remedy: say('按格式补上缺少的列，改正列标题。', 'Add the missing columns; use the headers of the form.'),
  texts,
  check: (facts) => perTable(facts, (table) => look(facts, table)),
};
