import { expect } from 'vitest';
import { absentTable } from '../report.ts';
import { rows } from '../rows.ts';

rows('cell-fraction', [
  { of: 'whole numbers', given: {}, outcome: 'pass' },
  {
    of: 'half a licence',
    given: { cells: { 'disclosure.licensing@decisions': { value: 3.5, text: '3.5', styles: ['fraction'] } } },
    outcome: 'fail',
    says: ['表二·行政许可·处理决定数量：3.5，应为整数'],
    and: ([own]) => expect(own!.severity).toBe('error'),
  },
  {
    of: '3.0 is a warning',
    given: { cells: { 'disclosure.licensing@decisions': { value: 3, text: '3.0', styles: ['whole fraction'] } } },
    outcome: 'fail',
    says: ['表二·行政许可·处理决定数量：3.0，应写作整数 3'],
    and: ([own]) => expect(own!.severity).toBe('warning'),
  },
  {
    of: 'fees are in 万元',
    given: { cells: { 'disclosure.fees@amount': { value: 412.6, text: '412.6000', styles: ['fraction'] } } },
    outcome: 'pass',
  },
  {
    of: 'so is procurement in the 2019 form',
    given: { form: '2019', values: { 'disclosure.procurement@amount': 25.1 } },
    outcome: 'pass',
  },
  { of: 'an image', given: absentTable('2021', 'disclosure', 'image'), outcome: 'not assessable' },
]);
