import { absentTable } from '../report.ts';
import { rows } from '../rows.ts';

rows('cell-negative', [
  { of: 'no negative figure', given: {}, outcome: 'pass' },
  {
    of: 'a negative count',
    given: { cells: { 'disclosure.penalty@decisions': { value: -1, text: '-1', styles: ['negative'] } } },
    outcome: 'fail',
    says: ['表二·行政处罚·处理决定数量：−1，不应为负数'],
  },
  {
    of: 'in a row that does not line up the figure may be another column’s',
    given: { cells: { 'disclosure.regulations@made': { value: -1, text: '-1', doubt: 'shifted' } } },
    outcome: 'review',
    says: ['疑似表二·规章·本年制发件数：−1，不应为负数，请核实'],
  },
  {
    of: 'a negative fee',
    given: { values: { 'disclosure.fees@amount': -2.5 } },
    outcome: 'fail',
    says: ['表二·行政事业性收费·本年收费金额：−2.5，不应为负数'],
  },
  {
    of: 'the change column of the 2019 form is signed',
    given: { form: '2019', values: { 'disclosure.penalty@change': -8 } },
    outcome: 'pass',
  },
  { of: 'an image', given: absentTable('2021', 'disclosure', 'image'), outcome: 'not assessable' },
]);
