import { expect } from 'vitest';
import { rows } from '../rows.ts';
import { dated, passages, telling } from '../telling.ts';

const PERIOD = '本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。';

rows('year-inconsistent', [
  {
    of: 'title, preamble, period and signature agree',
    given: {
      report: {
        ...dated({ signature: '2024-01-12' }).report,
        prose: passages('preamble', '现公布云泽市教育局2023年度政府信息公开工作年度报告。', PERIOD),
      },
    },
    outcome: 'pass',
  },
  {
    of: 'the period is last year’s',
    given: telling({ preamble: '所列数据的统计期限自2022年1月1日起至2022年12月31日止。' }),
    outcome: 'fail',
    says: ['报告年份前后不一致：标题 2023 年、统计期限 2022 年'],
    and: ([own], all) => {
      expect([own!.severity, own!.quote]).toEqual(['error', '所列数据的统计期限自2022年1月1日起至2022年12月31日止。']);
      expect(all.find((each) => each.rule === 'period-wrong')!.cause).toBe(own!.id);
    },
  },
  {
    of: 'the preamble speaks of another year’s report',
    given: telling({ preamble: ['现公布云泽市教育局2021年政府信息公开工作年度报告。', PERIOD] }),
    outcome: 'fail',
    says: ['报告年份前后不一致：标题 2023 年、前言 2021 年、统计期限 2023 年'],
  },
  {
    of: 'notices, laws and last year’s report in the preamble',
    given: telling({
      preamble: [
        '根据《中华人民共和国政府信息公开条例》（2019年修订）和《关于做好2024年政府信息公开工作年度报告编制发布工作的通知》（云政办函〔2024〕2号）编制。',
        '较2022年政府信息公开工作年度报告，本报告增加了图表。',
        PERIOD,
      ],
    }),
    outcome: 'pass',
  },
  {
    of: 'signed two years after',
    given: dated({ visible: '2024-01-15', signature: '2025-01-12' }),
    outcome: 'fail',
    says: ['落款日期为 2025年1月12日，2023 年度报告应在 2024 年编制'],
    and: ([own]) => expect(own!.severity).toBe('warning'),
  },
  {
    of: 'signed in the report’s own year: last year’s slip in January',
    given: dated({ visible: '2024-01-15', signature: '2023-01-12' }),
    outcome: 'fail',
    says: ['落款日期为 2023年1月12日，2023 年度报告应在 2024 年编制'],
  },
  {
    of: 'a comparison in the text is no year of the report',
    given: telling({ preamble: PERIOD, overview: '较2022年增加3件。' }),
    outcome: 'pass',
  },
  { of: 'only the title names one', given: { report: { dates: [], prose: [] } }, outcome: 'not applicable' },
  { of: 'no year', given: { report: { year: null } }, outcome: 'not assessable' },
]);
