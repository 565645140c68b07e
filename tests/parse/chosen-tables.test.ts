import { describe, expect, test } from 'vitest';
import type { TableId } from '../../lib/model/form.ts';
import type { Report } from '../../lib/model/report.ts';
import { parse } from '../../lib/parse/parse.ts';
import { article } from '../fixtures/article.ts';
import { bodyHtml, page, tableHtml, titleHtml } from '../fixtures/html.ts';
import { report, severalReports } from '../fixtures/index.ts';
import type { PrintedTable } from '../fixtures/types.ts';
import { cellOf, pageWith, read, snapshotOf, valuesOf } from './pages.ts';

type Choice = Partial<Record<TableId, number>>;

function readAs(html: string, tables: Choice): Report {
  const [only, ...more] = parse(snapshotOf(html), { tables });
  if (!only || more.length > 0) throw new Error(`${more.length + 1} reports`);
  return only;
}

const named = (made: Report): (string | null)[] => made.candidates!.map(({ as }) => as);
const at = (made: Report, table: TableId): number => made.candidates!.find(({ as }) => as === table)!.at;

/** The labels of a table in words that no form has. */
const inOtherWords = (table: PrintedTable): PrintedTable =>
  table.map((row, index) =>
    row.map((cell) => (/\d/.test(cell.text) && !/[一-龥]/.test(cell.text) ? cell : { ...cell, text: `项${index}` })),
  );

/** One figure of a table set to another, every printed zero too. */
const withFigures =
  (figure: string) =>
  (table: PrintedTable): PrintedTable =>
    table.map((row) => row.map((cell) => (/^\d+$/.test(cell.text) ? { ...cell, text: figure } : cell)));

describe('the tables of a page, for an inspector who says which is which', () => {
  test('each is listed with its ordinal, its first words, its size and what it was read as', () => {
    const menu = '<table><tr><td>首页</td><td>政务公开</td></tr></table>';
    const contacts = '<table><tr><td>科室</td><td>电话</td></tr><tr><td>办公室</td><td>0551-1234567</td></tr></table>';
    const made = read(
      pageWith({}, {}, { part: (html, part) => (part.id === 'other' ? html + contacts : html) }).replace(
        '<body>',
        `<body>${menu}`,
      ),
    );
    expect(named(made)).toEqual(['disclosure', 'applications', 'proceedings', null]);
    expect(made.candidates!.map((each) => each.at)).toEqual([0, 1, 2, 3]);
    expect(made.candidates![3]).toMatchObject({ text: '科室 电话 办公室 0551-1234567', rows: 2, columns: 2 });
    expect(made.candidates![1]).toMatchObject({ columns: 10 });
    expect(made.candidates![1]!.place).toEqual(made.tables.applications.place);
  });

  test('a report pasted as one table lists its parts, each with a place of its own', () => {
    const made = read(report({ shape: 'one-table' }).text);
    expect(named(made).filter(Boolean)).toEqual(['disclosure', 'applications', 'proceedings']);
    const handles = made.candidates!.map(({ place }) => place.handle);
    expect(new Set(handles).size).toBe(handles.length);
  });

  test('of hundreds of tables forty are listed, those that were read and their neighbours among them', () => {
    const other = '<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>';
    const written = article();
    const made = read(
      page(other.repeat(200) + titleHtml(written) + bodyHtml(written) + other.repeat(200), { title: written.title }),
    );
    expect(made.candidates).toHaveLength(40);
    expect(made.candidates!.filter(({ as }) => as !== null).map((each) => each.at)).toEqual([200, 201, 202]);
    expect(made.candidates![0]!.at).toBeGreaterThan(170);
  });
});

describe('a table that the inspector chose', () => {
  test('takes the place of the one that was read', () => {
    const draft = withFigures('7');
    const html = pageWith(
      {},
      {},
      {
        table: (table, part) =>
          part.id === 'applications' ? tableHtml(table) + tableHtml(draft(table)) : tableHtml(table),
      },
    );
    const before = read(html);
    expect(named(before)).toEqual(['disclosure', 'applications', 'applications', 'proceedings']);
    expect(cellOf(before, 'applications.newReceived@total').value).not.toBe(7);
    const after = readAs(html, { applications: 2 });
    expect(named(after)).toEqual(['disclosure', null, 'applications', 'proceedings']);
    expect(after.tables.applications.cells.every((cell) => cell.value === 7)).toBe(true);
    expect(after.tables.applications.again).toBeUndefined();
    expect(after.tables.proceedings).toEqual(before.tables.proceedings);
  });

  test('keeps the part that a page break cut off', () => {
    const html = pageWith(
      {},
      {},
      {
        table: (table, part) =>
          part.id === 'applications' ? tableHtml(table.slice(0, 12)) + tableHtml(table.slice(12)) : tableHtml(table),
      },
    );
    const before = read(html);
    expect(valuesOf(readAs(html, { applications: at(before, 'applications') }))).toEqual(valuesOf(before));
  });

  test('is read in the order of the form where its labels are none of it', () => {
    const html = pageWith({ applications: inOtherWords, disclosure: inOtherWords });
    const before = read(html);
    expect(before.tables.applications.state).toBe('absent');
    const after = readAs(html, { disclosure: 0, applications: 1 });
    expect(valuesOf(after)).toEqual(valuesOf(read(pageWith({}))));
    expect(after.tables.applications.state).toBe('read');
    expect(after.sections.find(({ id }) => id === 'applications')!.tables).toBe(1);
  });

  test('whose rows are not those of the form has nothing made up for it', () => {
    const contacts = '<table><tr><td>科室</td><td>电话</td></tr><tr><td>办公室</td><td>1234567</td></tr></table>';
    const after = readAs(pageWith({}, {}, { part: (html, part) => (part.id === 'other' ? html + contacts : html) }), {
      applications: 3,
    });
    expect(after.tables.applications.state).toBe('absent');
    expect(after.tables.applications.cells.every(({ value }) => value === null)).toBe(true);
    expect(named(after)).toEqual(['disclosure', null, 'proceedings', 'applications']);
  });

  test('can be exchanged for another of the three', () => {
    const html = pageWith({});
    const after = readAs(html, { disclosure: 1, applications: 0 });
    expect(named(after)).toEqual(['applications', 'disclosure', 'proceedings']);
  });

  test('that the page does not have changes nothing', () => {
    const html = pageWith({});
    expect(readAs(html, { applications: 17, disclosure: -1 })).toEqual(read(html));
  });

  test('stands in one report of several, and leaves the others alone', () => {
    const html = severalReports([{}, { agency: '云泽市水务局' }]).text;
    const before = parse(snapshotOf(html));
    const after = parse(snapshotOf(html), { tables: { applications: 3 } });
    expect(after[0]).toEqual(before[0]);
    expect(after[1]!.candidates![3]).toMatchObject({ as: 'applications' });
    expect(after[1]!.candidates![4]).toMatchObject({ as: null });
  });
});
