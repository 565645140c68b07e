import { expect } from 'vitest';
import { rows } from '../rows.ts';
import { dated } from '../telling.ts';

rows('published-early', [
  { of: 'the first day after the year', given: dated({ PubDate: '2024-01-01' }), outcome: 'pass' },
  {
    of: 'in November',
    given: dated({ PubDate: '2023-11-20', visible: '2023-11-20' }),
    outcome: 'fail',
    says: ['页面元数据 PubDate为 2023年11月20日，2023 年尚未结束，全年数据无从得出'],
    and: ([own]) => expect(own!.severity).toBe('warning'),
  },
  {
    of: 'another date lies after the year',
    given: dated({ PubDate: '2023-01-15', visible: '2024-01-15' }),
    outcome: 'review',
    says: ['页面元数据 PubDate为 2023年1月15日，疑似有误，2023 年当时尚未结束，请核实'],
  },
  {
    of: 'the last days of the year',
    given: dated({ visible: '2023-12-28' }),
    outcome: 'review',
    says: ['页面所示日期为 2023年12月28日，疑似有误，2023 年当时尚未结束，请核实'],
  },
  {
    of: 'a signature alone: one cause with its year',
    given: dated({ signature: '2023-10-15' }),
    outcome: 'fail',
    says: ['落款日期为 2023年10月15日，2023 年尚未结束，全年数据无从得出'],
    and: ([own]) => expect(own!.cause).toBe('year-inconsistent:signature'),
  },
  { of: 'a signature in time', given: dated({ signature: '2024-01-15' }), outcome: 'pass' },
  { of: 'no date', given: dated({}), outcome: 'not assessable' },
]);
