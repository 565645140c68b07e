import { expect } from 'vitest';
import { rows } from '../rows.ts';
import { telling } from '../telling.ts';

const says = ['文中称 2023 年度报告于 2023 年公布，应为 2024 年'];

rows('publication-year-wrong', [
  {
    of: 'the year after',
    given: telling({ other: '已于2024年1月15日前公布2023年政府信息公开工作年度报告。' }),
    outcome: 'pass',
  },
  {
    of: 'the report’s own year',
    given: telling({ other: '按要求于2023年1月15日之前公布2023年报告。' }),
    outcome: 'fail',
    says,
    and: ([own]) =>
      expect([own!.severity, own!.quote]).toEqual(['warning', '按要求于2023年1月15日之前公布2023年报告。']),
  },
  {
    of: 'the report named first',
    given: telling({ overview: '2023年度政府信息公开工作年度报告已于2023年1月20日在网站公布。' }),
    outcome: 'fail',
    says,
  },
  { of: '本报告', given: telling({ preamble: '本报告于2023年1月在门户网站公布。' }), outcome: 'fail', says },
  {
    of: 'last year’s report, published this year',
    given: telling({ overview: '2023年1月18日发布2022年政府信息公开工作年度报告。' }),
    outcome: 'pass',
  },
  {
    of: 'other reports',
    given: telling({ overview: '2023年6月20日公开2022年度决算报告，2023年9月公布2023年预算执行报告。' }),
    outcome: 'not applicable',
  },
  { of: 'nothing said', given: telling({ overview: '工作平稳。' }), outcome: 'not applicable' },
]);
