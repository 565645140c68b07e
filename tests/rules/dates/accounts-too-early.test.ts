import { expect } from 'vitest';
import { rows } from '../rows.ts';
import { telling } from '../telling.ts';

rows('accounts-too-early', [
  {
    of: 'this year’s accounts finished in June',
    given: telling({ overview: '6月完成2023年度部门决算并向社会公开。' }),
    outcome: 'fail',
    says: ['第一部分称 2023 年度决算已公开，该年决算须在年度终了后编制，疑为 2022 年度决算'],
    and: ([own]) => expect([own!.severity, own!.places[0]]).toMatchObject(['info', { start: 4, end: 14 }]),
  },
  {
    of: 'last year’s accounts',
    given: telling({ overview: '8月公开2022年度部门决算和2023年度部门预算。' }),
    outcome: 'pass',
  },
  {
    of: 'accounts still to come',
    given: telling({ problems: '下一步，将及时公开2023年度部门决算。' }),
    outcome: 'pass',
  },
  {
    of: 'budget and accounts without saying whose',
    given: telling({ overview: '公开2023年财政预决算信息12条。' }),
    outcome: 'pass',
  },
  {
    of: 'no year',
    given: telling({ overview: '6月完成2023年度部门决算。' }, { year: null }),
    outcome: 'not assessable',
  },
]);
