import { describe, expect, it } from 'vitest';
import { values } from '../fixtures/values.ts';
import { A, expectSame, plainCell } from './changes.ts';
import { errorsOf, saysOf } from './findings.ts';
import { type Change, cellOf, mapCells, readWith, rowAt, rowIdOf, valuesOf } from './pages.ts';

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
