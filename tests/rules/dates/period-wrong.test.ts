import { expect } from 'vitest';
import { rows } from '../rows.ts';
import { telling } from '../telling.ts';

const of = (text: string) => telling({ preamble: text });

rows('period-wrong', [
  { of: 'the calendar year', given: of('所列数据的统计期限自2023年1月1日起，至2023年12月31日止。'), outcome: 'pass' },
  { of: 'without a second year', given: of('本报告数据统计时间为2023年1月1日至12月31日。'), outcome: 'pass' },
  { of: 'in figures with dots', given: of('统计期限：2023.1.1—2023.12.31'), outcome: 'pass' },
  { of: 'months only', given: of('统计时间为2023年1月至12月。'), outcome: 'pass' },
  { of: 'full-width, with spaces', given: of('统计期限为 ２０２３ 年 1 月 1 日 — 12 月 31 日。'), outcome: 'pass' },
  {
    of: 'from November to October',
    given: of('本报告所列数据的统计期限自2022年11月1日起至2023年10月31日止。'),
    outcome: 'fail',
    says: ['统计期限为“2022年11月1日起至2023年10月31日”，应为 2023 年 1 月 1 日至 12 月 31 日'],
    and: ([own]) => {
      expect([own!.severity, own!.cause]).toEqual(['error', undefined]);
      expect(own!.places[0]).toMatchObject({ start: 13, end: 36 });
    },
  },
  {
    of: 'to 30 December',
    given: of('统计期限：2023年1月1日至2023年12月30日。'),
    outcome: 'fail',
    says: ['统计期限为“2023年1月1日至2023年12月30日”，应为 2023 年 1 月 1 日至 12 月 31 日'],
  },
  {
    of: 'the first year mistyped',
    given: of('统计期限自2022年1月1日起至2023年12月31日止。'),
    outcome: 'fail',
    says: ['统计期限为“2022年1月1日起至2023年12月31日”，应为 2023 年 1 月 1 日至 12 月 31 日'],
  },
  {
    of: 'in the text of section one',
    given: telling({ overview: '本报告数据统计期限为2022年1月1日至2022年12月31日。' }),
    outcome: 'fail',
    says: ['统计期限为“2022年1月1日至2022年12月31日”，应为 2023 年 1 月 1 日至 12 月 31 日'],
  },
  {
    of: 'a campaign’s days are no period of the report',
    given: telling({
      preamble: '统计期限为2023年1月1日至2023年12月31日。',
      overview: '2023年3月1日至5月31日开展专项行动。',
    }),
    outcome: 'pass',
  },
  { of: 'no period', given: of('本报告由六个部分组成。'), outcome: 'not assessable' },
]);
