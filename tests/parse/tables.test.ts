/** What becomes of the statutory tables on their way to a page, and that the reader still says only what is true. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableId } from '../../lib/model/form.ts';
import { article } from '../fixtures/article.ts';
import { paragraph, tableHtml } from '../fixtures/html.ts';
import type { PrintedCell, PrintedTable, ReportOptions } from '../fixtures/types.ts';
import { values } from '../fixtures/values.ts';
import { errorsOf, saysOf } from './findings.ts';
import { type Change, cellOf, columnOf, mapCells, readWith, rowAt, rowIdOf, valuesOf } from './pages.ts';

const A = 'applications.';
const plainCell = (text: string, colSpan = 1, rowSpan = 1): PrintedCell => ({ text, colSpan, rowSpan });

/** The same report, whatever was done to the table. */
function expectSame(table: TableId, change: Change, options: ReportOptions = {}): void {
  const report = readWith({ [table]: change }, options);
  expect(valuesOf(report)).toEqual(article(options).values);
  expect(errorsOf(report)).toEqual([]);
}

const spansLost: Change = (table) => table.map((row) => row.map((cell) => ({ ...cell, rowSpan: 1, colSpan: 1 })));
const empty = (table: PrintedTable, which: (cell: PrintedCell) => boolean): PrintedTable =>
  mapCells(table, (cell) => (cell.field && which(cell) ? { ...cell, text: '' } : cell));
const inPieces = (table: PrintedTable, ...cuts: number[]): string =>
  [0, ...cuts].map((from, at) => tableHtml(table.slice(from, cuts[at]))).join('<p>&nbsp;</p>');

