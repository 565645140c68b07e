import { expect } from 'vitest';
import { WITHOUT_TEXT } from '../../report-parts.ts';
import { rows } from '../rows.ts';
import { dated, telling } from '../telling.ts';

rows('date-impossible', [
  {
    of: 'days that exist',
    given: telling({ overview: '2024年2月29日、12月31日和2023-06-30均有更新，比例为3.2.1。' }),
    outcome: 'pass',
  },
  {
    of: '30 February in the metadata of the page',
    given: {
      report: { publication: { ...WITHOUT_TEXT.publication, pubDate: '2024-02-30 09:30' } },
    },
    outcome: 'fail',
    says: ['页面元数据 PubDate写有“2024-02-30”，历法上没有这一天'],
  },
  {
    of: '30 February',
    given: telling({ overview: '2023年2月30日召开培训会。' }),
    outcome: 'fail',
    says: ['第一部分写有“2023年2月30日”，历法上没有这一天'],
    and: ([own]) => expect([own!.severity, own!.places[0]]).toMatchObject(['warning', { start: 0, end: 10 }]),
  },
  {
    of: 'a common year has no 29 February',
    given: telling({ other: '2023年2月29日' }),
    outcome: 'fail',
    says: ['第六部分写有“2023年2月29日”，历法上没有这一天'],
  },
  {
    of: 'a thirteenth month in the signature',
    given: telling({ other: ['无。', '2024年13月5日'] }),
    outcome: 'fail',
    says: ['第六部分写有“2024年13月5日”，历法上没有这一天'],
  },
  {
    of: 'without a year',
    given: telling({ preamble: '统计期限为2023年1月1日至11月31日。' }),
    outcome: 'fail',
    says: ['报告写有“11月31日”，历法上没有这一天'],
  },
  {
    of: 'a publication still to come',
    given: dated({ PubDate: '2031-01-15' }),
    outcome: 'fail',
    says: ['页面元数据 PubDate为 2031年1月15日，晚于核查当日'],
  },
  { of: 'plans for days to come', given: telling({ problems: '2031年12月31日前完成。' }), outcome: 'pass' },
  { of: 'nothing dated', given: { report: { dates: [], prose: [] } }, outcome: 'not assessable' },
]);
