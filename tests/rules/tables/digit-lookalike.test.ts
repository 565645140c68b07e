import { expect } from 'vitest';
import { absentTable, noFigure } from '../report.ts';
import { rows } from '../rows.ts';

rows('digit-lookalike', [
  { of: 'digits', given: {}, outcome: 'pass' },
  {
    of: 'O for 0: nothing else is said of the cell',
    given: { cells: { 'proceedings.review@upheld': noFigure('unreadable', 'O', 'lookalike') } },
    outcome: 'fail',
    says: ['表四·行政复议·结果维持：“O”中有形近字符，应填数字'],
    and: ([own], all) => {
      expect(own!.severity).toBe('warning');
      expect(all).toEqual([own]);
    },
  },
  {
    of: 'other text is not',
    given: { cells: { 'proceedings.review@upheld': noFigure('unreadable', '约3') } },
    outcome: 'pass',
  },
  { of: 'an image', given: absentTable('2021', 'disclosure', 'image'), outcome: 'not assessable' },
]);