describe('shapes that say the same', () => {
  it.each([
    ['2019', 'disclosure'],
    ['2019', 'applications'],
    ['2019', 'proceedings'],
    ['2021', 'disclosure'],
    ['2021', 'applications'],
    ['2021', 'proceedings'],
  ] as const)('form %s, %s with all spans lost', (form, table) => expectSame(table, spansLost, { form }));

  it('a table in a table, in header cells, with empty cells trailing, with serial numbers before the labels', () => {
    expectSame('applications', (table) => `<table><tr><td>${tableHtml(table)}</td></tr></table>`);
    expectSame('applications', (table) => tableHtml(table, { tag: (cell) => (cell.field ? 'td' : 'th') }));
    expectSame('applications', (table) => table.map((row, at) => (at < 3 ? row : [...row, plainCell('')])));
    expectSame('applications', (table) =>
      table.map((row, at) =>
        at === 0 ? [plainCell('序号', 1, 3), ...row] : at < 3 ? row : [plainCell(`${at}`), ...row],
      ),
    );
  });

  it('table three cut anywhere, its header repeated or not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('2019' as const, '2021' as const),
        fc.integer({ min: 1, max: 25 }),
        fc.integer({ min: 1, max: 12 }),
        fc.boolean(),
        (form, first, more, repeated) => {
          expectSame(
            'applications',
            (table) => {
              const cut = Math.min(first, table.length - 1);
              const second = Math.min(cut + more, table.length - 1);
              if (second > cut) return inPieces(table, cut, second);
              const rest = repeated && cut > 3 ? [...table.slice(0, 3), ...table.slice(cut)] : table.slice(cut);
              return tableHtml(table.slice(0, cut)) + tableHtml(rest);
            },
            { form },
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each([1, 2, 3, 5, 8, 10, 13])('table two cut before row %i', (cut) =>
    expectSame('disclosure', (table) => inPieces(table, cut)),
  );
  it.each([1, 2, 3])('table four cut before row %i', (cut) =>
    expectSame('proceedings', (table) => inPieces(table, cut)),
  );

  it.each(['2019', '2021'] as const)('table two of %s as small tables, with or without its clauses', (form) => {
    const starts = (table: PrintedTable) =>
      table.flatMap((row, at) => (row[0]!.text.startsWith('第二十条') ? [at] : []));
    expectSame('disclosure', (table) => inPieces(table, ...starts(table).slice(1)), { form });
    const bands = (table: PrintedTable, skip: number) =>
      starts(table).map((start, at, all) => ({
        clause: table[start]![0]!.text,
        rows: table.slice(start + skip, all[at + 1]),
      }));
    expectSame(
      'disclosure',
      (table) =>
        bands(table, 1)
          .map(({ rows }) => tableHtml(rows))
          .join('<p></p>'),
      { form },
    );
    expectSame(
      'disclosure',
      (table) =>
        bands(table, 1)
          .map(({ clause, rows }) => paragraph(clause) + tableHtml(rows))
          .join(''),
      { form },
    );
  });

  it('table two without clauses, and without any header', () => {
    expectSame('disclosure', (table) => table.filter((row) => !row[0]!.text.startsWith('第二十条')));
    const bare = readWith({ disclosure: (table) => table.filter((row) => row.some((cell) => cell.field)) });
    expect(valuesOf(bare)).toEqual(values());
  });

  it('local additions in labels and headers', () => {
    expectSame('disclosure', (table) =>
      mapCells(table, (cell) => ({
        ...cell,
        text: cell.text
          .replace(/^规章$/, '规章（设区的市、自治州人民政府填报）')
          .replace('（单位：万元）', '（单位：万元，保留4位小数）'),
      })),
    );
  });

  const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'];
  const figures = (table: PrintedTable) => table.at(-1)!.map((cell) => cell.text);
  const five = (table: PrintedTable, group: number) => figures(table).slice(group * 5, group * 5 + 5);
  const fourShapes: Record<string, Change> = {
    transposed: (table) =>
      groups.flatMap((group, at) =>
        outcomes.map((outcome, index) => [
          ...(index === 0 ? [plainCell(group, 1, 5)] : []),
          plainCell(outcome),
          plainCell(five(table, at)[index]!),
        ]),
      ),
    'three rows': (table) => [
      ['类别', ...outcomes].map((text) => plainCell(text)),
      ...groups.map((group, at) => [group, ...five(table, at)].map((text) => plainCell(text))),
    ],
    'three tables': (table) =>
      groups
        .map((group, at) =>
          tableHtml([
            [plainCell(group, 5)],
            outcomes.map((text) => plainCell(text)),
            five(table, at).map((text) => plainCell(text)),
          ]),
        )
        .join('<p>&nbsp;</p>'),
    'header lost': (table) => table.slice(-1),
    'only the outcomes above it': (table) => [
      [...outcomes, ...outcomes, ...outcomes].map((text) => plainCell(text)),
      table.at(-1)!,
    ],
    'an empty row below': (table) => [...table, table.at(-1)!.map((cell) => ({ ...cell, text: '' }))],
  };
  it.each(Object.entries(fourShapes))('table four: %s', (_, change) => expectSame('proceedings', change));
});

describe('copies', () => {
  it.each(['disclosure', 'applications', 'proceedings'] as const)(
    '%s: the hidden copy for telephones is not read',
    (table) => {
      const other = (printed: PrintedTable) =>
        `<div style="display:none">${tableHtml(mapCells(printed, (cell) => (cell.field ? { ...cell, text: '7' } : cell)))}</div>`;
      for (const change of [
        (printed: PrintedTable) => tableHtml(printed) + other(printed),
        (printed: PrintedTable) => other(printed) + tableHtml(printed),
      ]) {
        expectSame(table, change);
        expect(readWith({ [table]: change }).tables[table].hidden).toBeUndefined();
      }
    },
  );
});

describe('rows', () => {
  const ids = [
    'newReceived',
    'carriedOver',
    'results.granted',
    'results.denied.stateSecret',
    'results.denied.adminQuery',
  ];
  it.each([...ids, 'results.other.misc', 'results.total', 'carriedForward'])(
    '%s removed: exactly that row is missing',
    (id) => {
      for (const report of [
        readWith({}, { faults: { missingRows: [A + id] } }),
        // deleted by hand, the spans of its group left as they were
        readWith({ applications: (table) => table.filter((_, at) => at !== rowAt(table, A + id)) }),
      ]) {
        expect(report.tables.applications.missingRows).toEqual([A + id]);
        expect(errorsOf(report)).toEqual(['row-missing']);
      }
    },
  );

  it('swapped rows keep their figures', () => {
    const report = readWith(
      {},
      { faults: { swappedRows: [[`${A}results.other.misc`, `${A}results.other.overdueFee`]] } },
    );
    expect(valuesOf(report)).toEqual(values());
    expect(saysOf(report)).toContain('row-order:info:fail');
  });

  it('rows that the form does not have are left alone', () => {
    expectSame('applications', (table) => [
      ...table,
      [plainCell('五、其他说明事项', 3), ...Array(7).fill(plainCell('3'))],
    ]);
    expectSame('disclosure', (table) => {
      const at = rowAt(table, 'disclosure.normativeDocuments') + 1;
      return [
        ...table.slice(0, at),
        ['其他主动公开文件', '5', '5', '5'].map((text) => plainCell(text)),
        ...table.slice(at),
      ];
    });
  });

  it('a label that goes on in a second row, where the figures stand, is one row', () => {
    expectSame('applications', (table) =>
      table
        .flatMap((row) => {
          if (rowIdOf(row) !== `${A}results.other.overdueFee`) return [row];
          const blank = row.map((cell) =>
            cell.field ? plainCell('') : plainCell('2.申请人逾期未按收费通知要求缴纳费用、'),
          );
          return [blank, [plainCell('行政机关不再处理其政府信息公开申请'), ...row.slice(-7)]];
        })
        .map((row) =>
          row.map((cell) =>
            cell.text.startsWith('三、') || cell.text === '（六）其他处理'
              ? { ...cell, rowSpan: cell.rowSpan + 1 }
              : cell,
          ),
        ),
    );
  });

  const row = `${A}results.granted`;
  it.each<[string, Change, number]>([
    ['one cell short', (table) => mapCells(table, (cell) => (cell.field === `${row}@research` ? null : cell)), 6],
    [
      'one cell too many',
      (table) => table.map((each) => (rowIdOf(each) === row ? [...each, plainCell('7')] : each)),
      8,
    ],
    [
      'two cells merged',
      (table) =>
        mapCells(table, (cell) =>
          cell.field === `${row}@research` ? null : cell.field === `${row}@commercial` ? { ...cell, colSpan: 2 } : cell,
        ),
      6,
    ],
  ])('%s: shifted, and every finding on its figures is for review', (_, change, found) => {
    const report = readWith({ applications: change });
    expect(report.tables.applications.shifted).toMatchObject([{ id: row, found, expected: 7 }]);
    expect(
      report.tables.applications.cells.filter((cell) => cell.doubt).map((cell) => cell.field.split('@')[0]),
    ).toEqual(Array(7).fill(row));
    expect(errorsOf(report)).toEqual([]);
    expect(saysOf(report)).toContain('row-shifted:warning:fail');
  });

  it.each([14, 16])('table four with %i figures is shifted', (count) => {
    const report = readWith({
      proceedings: (table) => [...table.slice(0, -1), [...table.at(-1)!, plainCell('3')].slice(0, count)],
    });
    expect(report.tables.proceedings.shifted.length).toBeGreaterThan(0);
    expect(errorsOf(report)).toEqual([]);
  });

  it('a cell over two rows leaves both in doubt', () => {
    const report = readWith({
      applications: (table) =>
        mapCells(table, (cell) =>
          cell.field === `${row}@research`
            ? { ...cell, rowSpan: 2 }
            : cell.field === `${A}results.partiallyGranted@research`
              ? null
              : cell,
        ),
    });
    expect(report.tables.applications.shifted.map((each) => each.id)).toEqual([row, `${A}results.partiallyGranted`]);
  });

  it('one "/" over all columns says the same of each; one figure could be any one\'s', () => {
    const spread =
      (text: string): Change =>
      (table) =>
        table.map((each) => (rowIdOf(each) === 'disclosure.regulations' ? [each[0]!, plainCell(text, 3)] : each));
    const slash = readWith({ disclosure: spread('/') });
    expect(cellOf(slash, 'disclosure.regulations@inForce').state).toBe('placeholder');
    expect(saysOf(slash)).toContain('cell-placeholder:warning:fail');
    expect(readWith({ disclosure: spread('0') }).tables.disclosure.shifted).toHaveLength(1);
  });
});

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
