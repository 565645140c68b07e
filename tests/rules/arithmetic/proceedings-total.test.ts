import { expect } from 'vitest';
import { absentTable, noFigure, row } from '../report.ts';
import { rows } from '../rows.ts';

rows('proceedings-total', [
  {
    of: 'the golden figures',
    given: {
      values: {
        ...row('proceedings.review', [5, 2, 3, 1, 11]),
        ...row('proceedings.suitAfterReview', [1, 0, 1, 2, 4]),
      },
    },
    outcome: 'pass',
  },
  {
    of: 'nothing else holds the figures of a group: no cell is named',
    given: { values: row('proceedings.review', [2, 1, 0, 1, 3]) },
    outcome: 'fail',
    says: ['表四·行政复议·总计：3 ≠ 各项结果之和 4（少 1）'],
    and: ([own]) => {
      expect(own!.fields).toEqual(
        ['total', 'upheld', 'corrected', 'other', 'pending'].map((id) => `proceedings.review@${id}`),
      );
      expect([own!.delta, own!.suspect, own!.section]).toEqual([-1, undefined, 'proceedings']);
    },
  },
  {
    of: 'a total that is not printed',
    given: { values: row('proceedings.directSuit', [1]), cells: { 'proceedings.directSuit@total': noFigure('blank') } },
    outcome: 'review',
    says: ['疑似表四·未经复议直接起诉·总计 0 与各项结果之和 1 不符（少 1），请核实'],
  },
  { of: 'an image', given: absentTable('2021', 'proceedings', 'image'), outcome: 'not assessable' },
]);
