import { expect } from 'vitest';
import { absentTable, makeReport, type SectionChange } from '../report.ts';
import { rows } from '../rows.ts';

const without =
  (...ids: string[]): SectionChange =>
  (all) =>
    all.filter((each) => !ids.includes(each.id));
const placeOf = (id: string) => makeReport().sections.find((section) => section.id === id)!.place;

rows('section-missing', [
  { of: 'all six there', given: {}, outcome: 'pass' },
  {
    of: 'the sixth, to stand after the last thing known of the fifth',
    given: { sections: without('other') },
    outcome: 'fail',
    says: ['缺少第六部分“其他需要报告的事项”'],
    and: ([own]) => expect(own!.gap).toEqual({ after: makeReport().sections[4]!.firstLine!.place }),
  },
  {
    of: 'from one straight to five: each before the next that is there, missing tables folded under them',
    given: { ...absentTable('2021', 'proceedings'), sections: without('proceedings') },
    outcome: 'fail',
    says: ['缺少第四部分“政府信息公开行政复议、行政诉讼情况”'],
    and: ([own], all) => {
      expect(own!.gap).toEqual({ before: placeOf('problems') });
      expect(all.find((each) => each.rule === 'table-missing')!.cause).toBe(own!.id);
    },
  },
  {
    of: 'a frame of another site may hold it',
    given: { sections: without('problems'), report: { unreadFrames: 1 } },
    outcome: 'review',
    says: ['疑似缺少第五部分“存在的主要问题及改进情况”，请核实'],
  },
  {
    of: 'a page that was not read to its end',
    given: { sections: without('other'), report: { partial: 'deadline' } },
    outcome: 'review',
    says: ['疑似缺少第六部分“其他需要报告的事项”，请核实'],
  },
  {
    of: 'reports before 2019 had other parts',
    given: { sections: without('other'), report: { year: 2017, form: null } },
    outcome: 'not applicable',
  },
]);
