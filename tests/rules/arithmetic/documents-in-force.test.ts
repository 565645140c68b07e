import { expect } from 'vitest';
import { absentTable, noFigure } from '../report.ts';
import { rows } from '../rows.ts';

const ROW = 'disclosure.normativeDocuments';
const values = { [`${ROW}@made`]: 3, [`${ROW}@repealed`]: 1, [`${ROW}@inForce`]: 0 };

rows('documents-in-force', [
  { of: 'more in force than issued', given: { values: { ...values, [`${ROW}@inForce`]: 27 } }, outcome: 'pass' },
  {
    of: 'fewer in force than issued less repealed',
    given: { values },
    outcome: 'fail',
    says: ['表二“行政规范性文件”：现行有效 0 件，少于本年制发 3 件减去废止 1 件（少 2）'],
    and: ([own]) => expect([own!.severity, own!.fields.length]).toEqual(['warning', 3]),
  },
  {
    of: 'silent where one of the three is blank',
    given: { values, cells: { [`${ROW}@inForce`]: noFigure('blank') } },
    outcome: 'pass',
  },
  {
    of: 'a row that does not line up',
    given: { values, cells: { [`${ROW}@inForce`]: { doubt: 'shifted' } } },
    outcome: 'review',
    says: ['疑似表二“行政规范性文件”：现行有效 0 件，少于本年制发 3 件减去废止 1 件（少 2），请核实'],
  },
  { of: 'more repealed than issued', given: { values: { [`${ROW}@repealed`]: 9 } }, outcome: 'pass' },
  { of: 'the 2019 form counts other things', given: { form: '2019' }, outcome: 'not applicable' },
  { of: 'an image', given: absentTable('2021', 'disclosure', 'image'), outcome: 'not assessable' },
]);
