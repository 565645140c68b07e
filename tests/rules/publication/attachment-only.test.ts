import { expect } from 'vitest';
import { absentTable, type Overrides } from '../report.ts';
import { rows } from '../rows.ts';

const TABLES = ['disclosure', 'applications', 'proceedings'] as const;
const bare = (report: NonNullable<Overrides['report']>): Overrides => ({
  tables: Object.assign({}, ...TABLES.map((id) => absentTable('2021', id).tables)),
  report: { form: null, prose: [], ...report },
});
const document = { text: '云泽市教育局2023年政府信息公开工作年度报告.pdf', place: { handle: 500 } };

rows('attachment-only', [
  {
    of: 'a link and nothing else',
    given: bare({ documents: [document] }),
    outcome: 'fail',
    says: ['页面只有附件（云泽市教育局2023年政府信息公开工作年度报告.pdf），没有报告正文；附件未读取'],
    and: ([own]) => expect([own!.severity, own!.places]).toEqual(['info', [document.place]]),
  },
  { of: 'an attachment beside the tables', given: { report: { documents: [document] } }, outcome: 'pass' },
  { of: 'no attachment', given: bare({}), outcome: 'not applicable' },
]);
