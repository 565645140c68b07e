import { expect } from 'vitest';
import { absentTable, noFigure } from '../report.ts';
import { rows } from '../rows.ts';

const D = 'disclosure';
const old = (values: Readonly<Record<`${string}@${string}`, number>>) => ({ form: '2019' as const, values });

rows('old-form-relations', [
  { of: 'all nought', given: old({}), outcome: 'pass' },
  {
    of: 'more newly disclosed than in all',
    given: old({ [`${D}.normativeDocuments@newlyDisclosed`]: 5, [`${D}.normativeDocuments@totalDisclosed`]: 3 }),
    outcome: 'fail',
    says: ['表二“行政规范性文件”：本年新公开 5 件，多于对外公开总数 3 件（多 2）'],
    and: ([own]) => expect([own!.severity, own!.delta, own!.fields.length]).toEqual(['error', 2, 2]),
  },
  {
    of: 'more items gone than there were',
    given: old({ [`${D}.licensing@previousItems`]: 4, [`${D}.licensing@change`]: -6 }),
    outcome: 'fail',
    says: ['表二“行政许可”：上一年项目 4 项，本年增/减 −6，剩余为负（少 2）'],
  },
  {
    of: 'all items gone',
    given: old({ [`${D}.licensing@previousItems`]: 4, [`${D}.licensing@change`]: -4 }),
    outcome: 'pass',
  },
  {
    of: 'purchases without an amount are a warning',
    given: old({ [`${D}.procurement@projects`]: 3 }),
    outcome: 'fail',
    says: ['表二·政府集中采购·采购项目数量为 3，表二·政府集中采购·采购总金额为 0，二者应同为 0 或同不为 0'],
    and: ([own]) => expect(own!.severity).toBe('warning'),
  },
  {
    of: 'an amount without purchases',
    given: old({ [`${D}.procurement@amount`]: 12.5 }),
    outcome: 'fail',
    says: ['表二·政府集中采购·采购项目数量为 0，表二·政府集中采购·采购总金额为 12.5，二者应同为 0 或同不为 0'],
  },
  {
    of: 'a blank may stand for anything',
    given: { ...old({ [`${D}.procurement@projects`]: 3 }), cells: { [`${D}.procurement@amount`]: noFigure('blank') } },
    outcome: 'pass',
  },
  {
    of: 'a shifted row is only to be verified',
    given: {
      ...old({ [`${D}.penalty@previousItems`]: 1 }),
      cells: { [`${D}.penalty@change`]: { value: -3, text: '-3', doubt: 'shifted' } },
    },
    outcome: 'review',
    says: ['疑似表二“行政处罚”：上一年项目 1 项，本年增/减 −3，剩余为负（少 2），请核实'],
  },
  { of: 'the 2021 form', given: {}, outcome: 'not applicable' },
  {
    of: 'an image',
    given: { ...absentTable('2019', 'disclosure', 'image'), form: '2019' },
    outcome: 'not assessable',
  },
]);
