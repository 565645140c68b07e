import { expect } from 'vitest';
import { passages } from '../prose.ts';
import { withSection } from '../report.ts';
import { rows } from '../rows.ts';

const text = (other: string, overview = '全年工作平稳。') => ({
  report: { prose: passages({ overview: [overview], other: [other] }) },
});
const SILENT = '本单位暂无其他需要报告的事项。';

rows('fee-statement-missing', [
  { of: 'none collected', given: text('本年度未收取信息处理费。'), outcome: 'pass' },
  { of: '收费 is enough', given: text('2023年政府信息公开无收费情况。'), outcome: 'pass' },
  {
    of: 'not a word of it',
    given: text(SILENT),
    outcome: 'fail',
    says: ['第六部分未说明信息处理费收取情况'],
    and: ([own]) => expect([own!.severity, own!.section]).toEqual(['warning', 'other']),
  },
  {
    of: 'another section has it: a note',
    given: text(SILENT, '（五）监督保障。本年度未收取信息处理费。'),
    outcome: 'fail',
    says: ['信息处理费情况写在第一部分，应在第六部分说明'],
    and: ([own]) => expect(own!.severity).toBe('info'),
  },
  {
    of: 'other fees elsewhere are no statement',
    given: text(SILENT, '公开行政事业性收费目录。'),
    outcome: 'fail',
    says: ['第六部分未说明信息处理费收取情况'],
  },
  {
    of: 'a frame that was not read',
    given: { ...text(SILENT), report: { ...text(SILENT).report, unreadFrames: 1 } },
    outcome: 'review',
    says: ['疑似第六部分未说明信息处理费收取情况，请核实'],
  },
  {
    of: 'a picture stands in section six',
    given: { ...text(SILENT), sections: withSection('other', { images: [{ handle: 6 }] }) },
    outcome: 'not assessable',
  },
  {
    of: 'no section six',
    given: { ...text(SILENT), sections: (sections) => sections.filter(({ id }) => id !== 'other') },
    outcome: 'not applicable',
  },
  { of: 'before the fee', given: { form: '2019' }, outcome: 'not applicable' },
  {
    of: 'an empty section is section-empty’s',
    given: { sections: withSection('other', { length: 0, firstLine: null }) },
    outcome: 'fail',
    says: ['第六部分未说明信息处理费收取情况'],
    and: ([own]) => expect(own!.cause).toBe('section-empty:other'),
  },
]);
