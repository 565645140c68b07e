/** Tables with more in them than the form has, or with its labels in other words. */
import { expect, test } from 'vitest';
import { audit } from '../../lib/audit.ts';
import type { Report } from '../../lib/model/report.ts';
import { tableHtml } from '../fixtures/html.ts';
import type { PrintedCell, PrintedTable } from '../fixtures/types.ts';
import { columnOf, mapCells, readWith, rowAt, rowIdOf } from '../parse/pages.ts';

/** Of the rules on tables, what is said that is no consequence of something else. */
function saysOf(report: Report): string[] {
  return audit(report, { url: '', title: '' })
    .findings.filter(
      (each) => each.cause === undefined && ['disclosure', 'applications', 'proceedings'].includes(each.section ?? ''),
    )
    .map((each) => `${each.rule}:${each.severity}:${each.verdict}`)
    .sort();
}

const cell = (text: string, colSpan = 1, rowSpan = 1): PrintedCell => ({ text, colSpan, rowSpan });
const rename =
  (from: string, to: string) =>
  (table: PrintedTable): PrintedTable =>
    mapCells(table, (each) => (each.text === from ? { ...each, text: to } : each));

function insert(table: PrintedTable, at: number, row: readonly PrintedCell[]): PrintedTable {
  return [...table.slice(0, at), row, ...table.slice(at)];
}

const sevens = (value: string): PrintedCell[] => Array.from({ length: 7 }, () => cell(value));

test('a row that the form does not have', () => {
  const two = readWith({ disclosure: (table) => [...table, [cell('其他主动公开文件'), cell('12', 3)]] });
  expect(saysOf(two)).toEqual(['row-extra:warning:fail']);
  const three = readWith({ applications: (table) => [...table, [cell('五、跨年办结数量', 3), ...sevens('2')]] });
  expect(saysOf(three)).toEqual(['row-extra:warning:fail']);
  expect(three.tables.applications.extraRows).toMatchObject([{ text: '五、跨年办结数量' }]);
});

test('rows that explain, and the clerk’s own line, are no rows of figures', () => {
  const read = readWith({
    disclosure: (table) => [
      ...table,
      [cell('注：行政许可含告知承诺 3 件', 4)],
      [cell('填表人'), cell('联系电话'), cell('2345678', 2)],
    ],
    applications: (table) => [...table, [cell('说明：上年结转含 2 件补正', 10)]],
  });
  expect(saysOf(read)).toEqual([]);
});

test('a column that the form does not have', () => {
  const read = readWith({
    applications: (table) =>
      table.map((row, at) => {
        if (at === 0) return row.map((each) => (each.colSpan === 7 ? { ...each, colSpan: 8 } : each));
        if (at === 1) return row.map((each) => (each.colSpan === 5 ? { ...each, colSpan: 6 } : each));
        if (at === 2) return [...row, cell('小计')];
        return [...row.slice(0, -1), cell('0'), row.at(-1)!];
      }),
  });
  expect(saysOf(read)).toEqual(['row-extra:warning:fail']);
  const two = readWith({
    disclosure: (table) =>
      table.map((row) => {
        if (row.some((each) => each.text === '现行有效件数'))
          return [...row.slice(0, -1), cell('本年修改件数'), row.at(-1)!];
        if (row.some((each) => columnOf(each) === 'inForce')) return [...row.slice(0, -1), cell('1'), row.at(-1)!];
        return row;
      }),
  });
  expect(saysOf(two)).toEqual(['row-extra:warning:fail']);
});

test('a column of remarks holds no figures', () => {
  const read = readWith({
    applications: (table) =>
      table.map((row, at) => (at === 0 ? [...row, cell('备注', 1, 3)] : at < 3 ? row : [...row, cell('')])),
  });
  expect(saysOf(read)).toEqual([]);
});

