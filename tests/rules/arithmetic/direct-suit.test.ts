import { expect } from 'vitest';
import { absentTable } from '../report.ts';
import { rows } from '../rows.ts';

const values = { 'proceedings.directSuit@upheld': 2, 'proceedings.directSuit@total': 2 };

rows('direct-suit', [
  { of: 'none in 2024', given: { report: { year: 2024 } }, outcome: 'pass' },
  {
    of: 'two in 2024',
    given: { values, report: { year: 2024 } },
    outcome: 'fail',
    says: ['表四填有未经复议直接起诉 2 件；2024 年起对不予公开等应先申请行政复议'],
    and: ([own]) => expect(own!.severity).toBe('info'),
  },
  { of: 'two in 2023, before the law', given: { values, report: { year: 2023 } }, outcome: 'not applicable' },
  { of: 'no year', given: { values, report: { year: null } }, outcome: 'not assessable' },
  {
    of: 'an image',
    given: { ...absentTable('2021', 'proceedings', 'image'), report: { year: 2024 } },
    outcome: 'not assessable',
  },
]);
