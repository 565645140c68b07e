import { expect } from 'vitest';
import { absentTable, noFigure } from '../report.ts';
import { rows } from '../rows.ts';

const SUIT = { 'proceedings.suitAfterReview@upheld': 2, 'proceedings.suitAfterReview@total': 2 };

rows('review-then-suit', [
  { of: 'no suits', given: {}, outcome: 'not applicable' },
  {
    of: 'suits after review, no review',
    given: { values: SUIT },
    outcome: 'fail',
    says: ['表四填有复议后起诉 2 件，而行政复议各项为 0'],
    and: ([own]) => expect(own!.severity).toBe('info'),
  },
  {
    of: 'with reviews',
    given: { values: { ...SUIT, 'proceedings.review@other': 1, 'proceedings.review@total': 1 } },
    outcome: 'pass',
  },
  {
    of: 'a blank among the reviews',
    given: { values: SUIT, cells: { 'proceedings.review@pending': noFigure('blank') } },
    outcome: 'pass',
  },
  { of: 'an image', given: absentTable('2021', 'proceedings', 'image'), outcome: 'not assessable' },
]);