test('a figure beside a group heading', () => {
  const read = readWith({
    applications: (table) => {
      const at = rowAt(table, 'applications.results.denied.stateSecret');
      const opened = table.map((row, index) => (index === at ? row.slice(1) : row));
      const heading = [cell('（三）不予公开', 2), ...sevens('0')];
      const taller = opened.map((row) =>
        row.map((each) => (each.text === '三、本年度办理结果' ? { ...each, rowSpan: each.rowSpan + 1 } : each)),
      );
      return insert(
        taller.map((row, index) => (index >= at && index < at + 8 ? [cell('', 1), ...row] : row)),
        at,
        heading,
      );
    },
  });
  expect(saysOf(read)).toEqual(['group-figure:warning:fail']);
});

test('a label in other words is the row whose place it has', () => {
  for (const [from, to] of [
    ['3.危及“三安全一稳定”', '3.危及公共安全'],
    ['5.属于三类内部事务信息', '5.属于内部信息'],
    ['一、本年新收政府信息公开申请数量', '一、今年收到的数量'],
  ] as const)
    expect(saysOf(readWith({ applications: rename(from, to) })), to).toEqual(['label-altered:warning:fail']);
  expect(saysOf(readWith({ disclosure: rename('行政强制', '行政检查') }))).toEqual(['label-altered:warning:fail']);
  expect(saysOf(readWith({ applications: rename('（四）无法提供', '（四）没有信息') }))).toEqual([
    'label-altered:warning:fail',
  ]);
  expect(saysOf(readWith({ applications: rename('2.其他法律行政法规禁止公开', '2.其他法律行政止公开') }))).toEqual([
    'label-altered:info:fail',
  ]);
});

test('headers in other words, in every table', () => {
  expect(saysOf(readWith({ disclosure: rename('现行有效件数', '现行有效件') }))).toEqual([
    'column-missing:warning:fail',
  ]);
  expect(saysOf(readWith({ disclosure: rename('本年制发件数', '本年度制发数') }))).toEqual([
    'column-missing:warning:fail',
  ]);
  expect(saysOf(readWith({ applications: rename('总计', '合计') }))).toEqual(['column-missing:warning:fail']);
  expect(saysOf(readWith({ proceedings: rename('结果维持', '维持原判') }))).toEqual(['column-missing:warning:fail']);
  const fees = (text: string) => saysOf(readWith({ disclosure: rename('本年收费金额（单位：万元）', text) }));
  expect(fees('本年收费金额（单位：万元，保留4位小数）')).toEqual([]);
  expect(fees('本年收费金额（单位：元）')).toEqual(['fee-unit:warning:fail']);
});

test('a second copy: silent where it says the same or nothing, found where it differs', () => {
  const twice = (change: (each: PrintedCell) => PrintedCell, hidden: boolean) =>
    saysOf(
      readWith({
        applications: (table) =>
          `${tableHtml(table)}<div${hidden ? ' style="display:none"' : ''}>${tableHtml(mapCells(table, change))}</div>`,
      }),
    );
  const other = (each: PrintedCell) =>
    each.field === 'applications.newReceived@commercial' ? { ...each, text: '13' } : each;
  expect(twice((each) => each, true)).toEqual([]);
  expect(twice((each) => (each.field ? { ...each, text: '' } : each), true)).toEqual([]);
  expect(twice(other, true)).toEqual(['table-repeated:warning:fail']);
  expect(twice(other, false)).toEqual(['table-repeated:warning:fail']);
});

test('the same of tables two and four', () => {
  for (const id of ['disclosure', 'proceedings'] as const) {
    const first = (table: PrintedTable) => table.flat().find((each) => each.field)!;
    const read = readWith({
      [id]: (table: PrintedTable) =>
        tableHtml(table) +
        tableHtml(mapCells(table, (each) => (each === first(table) ? { ...each, text: '91' } : each))),
    });
    expect(saysOf(read)).toEqual(['table-repeated:warning:fail']);
  }
});

test('a row that a page break printed twice', () => {
  const read = readWith({
    applications: (table) => {
      const at = table.findIndex((row) => rowIdOf(row) === 'applications.carriedForward');
      return insert(table, at, table[at]!);
    },
  });
  expect(saysOf(read)).toEqual([]);
});
