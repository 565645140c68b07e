import { expect } from 'vitest';
import { absentTable, withSection } from '../report.ts';
import { rows } from '../rows.ts';

const line = { text: '本年度未收到申请。', place: { handle: 3001 } };
const sentence = { length: 8, firstLine: line, tables: 0 };
const gone = absentTable('2021', 'applications');

rows('sentence-for-table', [
  {
    of: 'a sentence, and the missing table folded under it',
    given: { ...gone, sections: withSection('applications', sentence) },
    outcome: 'fail',
    says: ['第三部分以文字代替统计表（表三）'],
    and: ([own], all) => {
      expect(own!.quote).toBe(line.text);
      expect(all.find((each) => each.rule === 'table-missing')!.cause).toBe(own!.id);
    },
  },
  {
    of: 'a sentence and the table',
    given: { sections: withSection('applications', { ...sentence, tables: 1 }) },
    outcome: 'pass',
  },
  {
    of: 'a sentence and a picture',
    given: { ...gone, sections: withSection('applications', { ...sentence, images: [{ handle: 9 }] }) },
    outcome: 'pass',
  },
  {
    of: 'a sentence and an attachment',
    given: { ...gone, sections: withSection('applications', { ...sentence, attachments: [{ handle: 9 }] }) },
    outcome: 'pass',
  },
  {
    of: 'nothing at all is for the other rules',
    given: { ...gone, sections: withSection('applications', { tables: 0 }) },
    outcome: 'pass',
  },
  {
    of: 'a frame may hold the table',
    given: { ...gone, sections: withSection('applications', sentence), report: { unreadFrames: 1 } },
    outcome: 'review',
    says: ['疑似第三部分以文字代替统计表（表三），请核实'],
  },
]);
