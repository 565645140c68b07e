import { expect } from 'vitest';
import { absentTable } from '../report.ts';
import { rows } from '../rows.ts';

const FIELD = 'applications.newReceived@total';
const place = { handle: 77 };

rows('table-repeated', [
  { of: 'each table once, or its copies equal', given: {}, outcome: 'pass' },
  {
    of: 'a second copy with another figure',
    given: { tables: { applications: { again: [{ field: FIELD, text: '9', value: 9, place }] } } },
    outcome: 'fail',
    says: ['表三在页面上出现两次，数字不同：表三 一·总计 0 与 9'],
    and: ([own]) => expect([own!.severity, own!.fields, own!.places[0]]).toEqual(['warning', [FIELD], place]),
  },
  { of: 'an image', given: absentTable('2021', 'applications', 'image'), outcome: 'not assessable' },
]);
