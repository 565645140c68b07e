import { expect } from 'vitest';
import { absentTable } from '../report.ts';
import { rows } from '../rows.ts';

const place = { handle: 77 };

rows('row-extra', [
  { of: 'the form’s rows and columns', given: {}, outcome: 'pass' },
  {
    of: 'a row that the form does not have',
    given: { tables: { disclosure: { extraRows: [{ text: '其他主动公开文件', place }] } } },
    outcome: 'fail',
    says: ['表二有格式没有的行：“其他主动公开文件”'],
    and: ([own]) => expect([own!.severity, own!.places, own!.quote]).toEqual(['warning', [place], '其他主动公开文件']),
  },
  {
    of: 'a column that the form does not have',
    given: { tables: { applications: { extraColumns: [{ text: '小计', place }] } } },
    outcome: 'fail',
    says: ['表三有格式没有的列：“小计”'],
  },
  {
    of: 'both in one table',
    given: {
      tables: { applications: { extraRows: [{ text: '小计', place }], extraColumns: [{ text: '小计', place }] } },
    },
    outcome: 'fail',
    says: ['表三有格式没有的行：“小计”', '表三有格式没有的列：“小计”'],
  },
  {
    of: 'a table in an attachment',
    given: absentTable('2021', 'proceedings', 'attachment'),
    outcome: 'not assessable',
  },
]);
