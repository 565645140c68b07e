import { expect } from 'vitest';
import type { Agency } from '../../../lib/model/report.ts';
import { written } from '../prose.ts';
import { withSection } from '../report.ts';
import { rows } from '../rows.ts';

const CITY: Agency = { name: '云泽市人民政府', kind: 'government', level: 'prefecture', source: 'title' };
const OFFICE: Agency = { ...CITY, name: '云泽市人民政府办公室', kind: 'governmentOffice' };
const TOWN: Agency = { name: '云泽县白沙镇人民政府', kind: 'township', level: 'town', source: 'title' };
const LEAD = '全市主动公开信息平稳有序。';

rows('accountability-missing', [
  {
    of: 'all three, anywhere in the report',
    given: written(
      { overview: ['纳入年度考核，开展社会评议。'], problems: ['未发生责任追究情形。'] },
      { agency: CITY },
    ),
    outcome: 'pass',
  },
  {
    of: 'two of the three',
    given: written({ overview: ['纳入考核，群众满意度较高。'] }, { agency: CITY }),
    outcome: 'pass',
  },
  {
    of: 'one of the three',
    given: written({ overview: [`${LEAD}纳入年度考核。`] }, { agency: CITY }),
    outcome: 'fail',
    says: ['政府的年度报告未写社会评议、责任追究结果情况'],
    and: ([own]) => expect([own!.severity, own!.section]).toEqual(['warning', 'overview']),
  },
  {
    of: 'an office that speaks for the whole city',
    given: written({ preamble: ['本报告汇总全市数据。'], overview: [LEAD] }, { agency: OFFICE }),
    outcome: 'fail',
    says: ['政府的年度报告未写工作考核、社会评议、责任追究结果情况'],
  },
  {
    of: 'the government of a town',
    given: written({ overview: [LEAD] }, { agency: TOWN }),
    outcome: 'fail',
    says: ['政府的年度报告未写工作考核、社会评议、责任追究结果情况'],
  },
  {
    of: 'a sub-district office',
    given: written({ overview: [LEAD] }, { agency: { ...TOWN, name: '云泽区白沙街道办事处' } }),
    outcome: 'not applicable',
  },
  { of: 'an office for itself', given: written({ overview: [LEAD] }, { agency: OFFICE }), outcome: 'not applicable' },
  { of: 'a department', given: written({ overview: [LEAD] }), outcome: 'not applicable' },
  { of: 'no agency known', given: written({ overview: [LEAD] }, { agency: null }), outcome: 'not applicable' },
  {
    of: 'a frame that could not be read may hold them',
    given: written({ overview: [LEAD] }, { agency: CITY, unreadFrames: 1 }),
    outcome: 'review',
    says: ['疑似政府的年度报告未写工作考核、社会评议、责任追究结果情况，请核实'],
  },
  {
    of: 'section one is a picture',
    given: {
      report: { agency: CITY, prose: [] },
      sections: withSection('overview', { length: 0, images: [{ handle: 9 }] }),
    },
    outcome: 'not assessable',
  },
]);
