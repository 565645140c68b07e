/** Tables in the shapes that portals give them: the same values, the same findings. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraph, tableHtml } from '../fixtures/html.ts';
import type { PrintedTable } from '../fixtures/types.ts';
import { values } from '../fixtures/values.ts';
import { expectSame, inPieces, plainCell, spansLost } from './changes.ts';
import { type Change, mapCells, readWith, valuesOf } from './pages.ts';

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
