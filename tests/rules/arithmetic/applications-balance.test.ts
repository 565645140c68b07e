import { expect } from 'vitest';
import { absentTable, noFigure } from '../report.ts';
import { rows } from '../rows.ts';

const NEW = 'applications.newReceived@commercial';
const NEW_TOTAL = 'applications.newReceived@total';

rows('applications-balance', [
  { of: 'balanced', given: {}, outcome: 'pass' },
  {
    of: 'both the column and 总计: no one cell explains it, both sides are named',
    given: { values: { [NEW]: 4, [NEW_TOTAL]: 4 } },
    outcome: 'fail',
    says: ['表三·商业企业', '表三·总计'].map(
      (place) => `${place}：本年新收 4 + 上年结转 0 = 4，办理结果总计 0 + 结转下年度 0 = 0，等式不成立（相差 4）`,
    ),
    and: ([own]) => {
      expect(own!.fields).toEqual(
        ['newReceived', 'carriedOver', 'results.total', 'carriedForward'].map((id) => `applications.${id}@commercial`),
      );
      expect(own!.places).toHaveLength(4);
      expect([own!.delta, own!.equation!.kind, own!.suspect, own!.cause]).toEqual([4, 'balance', undefined, undefined]);
    },
  },
  {
    of: 'a blank that could mend it',
    given: {
      values: { [NEW]: 4, [NEW_TOTAL]: 4 },
      cells: {
        'applications.carriedForward@commercial': noFigure('blank'),
        'applications.carriedForward@total': noFigure('blank'),
      },
    },
    outcome: 'review',
    says: ['表三·商业企业', '表三·总计'].map(
      (place) => `疑似${place}不平衡：本年新收 4 + 上年结转 0 = 4，办理结果总计 0 + 结转下年度 0 = 0（相差 4），请核实`,
    ),
  },
  {
    of: 'a blank on the side that has too much already mends nothing',
    given: {
      values: { [NEW]: 4, [NEW_TOTAL]: 4 },
      cells: { 'applications.carriedOver@commercial': noFigure('blank') },
    },
    outcome: 'fail',
    says: ['表三·商业企业', '表三·总计'].map(
      (place) => `${place}：本年新收 4 + 上年结转 0 = 4，办理结果总计 0 + 结转下年度 0 = 0，等式不成立（相差 4）`,
    ),
  },
  {
    of: 'an unreadable cell in it',
    given: { cells: { [NEW]: noFigure('unreadable', '约4') } },
    outcome: 'not assessable',
  },
  { of: 'the table is an image', given: absentTable('2021', 'applications', 'image'), outcome: 'not assessable' },
]);
