import { expect } from 'vitest';
import { absentTable } from '../report.ts';
import { rows } from '../rows.ts';

const place = { handle: 77 };

rows('group-figure', [
  { of: 'no figure beside a heading', given: {}, outcome: 'pass' },
  {
    of: 'a sum beside （三）不予公开',
    given: { tables: { applications: { groupFigures: [{ id: '（三）不予公开', text: '（三）不予公开', place }] } } },
    outcome: 'fail',
    says: ['表三“（三）不予公开”是分组标题，格式在此不填数字'],
    and: ([own]) => expect([own!.severity, own!.section, own!.places]).toEqual(['warning', 'applications', [place]]),
  },
  { of: 'an image', given: absentTable('2021', 'applications', 'image'), outcome: 'not assessable' },
]);
