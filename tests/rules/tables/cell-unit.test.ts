import { expect } from 'vitest';
import { absentTable } from '../report.ts';
import { rows } from '../rows.ts';

const LICENCES = 'disclosure.licensing@decisions';
const FEE = 'disclosure.fees@amount';
const unit = (value: number, text: string) => ({ value, text, styles: ['unit'] as const });

rows('cell-unit', [
  { of: 'figures alone', given: {}, outcome: 'pass' },
  {
    of: '0件, one finding a table',
    given: { cells: { [LICENCES]: unit(0, '0件'), [FEE]: unit(3.2, '3.2万元') } },
    outcome: 'fail',
    says: ['表二有 2 格在数字后写了单位：表二·行政许可·处理决定数量“0件”、表二·行政事业性收费·本年收费金额“3.2万元”'],
    and: ([own]) => expect([own!.severity, own!.fields]).toEqual(['info', [LICENCES, FEE]]),
  },
  { of: '元 for 万元 is the graver fault', given: { cells: { [FEE]: unit(0.32, '3200元') } }, outcome: 'pass' },
  {
    of: '采购总金额 of the 2019 form needs its unit',
    given: { form: '2019', cells: { 'disclosure.procurement@amount': unit(3.2, '3.2万元') } },
    outcome: 'pass',
  },
  { of: 'an image', given: absentTable('2021', 'disclosure', 'image'), outcome: 'not assessable' },
]);
