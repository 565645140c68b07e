import { expect } from 'vitest';
import { absentTable, withSection } from '../report.ts';
import { rows } from '../rows.ts';

const gone = absentTable('2021', 'applications');

rows('table-missing', [
  { of: 'all three there', given: {}, outcome: 'pass' },
  {
    of: 'table three absent: its relations and cell rules cannot be assessed',
    given: { ...gone, sections: withSection('applications', { tables: 0 }) },
    outcome: 'fail',
    says: ['第三部分缺少统计表（表三）'],
    and: ([own], all) => {
      expect(own!.severity).toBe('error');
      expect(all.filter((each) => each.cause !== own!.id && each !== own)).toEqual([]);
    },
  },
  {
    of: 'the section has an attachment',
    given: { ...gone, sections: withSection('applications', { tables: 0, attachments: [{ handle: 88 }] }) },
    outcome: 'review',
    says: ['疑似第三部分缺少统计表（表三），请核实'],
  },
  {
    of: 'a link to a document stands for it',
    given: absentTable('2021', 'disclosure', 'attachment'),
    outcome: 'review',
    says: ['疑似第二部分缺少统计表（表二），请核实'],
  },
  {
    of: 'a frame of another site may hold it',
    given: { ...gone, report: { unreadFrames: 1 } },
    outcome: 'review',
    says: ['疑似第三部分缺少统计表（表三），请核实'],
  },
  { of: 'an image is for table-as-image', given: absentTable('2021', 'proceedings', 'image'), outcome: 'pass' },
]);
