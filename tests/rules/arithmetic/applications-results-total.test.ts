import { expect } from 'vitest';
import { absentTable, noFigure } from '../report.ts';
import { rows } from '../rows.ts';

const GRANTED = 'applications.results.granted';
const values = { [`${GRANTED}@research`]: 2, [`${GRANTED}@total`]: 2 };

rows('applications-results-total', [
  { of: 'sums agree', given: {}, outcome: 'pass' },
  {
    of: 'the row agrees with itself, the columns do not: no cell is named',
    given: { values },
    outcome: 'fail',
    says: [
      '表三（七）总计·科研机构：0 ≠ 各办理结果之和 2（少 2）',
      '表三（七）总计·总计：0 ≠ 各办理结果之和 2（少 2）',
    ],
    and: ([own]) => {
      expect(own!.fields[0]).toBe('applications.results.total@research');
      expect(own!.fields).toHaveLength(22);
      expect([own!.delta, own!.suspect]).toEqual([-2, undefined]);
    },
  },
  {
    of: 'the 2019 form has 19 results',
    given: { form: '2019', values },
    outcome: 'fail',
    says: [
      '表三（七）总计·科研机构：0 ≠ 各办理结果之和 2（少 2）',
      '表三（七）总计·总计：0 ≠ 各办理结果之和 2（少 2）',
    ],
    and: ([own]) => expect(own!.fields).toHaveLength(20),
  },
  {
    of: 'the totals are placeholders and could mend it',
    given: {
      values,
      cells: {
        'applications.results.total@research': noFigure('placeholder', '/'),
        'applications.results.total@total': noFigure('placeholder', '/'),
      },
    },
    outcome: 'review',
    says: [
      '疑似表三（七）总计·科研机构 0 与各办理结果之和 2 不符（少 2），请核实',
      '疑似表三（七）总计·总计 0 与各办理结果之和 2 不符（少 2），请核实',
    ],
    // A “/” says that there is nothing: the sum stands on its own.
    and: (own) => expect(own.every((each) => each.cause === undefined)).toBe(true),
  },
  { of: 'a missing table', given: absentTable('2021', 'applications'), outcome: 'not assessable' },
]);
