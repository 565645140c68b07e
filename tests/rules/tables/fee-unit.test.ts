import { expect } from 'vitest';
import type { AgencyKind } from '../../../lib/model/report.ts';
import { absentTable, makeReport, noFigure } from '../report.ts';
import { rows } from '../rows.ts';

const FEE = 'disclosure.fees@amount';
const fee = (value: number, text = String(value)) => ({
  cells: { [FEE]: { value, text, ...(/\D$/.test(text) && { styles: ['unit' as const] }) } },
});
const by = (kind: AgencyKind | null) => ({ report: { agency: { ...makeReport().agency!, kind } } });
const header = (text: string) => ({
  tables: { disclosure: { columns: [{ id: 'amount', place: { handle: 9 }, text }] } },
});

rows('fee-unit', [
  { of: 'nothing charged', given: {}, outcome: 'pass' },
  {
    of: '元 in the cell',
    given: fee(25.1, '251000元'),
    outcome: 'fail',
    says: ['表二·行政事业性收费·本年收费金额：“251000元”以元等单位填报，应以万元为单位填 25.1'],
    and: ([own]) => expect([own!.severity, own!.fields]).toEqual(['warning', [FEE]]),
  },
  { of: '万元 in the cell is the right unit (cell-unit)', given: fee(12.5, '12.5万元'), outcome: 'pass' },
  {
    of: '亿元 in the cell',
    given: fee(23_000, '2.3亿元'),
    outcome: 'fail',
    says: ['表二·行政事业性收费·本年收费金额：“2.3亿元”以元等单位填报，应以万元为单位填 23000'],
  },
  {
    of: 'a header in 元',
    given: { ...fee(2510), ...header('本年收费金额（单位：元）') },
    outcome: 'fail',
    says: ['表二收费金额列标题为“本年收费金额（单位：元）”，格式以万元为单位'],
  },
  { of: 'a local header that keeps 万元', given: header('本年收费金额（单位：万元，保留4位小数）'), outcome: 'pass' },
  {
    of: 'a department with more than a thousand million yuan',
    given: { ...fee(251_000), ...by('department') },
    outcome: 'review',
    says: ['表二·行政事业性收费·本年收费金额：251000 万元，疑似以元为单位填报，请核实'],
  },
  { of: 'a city with as much', given: { ...fee(316_441), ...by('government') }, outcome: 'pass' },
  { of: 'its office, which may speak for it', given: { ...fee(316_441), ...by('governmentOffice') }, outcome: 'pass' },
  { of: 'a body of unknown kind', given: { ...fee(316_441), ...by(null) }, outcome: 'pass' },
  { of: 'a department with 99,999', given: { ...fee(99_999), ...by('department') }, outcome: 'pass' },
  { of: 'a blank', given: { cells: { [FEE]: noFigure('blank') } }, outcome: 'pass' },
  {
    of: 'in the 2019 form 采购总金额 is in any unit',
    given: {
      form: '2019',
      cells: { 'disclosure.procurement@amount': { value: 25.1, text: '251000元', styles: ['unit'] } },
    },
    outcome: 'not applicable',
  },
  { of: 'an image', given: absentTable('2021', 'disclosure', 'image'), outcome: 'not assessable' },
]);
