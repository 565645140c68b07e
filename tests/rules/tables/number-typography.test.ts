import { expect } from 'vitest';
import { absentTable, noFigure } from '../report.ts';
import { rows } from '../rows.ts';

const LICENCES = 'disclosure.licensing@decisions';
const PENALTIES = 'disclosure.penalty@decisions';

rows('number-typography', [
  { of: 'plain figures', given: {}, outcome: 'pass' },
  {
    of: 'full-width digits, one finding a table',
    given: {
      cells: {
        [LICENCES]: { value: 12, text: '１２', styles: ['full-width'] },
        [PENALTIES]: { value: 1234, text: '1 234', styles: ['thousands'] },
      },
    },
    outcome: 'fail',
    says: ['表二有 2 格数字为全角或中间有空格：表二·行政许可·处理决定数量“１２”、表二·行政处罚·处理决定数量“1 234”'],
    and: ([own]) => expect([own!.severity, own!.fields]).toEqual(['info', [LICENCES, PENALTIES]]),
  },
  {
    of: 'a space that makes it unreadable is folded under that',
    given: { cells: { [LICENCES]: noFigure('unreadable', '1 0', 'spaced') } },
    outcome: 'fail',
    says: ['表二有 1 格数字为全角或中间有空格：表二·行政许可·处理决定数量“1 0”'],
    and: ([own]) => expect(own!.cause).toBe(`cell-not-a-number:${LICENCES}`),
  },
  {
    of: 'thousands with commas are written so',
    given: { cells: { [LICENCES]: { value: 1234, text: '1,234', styles: ['thousands'] } } },
    outcome: 'pass',
  },
  { of: 'an image', given: absentTable('2021', 'disclosure', 'image'), outcome: 'not assessable' },
]);
