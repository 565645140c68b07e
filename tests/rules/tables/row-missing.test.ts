import { expect } from 'vitest';
import { absentTable, everyCell, noFigure } from '../report.ts';
import { rows } from '../rows.ts';

const ROW = 'applications.results.denied.adminQuery';
const cells = everyCell('2021', 'applications', noFigure('absent'), (field) => field.startsWith(`${ROW}@`));
const missingRows = [ROW];

rows('row-missing', [
  { of: 'every row', given: {}, outcome: 'pass' },
  {
    of: '8.属于行政查询事项 deleted: all else holds',
    given: { cells, tables: { applications: { missingRows } } },
    outcome: 'fail',
    says: ['表三缺少 1 行：“属于行政查询事项”'],
    and: ([own], all) => {
      expect(own!.fields).toHaveLength(7);
      expect(all).toEqual([own]);
    },
  },
  {
    of: 'a figure that the deleted row would have held: its relations are only to be verified',
    given: {
      cells,
      values: {
        'applications.newReceived@naturalPerson': 2,
        'applications.newReceived@total': 2,
        'applications.results.total@naturalPerson': 2,
        'applications.results.total@total': 2,
      },
      tables: { applications: { missingRows } },
    },
    outcome: 'fail',
    says: ['表三缺少 1 行：“属于行政查询事项”'],
    and: (_, all) =>
      expect(all.filter((each) => each.rule === 'applications-results-total').map((each) => each.verdict)).toEqual([
        'review',
        'review',
      ]),
  },
  {
    of: 'lines of text, in which a row may be missed',
    given: { cells, tables: { applications: { missingRows, state: 'flat' } } },
    outcome: 'review',
    says: ['疑似表三缺少 1 行：“属于行政查询事项”，请核实'],
  },
  { of: 'an image', given: absentTable('2021', 'applications', 'image'), outcome: 'not assessable' },
]);
