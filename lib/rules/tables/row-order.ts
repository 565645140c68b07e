import { columnName, fill, list, quoted, rowName, say, tableName } from '../../locales/terms.ts';
import { FORMS, type FormVersion, fieldId, type TableId } from '../../model/form.ts';
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

/** Where each stands in the form. */
type Order = ReadonlyMap<string, number>;

interface Orders {
  readonly rows: Order;
  /** Of the columns of each band or group, those that are alike once. */
  readonly bands: readonly Order[];
}

const orderOf = (ids: readonly string[]): Order => new Map(ids.map((id, index) => [id, index]));

function ordersOf(form: FormVersion): Readonly<Record<TableId, Orders>> {
  const of = (table: TableId): Orders => {
    const { rows } = FORMS[form].tables[table];
    const bands = new Map(rows.map(({ columns }) => [columns.map(({ id }) => id).join(' '), columns]));
    return {
      rows: orderOf(rows.map(({ id }) => id)),
      bands: [...bands.values()].map((columns) => orderOf(columns.map(({ id }) => id))),
    };
  };
  return { disclosure: of('disclosure'), applications: of('applications'), proceedings: of('proceedings') };
}
const ORDERS: Readonly<Record<FormVersion, ReturnType<typeof ordersOf>>> = {
  2019: ordersOf('2019'),
  2021: ordersOf('2021'),
};

/** Those that stand elsewhere among the found than the form has them. */
function displaced<T extends { readonly id: string }>(found: readonly T[], order: Order): readonly T[] {
  let furthest = -1;
  for (const { id } of found) {
    const rank = order.get(id) ?? furthest;
    if (rank < furthest) return displacedOf(found, order);
    furthest = rank;
  }
  return [];
}

function displacedOf<T extends { readonly id: string }>(found: readonly T[], order: Order): T[] {
  const known = found.filter((each) => order.has(each.id));
  const sorted = [...known].sort((a, b) => order.get(a.id)! - order.get(b.id)!);
  return known.filter((each, index) => each.id !== sorted[index]!.id);
}

function rowDrafts(table: TableRead): Draft[] {
  const moved = displaced(table.rows, ORDERS[table.readAs][table.id].rows);
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
const NO_ORDER: Order = new Map();

/** The printed headers, cut where another band or group begins: its headers repeat, or belong to other rows. */
function runsOf(table: TableRead): { columns: Columns; order: Order }[] {
  const { bands } = ORDERS[table.readAs][table.id];
  const runs: { columns: Columns[number][]; order: Order }[] = [];
  let run: (typeof runs)[number] | undefined;
  for (const column of table.columns) {
    const { id } = column;
    const goesOn = run?.columns.every((each) => each.id !== id) ?? false;
    // the band that has all of the run so far may lack this one, and another have them all
    const order = bands.find((band) => band.has(id) && (!goesOn || run!.columns.every((each) => band.has(each.id))));
    if (run && goesOn && order) {
      run.columns.push(column);
      run.order = order;
    } else {
      run = { columns: [column], order: bands.find((band) => band.has(id)) ?? NO_ORDER };
      runs.push(run);
    }
  }
  return runs;
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
