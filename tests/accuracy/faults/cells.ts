import { allRows, at, PEOPLE } from '../figures.ts';
import { type Fault, part } from '../plan.ts';

import { CLAIMS, printed, RELATIONS, renamed } from './change.ts';

export const cellFaults: readonly Fault[] = [
  {
    rule: 'cell-blank',
    what: 'one cell left blank',
    grid: true,
    also: [...RELATIONS, ...CLAIMS],
    ...printed(() => ''),
  },
  {
    rule: 'cell-blank',
    what: 'only the totals filled',
    grid: true,
    also: [...RELATIONS, ...CLAIMS],
    plant: (plan) => {
      for (const row of allRows(plan.form)) for (const who of PEOPLE) plan.print.set(at(row, who), '');
      return { section: 'applications', severity: 'error', fields: [at('newReceived', 'commercial')] };
    },
  },
  {
    rule: 'cell-placeholder',
    what: '/ for 0',
    ...printed(
      (_, plan) => plan.random.pick(['/', '—', '无', '-']),
      (value) => value === 0,
    ),
  },
  {
    rule: 'cell-not-a-number',
    what: 'words in a cell',
    grid: true,
    also: [...RELATIONS, ...CLAIMS],
    ...printed((value) => `约${value}左右`),
  },
  {
    rule: 'cell-not-a-number',
    what: 'a remark behind the figure',
    grid: true,
    also: [...RELATIONS, ...CLAIMS],
    ...printed((value) => `${value}（含补正）`),
  },
  { rule: 'cell-negative', what: 'minus', also: [...RELATIONS, ...CLAIMS], ...printed((value) => `-${value + 1}`) },
  { rule: 'cell-fraction', what: 'a half', also: [...RELATIONS, ...CLAIMS], ...printed((value) => `${value}.5`) },
  { rule: 'cell-fraction', what: '3.0', ...printed((value) => `${value}.0`) },
  {
    rule: 'digit-lookalike',
    what: 'O for 0',
    grid: true,
    also: [...RELATIONS, ...CLAIMS],
    ...printed(
      () => 'O',
      (value) => value === 0,
    ),
  },
  {
    rule: 'digit-lookalike',
    what: 'l for 1',
    grid: true,
    also: [...RELATIONS, ...CLAIMS],
    ...printed((value) => `l${value}`),
  },
  {
    rule: 'number-typography',
    what: 'full width',
    ...printed((value) => [...String(value)].map((digit) => '０１２３４５６７８９'[Number(digit)]).join('')),
  },
  {
    rule: 'number-typography',
    what: 'a space inside',
    grid: true,
    also: ['cell-not-a-number', ...RELATIONS, ...CLAIMS],
    ...printed(
      (value) => String(value).replace(/^(\d)/, '$1 '),
      (value) => value > 9 && value < 1000,
    ),
  },
  { rule: 'cell-unit', what: '件 behind the figure', ...printed((value) => `${value}件`) },
  {
    rule: 'fee-unit',
    what: '元 in the cell',
    form: '2021',
    plant: (plan) => {
      plan.print.set('disclosure.fees@amount', `${plan.random.between(1000, 900_000)}元`);
      return part(plan, 'disclosure')?.table ? { section: 'disclosure', fields: ['disclosure.fees@amount'] } : null;
    },
  },
  {
    rule: 'fee-unit',
    what: 'a department’s fees in 元',
    form: '2021',
    kinds: ['department', 'township'],
    plant: (plan) => {
      plan.print.set('disclosure.fees@amount', String(plan.random.between(120_000, 9_000_000)));
      return part(plan, 'disclosure')?.table ? { section: 'disclosure', fields: ['disclosure.fees@amount'] } : null;
    },
  },
  {
    rule: 'fee-unit',
    what: 'the header in 元',
    form: '2021',
    grid: true,
    also: ['column-missing'],
    ...renamed('disclosure', '本年收费金额（单位：万元）', '本年收费金额（单位：元）'),
  },
];
