import { expect } from 'vitest';
import { absentTable, everyCell, noFigure, row } from '../report.ts';
import { rows } from '../rows.ts';

const REPEAT = 'applications.results.notProcessed.repeat';
const PETITION = 'applications.results.notProcessed.petition';

rows('applications-row-total', [
  { of: 'sums agree', given: {}, outcome: 'pass' },
  {
    of: 'two rows wrong by contrary amounts in one column: two findings, none folded',
    given: { values: { ...row(REPEAT, [3]), ...row(PETITION, []), [`${REPEAT}@total`]: 0, [`${PETITION}@total`]: 3 } },
    outcome: 'fail',
    says: ['表三（五）1·总计：3 ≠ 各类申请人之和 0（多 3）', '表三（五）2·总计：0 ≠ 各类申请人之和 3（少 3）'],
    and: (own) =>
      expect(own.map((each) => [each.cause, each.suspect])).toEqual([
        [undefined, undefined],
        [undefined, undefined],
      ]),
  },
  {
    of: 'only totals filled: the blanks could mend every row',
    given: {
      values: { 'applications.newReceived@total': 2, 'applications.carriedForward@total': 2 },
      cells: everyCell('2021', 'applications', noFigure('blank'), (field) => !field.endsWith('@total')),
    },
    outcome: 'review',
    says: [
      '疑似表三 一·总计 2 与各类申请人之和 0 不符（多 2），请核实',
      '疑似表三 四·总计 2 与各类申请人之和 0 不符（多 2），请核实',
    ],
    and: (own) => expect(own.every((each) => each.cause === 'cell-blank:applications')).toBe(true),
  },
  {
    of: 'blanks that hold as 0 are no finding of it',
    given: { cells: { [`${REPEAT}@research`]: noFigure('blank') } },
    outcome: 'pass',
  },
  {
    of: 'the table in an attachment',
    given: absentTable('2021', 'applications', 'attachment'),
    outcome: 'not assessable',
  },
]);
