import { expect } from 'vitest';
import { absentTable, noFigure } from '../report.ts';
import { rows } from '../rows.ts';

const REVIEW = { 'proceedings.review@upheld': 1, 'proceedings.review@total': 1 };

rows('disputes-without-applications', [
  { of: 'no disputes', given: {}, outcome: 'not applicable' },
  {
    of: 'a review, and no application',
    given: { values: REVIEW },
    outcome: 'fail',
    says: ['表三没有新收和结转的申请，表四却填有行政复议、行政诉讼 1 件'],
    and: ([own]) => expect(own!.severity).toBe('info'),
  },
  {
    of: 'with an application carried over',
    given: {
      values: {
        ...REVIEW,
        'applications.carriedOver@naturalPerson': 1,
        'applications.carriedOver@total': 1,
      },
    },
    outcome: 'pass',
  },
  {
    of: 'a blank where applications belong',
    given: { values: REVIEW, cells: { 'applications.newReceived@total': noFigure('blank') } },
    outcome: 'pass',
  },
  { of: 'table three an image', given: absentTable('2021', 'applications', 'image'), outcome: 'not assessable' },
]);
