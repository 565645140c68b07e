import { columnName, fill, list, quoted, rowName, say, tableName } from '../../locales/terms.ts';
import { FORMS, fieldId } from '../../model/form.ts';
import type { TableRead } from '../../model/report.ts';
import { perTable } from '../per-table.ts';
import { BOTH_FORMS, type Check, type Draft, type Rule } from '../rule.ts';

const texts = {
  rows: say('{table}行的次序与格式不同：{names}', 'Rows of {table} are not in the order of the form: {names}'),
  columns: say('{table}列的次序与格式不同：{names}', 'Columns of {table} are not in the order of the form: {names}'),
};

function look(table: TableRead): Check {
  return { drafts: [...rowDrafts(table), ...columnDrafts(table)] };
}

/** Those that stand elsewhere among the found than the form has them. */
function displaced<T extends { readonly id: string }>(found: readonly T[], order: readonly string[]): T[] {
  const ranks = found.map(({ id }) => order.indexOf(id)).filter((rank) => rank >= 0);
  if (ranks.every((rank, index) => index === 0 || rank >= ranks[index - 1]!)) return [];
  const rank = new Map(order.map((id, index) => [id, index]));
  const known = found.filter((each) => rank.has(each.id));
  const sorted = [...known].sort((a, b) => rank.get(a.id)! - rank.get(b.id)!);
  return known.filter((each, index) => each.id !== sorted[index]!.id);
}

function rowDrafts(table: TableRead): Draft[] {
  const order = FORMS[table.readAs].tables[table.id].rows.map((row) => row.id);
  const moved = displaced(table.rows, order);
  if (moved.length === 0) return [];
  const ids = new Set(moved.map((row) => row.id));
  const name = tableName(table.id);
  return [
    {
      about: table.id,
      section: table.id,
      message: fill(texts.rows, { table: name, names: list(moved.map((row) => quoted(rowName(row.id)))) }),
      where: name,
      fields: table.cells.map((cell) => cell.field).filter((field) => ids.has(field.split('@')[0]!)),
      places: moved.map((row) => row.place),
    },
  ];
}

function columnDrafts(table: TableRead): Draft[] {
  if (table.columns.length === 0) return [];
  const moved = runsOf(table).flatMap(({ columns, order }) => displaced(columns, order));
  if (moved.length === 0) return [];
  const name = tableName(table.id);
  const names = moved.map((column) => quoted(columnName(fieldId(table.id, column.id))));
  return [
    {
      about: `${table.id}.columns`,
      section: table.id,
      message: fill(texts.columns, { table: name, names: list(names) }),
      where: name,
      places: moved.map((column) => column.place),
    },
  ];
}

type Columns = TableRead['columns'];

/** The printed headers, cut where another band or group begins: its headers repeat, or belong to other rows. */
function runsOf(table: TableRead): { columns: Columns; order: readonly string[] }[] {
  const bands = FORMS[table.readAs].tables[table.id].rows.map((row) => row.columns.map((column) => column.id));
  const bandOf = (ids: readonly string[]) => bands.find((band) => ids.every((id) => band.includes(id)));
  const runs: Columns[number][][] = [];
  for (const column of table.columns) {
    const run = runs.at(-1);
    const ids = run?.map((each) => each.id) ?? [];
    if (run && !ids.includes(column.id) && bandOf([...ids, column.id])) run.push(column);
    else runs.push([column]);
  }
  return runs.map((columns) => ({ columns, order: bandOf(columns.map((column) => column.id)) ?? [] }));
}

export const rowOrder: Rule = {
  severity: 'info',
  forms: BOTH_FORMS,
  name: say('行列次序', 'Order of rows and columns'),
  about: say('行或列的次序与格式不同', 'Rows or columns in another order than the form’s'),
  basis: say('{form}，{place}', '{form}, {place}'),
  remedy: say('按格式的次序排列。', 'Put them in the order of the form.'),
  texts,
  check: (facts) => perTable(facts, look),
};
