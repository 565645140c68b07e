import { rows } from '../rows.ts';
import { saying } from './claims.ts';

const six = (text: string) => saying({ text, section: 'other' });

rows('fee-statement-wrong', [
  { of: 'no word of fees', given: { report: { prose: [] } }, outcome: 'not applicable' },
  { of: 'none', given: six('本年度未收取信息处理费。'), outcome: 'pass' },
  { of: 'a multiple of ten', given: six('1件申请收取信息处理费380元。'), outcome: 'pass' },
  { of: 'all in order', given: six('发出收费通知3件，总金额600元，实际收取400元。'), outcome: 'pass' },
  { of: 'two units that agree', given: six('收取信息处理费400元（0.04万元）。'), outcome: 'pass' },
  {
    of: 'two units that do not',
    given: six('收取信息处理费400元（0.4万元）。'),
    outcome: 'fail',
    says: ['信息处理费前后不一：400元，0.4万元'],
  },
  {
    of: 'no multiple of ten',
    given: six('收取信息处理费385元。'),
    outcome: 'fail',
    says: ['信息处理费385元不是 10 元的整数倍，与收费标准不符'],
  },
  {
    of: 'more than notified',
    given: six('发出收费通知2件，总金额300元，实际收取信息处理费400元。'),
    outcome: 'fail',
    says: ['实际收取的信息处理费 400 元，多于收费通知的总金额 300 元（多 100）'],
  },
  {
    of: 'none, and yet some',
    given: six('未收取信息处理费，实际收取信息处理费400元。'),
    outcome: 'fail',
    says: ['文中称“未收取”，又称信息处理费400元'],
  },
  {
    of: 'no notice, and yet an amount',
    given: six('发出收费通知0件，总金额400元，实际收取0元。'),
    outcome: 'fail',
    says: ['收费通知 0 件，总金额 400 元，两者矛盾'],
  },
  {
    of: 'far too much: 元 for 万元',
    given: six('收取信息处理费380万元。'),
    outcome: 'review',
    says: ['疑似信息处理费380万元单位有误，请核实'],
  },
  { of: 'last year’s', given: six('2022年收取信息处理费385元，本年度未收取信息处理费。'), outcome: 'pass' },
  { of: 'other fees', given: six('公开行政事业性收费收取依据，收取385元。'), outcome: 'not applicable' },
  {
    of: 'the amount behind the notices is theirs',
    given: six('发出收费通知1件，金额100元，实际收取信息处理费300元。'),
    outcome: 'fail',
    says: ['实际收取的信息处理费 300 元，多于收费通知的总金额 100 元（多 200）'],
  },
  {
    of: 'notified and not all collected',
    given: six('发出收费通知2件，金额1340元，实际收取340元。'),
    outcome: 'pass',
  },
]);
