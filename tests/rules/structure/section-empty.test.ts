import { expect } from 'vitest';
import { absentTable, withSection } from '../report.ts';
import { rows } from '../rows.ts';

const nothing = { length: 0, firstLine: null, tables: 0 };

rows('section-empty', [
  { of: 'text, or a table', given: {}, outcome: 'pass' },
  {
    of: 'nothing under 总体情况',
    given: { sections: withSection('overview', nothing) },
    outcome: 'fail',
    says: ['第一部分“总体情况”只有标题，没有内容'],
    and: ([own]) => expect([own!.severity, own!.cause]).toEqual(['error', undefined]),
  },
  {
    of: 'section three: folded under its missing table',
    given: { ...absentTable('2021', 'applications'), sections: withSection('applications', nothing) },
    outcome: 'fail',
    says: ['第三部分“收到和处理政府信息公开申请情况”只有标题，没有内容'],
    and: ([own]) => expect(own!.cause).toBe('table-missing:applications'),
  },
  {
    of: 'a picture of the table is content',
    given: {
      ...absentTable('2021', 'applications', 'image'),
      sections: withSection('applications', { ...nothing, images: [{ handle: 77 }] }),
    },
    outcome: 'pass',
  },
  {
    of: 'a table that became lines of text is content',
    given: { tables: { applications: { state: 'flat' } }, sections: withSection('applications', nothing) },
    outcome: 'pass',
  },
  {
    of: 'a frame in it may hold it',
    given: { sections: withSection('problems', { ...nothing, frames: 1 }) },
    outcome: 'pass',
  },
  {
    of: 'a frame elsewhere that could not be read',
    given: { sections: withSection('problems', nothing), report: { unreadFrames: 2 } },
    outcome: 'review',
    says: ['疑似第五部分“存在的主要问题及改进情况”只有标题，没有内容，请核实'],
  },
  { of: 'no section at all', given: { sections: () => [] }, outcome: 'not applicable' },
]);
