import { expect } from 'vitest';
import { FORMS, TABLE_IDS } from '../../../lib/model/form.ts';
import type { ColumnRead } from '../../../lib/model/report.ts';
import { absentTable, makeReport, type Overrides } from '../report.ts';
import { rows } from '../rows.ts';

function swap<T>(all: readonly T[], first: number, second: number): T[] {
  const moved = [...all];
  [moved[first], moved[second]] = [all[second]!, all[first]!];
  return moved;
}

const { rows: printed, columns } = makeReport().tables.applications;
const headers = (form: '2019' | '2021'): ColumnRead[] =>
  FORMS[form].bands.flatMap((band) => band.columns.map(({ id, label }) => ({ id, place: null, text: label })));
const withHeaders = (form: '2019' | '2021', change: (all: ColumnRead[]) => ColumnRead[]): Overrides => ({
  form,
  tables: { disclosure: { columns: change(headers(form)) } },
});

rows('row-order', [
  { of: 'the form’s order', given: {}, outcome: 'pass' },
  {
    of: 'other.misc and other.overdueFee exchanged yield only this',
    given: { tables: { applications: { rows: swap(printed, 21, 22) } } },
    outcome: 'fail',
    says: ['表三行的次序与格式不同：“其他处理：其他”、“逾期未缴纳费用”'],
    and: ([own], all) => {
      expect(own!.severity).toBe('info');
      expect(all).toEqual([own]);
    },
  },
  {
    of: '总计 before 自然人',
    given: { tables: { applications: { columns: swap(columns, 0, 6) } } },
    outcome: 'fail',
    says: ['表三列的次序与格式不同：“总计”、“自然人”'],
  },
  {
    of: 'a missing row displaces none',
    given: { tables: { applications: { rows: printed.filter((_, index) => index !== 3) } } },
    outcome: 'pass',
  },
  { of: 'the bands of table two, 2021', given: withHeaders('2021', (all) => all), outcome: 'pass' },
  {
    of: 'the bands of table two, 2019, whose headers repeat',
    given: withHeaders('2019', (all) => all),
    outcome: 'pass',
  },
  {
    of: 'columns of one band exchanged',
    given: withHeaders('2021', (all) => swap(all, 0, 1)),
    outcome: 'fail',
    says: ['表二列的次序与格式不同：“本年废止件数”、“本年制发件数”'],
  },
  {
    of: 'an image',
    given: { tables: { ...absentTable('2021', TABLE_IDS[0]!, 'image').tables } },
    outcome: 'not assessable',
  },
]);
