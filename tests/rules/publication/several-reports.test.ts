import { expect } from 'vitest';
import { rows } from '../rows.ts';

rows('several-reports', [
  { of: 'one report', given: {}, outcome: 'pass' },
  {
    of: 'three',
    given: { report: { onPage: 3 } },
    outcome: 'fail',
    says: ['同一页面有 3 份报告，应分别发布'],
    and: ([own]) => expect([own!.severity, own!.places]).toEqual(['warning', [{ handle: 1 }]]),
  },
  { of: 'a report before 2019', given: { report: { onPage: 2, form: null, year: 2016 } }, outcome: 'not applicable' },
]);
