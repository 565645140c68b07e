/** Columns, blanks and forms of tables that were changed by hand. */
import { describe, expect, it } from 'vitest';
import type { TableId } from '../../lib/model/form.ts';
import { article } from '../fixtures/article.ts';
import { tableHtml } from '../fixtures/html.ts';
import type { PrintedTable } from '../fixtures/types.ts';
import { values } from '../fixtures/values.ts';
import { empty, expectSame, plainCell } from './changes.ts';
import { errorsOf, saysOf } from './findings.ts';
import { type Change, cellOf, columnOf, mapCells, readWith, valuesOf } from './pages.ts';

describe('columns', () => {
  const removed =
    (column: string, header: RegExp): Change =>
    (table) =>
      mapCells(table, (cell) => (columnOf(cell) === column || (cell.head && header.test(cell.text)) ? null : cell));

  it.each<[TableId, string, RegExp, string]>([
    ['applications', 'research', /^科研/, 'research'],
    ['applications', 'otherOrganisation', /^其他$/, 'otherOrganisation'],
    ['applications', 'naturalPerson', /^自然人$/, 'naturalPerson'],
    ['applications', 'total', /^总计$/, 'total'],
    ['disclosure', 'made', /制发/, 'disclosure.regulations@made'],
    ['disclosure', 'repealed', /废止/, 'disclosure.regulations@repealed'],
  ])('%s without %s: that column is missing, no figure moves', (table, column, header, missing) => {
    const report = readWith({ [table]: removed(column, header) });
    expect(report.tables[table].missingColumns).toEqual([missing]);
    const found = valuesOf(report);
    for (const [field, value] of Object.entries(values())) {
      const gone = field.startsWith(table) && field.endsWith(`@${column}`);
      expect(found[field as keyof typeof found], field).toBe(gone ? undefined : value);
    }
    expect(errorsOf(report)).toEqual(['column-missing']);
  });

  const swapped =
    (pairs: readonly [string, string][]): Change =>
    (table) =>
      table.map((row) => {
        const cells = [...row];
        const at = pairs.map(([column, label]) =>
          cells.findIndex((cell) => columnOf(cell) === column || (cell.head && cell.text === label)),
        );
        const [one = -1, other = -1] = at;
        if (one >= 0 && other >= 0) [cells[one], cells[other]] = [cells[other]!, cells[one]!];
        return cells;
      });
  it.each<[TableId, [string, string][]]>([
    [
      'applications',
      [
        ['commercial', '商业企业'],
        ['research', '科研机构'],
      ],
    ],
    [
      'applications',
      [
        ['naturalPerson', '自然人'],
        ['total', '总计'],
      ],
    ],
    [
      'disclosure',
      [
        ['made', '本年制发件数'],
        ['repealed', '本年废止件数'],
      ],
    ],
  ])('%s: swapped columns keep their figures', (table, pairs) => {
    const report = readWith({ [table]: swapped(pairs) });
    expect(valuesOf(report)).toEqual(values());
    expect(saysOf(report)).toContain('row-order:info:fail');
  });

  it('a 小计 that the form does not have is left out', () => {
    expectSame('applications', (table) =>
      table.map((row) =>
        row.flatMap((cell) => {
          if (columnOf(cell) === 'otherOrganisation') return [cell, plainCell('99')];
          if (cell.head && cell.text === '其他') return [cell, { ...cell, text: '小计' }];
          return /^(?:法人|申请人)/.test(cell.text) ? [{ ...cell, colSpan: cell.colSpan + 1 }] : [cell];
        }),
      ),
    );
  });

  it.each<[TableId, string, string]>([
    ['applications', '总计', '合计'],
    ['applications', '总计', '小计'],
    ['applications', '自然人', '个人'],
    ['applications', '科研机构', '研究院所'],
    ['disclosure', '现行有效件数', '现行有效件'],
    ['disclosure', '现行有效件数', '有效件数'],
    ['disclosure', '本年制发件数', '本年度制发数'],
    ['disclosure', '本年制发件数', '制定数'],
    ['disclosure', '本年收费金额（单位：万元）', '收费总额'],
    ['disclosure', '本年处理决定数量', '处理数量'],
  ])('%s: %s printed as %s is altered, and its figures are read', (table, label, instead) => {
    const report = readWith({
      [table]: (printed: PrintedTable) =>
        mapCells(printed, (cell) => (cell.head && cell.text === label ? { ...cell, text: instead } : cell)),
    });
    expect(valuesOf(report)).toEqual(values());
    expect(saysOf(report)).toContain('column-missing:warning:fail');
  });
});

describe('blanks', () => {
  it.each(['disclosure', 'applications', 'proceedings'] as const)(
    '%s wholly blank: every cell stands there and is blank',
    (table) => {
      const report = readWith({ [table]: (printed: PrintedTable) => empty(printed, () => true) });
      expect(new Set(report.tables[table].cells.map((cell) => cell.state))).toEqual(new Set(['blank']));
      expect(errorsOf(report)).toEqual(['cell-blank']);
    },
  );

  it('only totals filled: the leaves are blank and no total is moved', () => {
    const report = readWith({ applications: (table) => empty(table, (cell) => columnOf(cell) !== 'total') });
    for (const cell of report.tables.applications.cells) {
      const total = cell.field.endsWith('@total');
      expect([cell.state, cell.value], cell.field).toEqual(total ? ['value', values()[cell.field]] : ['blank', null]);
    }
    expect(report.tables.applications.shifted).toEqual([]);
  });
});

describe('forms', () => {
  it('tables of both forms in one report are each read as what they are', () => {
    const old = article({ form: '2019' });
    const report = readWith({ disclosure: () => old.parts.find((part) => part.id === 'disclosure')!.table! });
    expect([report.tables.disclosure.form, report.tables.applications.form]).toEqual(['2019', '2021']);
    expect(cellOf(report, 'disclosure.penalty@change').value).toBe(-1);
    expect(errorsOf(report)).toEqual(['form-outdated']);
  });

  it('tables of other things stand aside', () => {
    const other = (rows: readonly (readonly string[])[]) =>
      tableHtml(rows.map((row) => row.map((text) => plainCell(text))));
    const cases = other([
      ['年度', '行政复议案件', '结果维持', '行政诉讼', '合计'],
      ['2023', '120', '80', '33', '153'],
      ['2024', '131', '90', '35', '166'],
    ]);
    const powers = other([
      ['权力类别', '数量'],
      ['行政许可', '46'],
      ['行政处罚', '812'],
      ['行政强制', '31'],
    ]);
    const metadata = other([
      ['索引号', 'YZ-07', '主题分类', '其他'],
      ['发布机构', '云泽市司法局', '公开日期', '2025-01-21'],
    ]);
    for (const [id, aside] of [
      ['disclosure', powers],
      ['applications', metadata],
      ['proceedings', cases],
    ] as const)
      expectSame(id, (table) => aside + tableHtml(table));
  });
});
