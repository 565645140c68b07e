import { expect } from 'vitest';
import { absentTable, noFigure } from '../report.ts';
import { rows } from '../rows.ts';

const GRANTED = 'applications.results.granted@research';
const TOTAL = 'applications.results.total@research';

rows('results-without-applications', [
  { of: 'nothing received, nothing done', given: {}, outcome: 'pass' },
  {
    of: 'folded under the balance of its column',
    given: { values: { [GRANTED]: 2, [TOTAL]: 2 } },
    outcome: 'fail',
    says: ['表三·科研机构：没有新收和结转的申请，却有办理结果：表三（一）·科研机构 2、表三（七）总计·科研机构 2'],
    and: ([own]) => expect(own!.cause).toBe('applications-balance:research'),
  },
  {
    of: 'where the balance holds, under the results total of its column',
    given: { values: { [GRANTED]: 2 } },
    outcome: 'fail',
    says: ['表三·科研机构：没有新收和结转的申请，却有办理结果：表三（一）·科研机构 2'],
    and: ([own]) => expect(own!.cause).toBe('applications-results-total:research'),
  },
  {
    of: 'on its own where neither sum is broken, such as when a cell of theirs is not read',
    given: { values: { [GRANTED]: 2 }, cells: { [TOTAL]: noFigure('unreadable', '?') } },
    outcome: 'fail',
    says: ['表三·科研机构：没有新收和结转的申请，却有办理结果：表三（一）·科研机构 2'],
    and: ([own]) => expect(own!.cause).toBeUndefined(),
  },
  {
    of: 'the received cell is blank',
    given: { values: { [GRANTED]: 2, [TOTAL]: 2 }, cells: { 'applications.newReceived@research': noFigure('blank') } },
    outcome: 'review',
    says: [
      '疑似表三·科研机构没有新收和结转的申请，却有办理结果：表三（一）·科研机构 2、表三（七）总计·科研机构 2，请核实',
    ],
  },
  {
    of: 'the received cell cannot be read',
    given: { values: { [GRANTED]: 2 }, cells: { 'applications.newReceived@research': noFigure('unreadable', '二') } },
    outcome: 'pass',
  },
  { of: 'an image', given: absentTable('2021', 'applications', 'image'), outcome: 'not assessable' },
]);
