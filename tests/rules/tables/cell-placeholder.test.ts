import { expect } from 'vitest';
import { absentTable, everyCell, noFigure } from '../report.ts';
import { rows } from '../rows.ts';

rows('cell-placeholder', [
  { of: 'zeros', given: {}, outcome: 'pass' },
  {
    of: '/ in the three cells of 规章: one finding',
    given: {
      cells: everyCell('2021', 'disclosure', noFigure('placeholder', '/'), (field) =>
        field.startsWith('disclosure.regulations@'),
      ),
    },
    outcome: 'fail',
    says: ['表二有 3 格填“/”，应填 0：表二·规章·本年制发件数、表二·规章·本年废止件数、表二·规章·现行有效件数'],
    and: ([own], all) => {
      expect([own!.severity, own!.fields.length]).toEqual(['warning', 3]);
      expect(all).toEqual([own]);
    },
  },
  {
    of: 'several marks',
    given: {
      cells: {
        'proceedings.review@upheld': noFigure('placeholder', '无'),
        'proceedings.review@total': noFigure('placeholder', '—'),
      },
    },
    outcome: 'fail',
    says: ['表四有 2 格填“无”、“—”，应填 0：表四·行政复议·结果维持、表四·行政复议·总计'],
  },
  {
    of: 'a blank is no placeholder',
    given: { cells: { 'proceedings.review@upheld': noFigure('blank') } },
    outcome: 'pass',
  },
  { of: 'a missing table', given: absentTable('2021', 'proceedings'), outcome: 'not assessable' },
]);
