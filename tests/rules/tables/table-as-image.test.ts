import { expect } from 'vitest';
import { absentTable } from '../report.ts';
import { rows } from '../rows.ts';

rows('table-as-image', [
  { of: 'tables as tables', given: {}, outcome: 'pass' },
  {
    of: 'table three is a picture',
    given: absentTable('2021', 'applications', 'image'),
    outcome: 'fail',
    says: ['表三为图片，其中数字无法核查'],
    and: ([own], all) => {
      expect([own!.severity, own!.places]).toEqual(['warning', [{ handle: 77 }]]);
      expect(all).toHaveLength(1);
    },
  },
  { of: 'a missing table is no picture', given: absentTable('2021', 'applications'), outcome: 'pass' },
  {
    of: 'before 2019 there was no statutory table',
    given: { ...absentTable('2021', 'applications', 'image'), report: { year: 2016, form: null } },
    outcome: 'not applicable',
  },
]);
