import { expect } from 'vitest';
import { absentTable, makeReport, type Overrides } from '../report.ts';
import { rows } from '../rows.ts';

const tables = makeReport().tables;

function labelled(
  table: 'applications' | 'disclosure',
  id: string,
  text: string,
  state: 'read' | 'flat' = 'read',
): Overrides {
  const printed = tables[table].rows.map((row) => (row.id === `${table}.${id}` ? { ...row, text } : row));
  return { tables: { [table]: { rows: printed, state } } };
}

const DENIED = 'results.denied';

rows('label-altered', [
  { of: 'the form’s labels', given: {}, outcome: 'pass' },
  {
    of: 'key words lost',
    given: labelled('applications', `${DENIED}.internalAffairs`, '5.属于内部信息'),
    outcome: 'fail',
    says: ['表三行名与格式不同：“5.属于内部信息”，格式为“5.属于三类内部事务信息”'],
    and: ([own]) => expect([own!.severity, own!.fields.length]).toEqual(['warning', 7]),
  },
  {
    of: 'one group for another',
    given: labelled('applications', `${DENIED}.internalAffairs`, '5.属于四类内部事务信息'),
    outcome: 'fail',
    says: ['表三行名与格式不同：“5.属于四类内部事务信息”，格式为“5.属于三类内部事务信息”'],
  },
  {
    of: 'a negation lost',
    given: labelled(
      'applications',
      'results.other.overdueCorrection',
      '1.申请人无正当理由逾期补正、行政机关不再处理其政府信息公开申请',
    ),
    outcome: 'fail',
    says: [
      '表三行名与格式不同：“1.申请人无正当理由逾期补正、行政机关不再处理其政府信息公开申请”，格式为“1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请”',
    ],
  },
  {
    of: 'letters dropped, still recognisable',
    given: labelled('applications', `${DENIED}.lawForbidden`, '2.其他法律行政止公开'),
    outcome: 'fail',
    says: ['表三行名有误字或漏字：“2.其他法律行政止公开”，格式为“2.其他法律行政法规禁止公开”'],
    and: ([own]) => expect(own!.severity).toBe('info'),
  },
  {
    of: 'rules of the house in place of 规章',
    given: labelled('disclosure', 'regulations', '规章制度'),
    outcome: 'fail',
    says: ['表二行名与格式不同：“规章制度”，格式为“规章”'],
  },
  {
    of: 'a group heading in other words',
    given: {
      tables: { applications: { headings: [{ id: '（四）无法提供', text: '（四）没有提供', place: { handle: 9 } }] } },
    },
    outcome: 'fail',
    says: ['表三行名与格式不同：“（四）没有提供”，格式为“（四）无法提供”'],
  },
  ...[
    ['2.其他法律、行政法规禁止公开', 'a comma between two laws'],
    ['２．其它法律行政法规禁止公开', 'full width, another 其它'],
    ['其他法律行政法规禁止公开', 'its number lost'],
    ['2.其他法律行政法规禁止公开（《保密法》除外）', 'a local remark'],
    [' 2.其他法律\n行政法规禁止公开 ', 'line breaks'],
  ].map(([text, of]) => ({
    of: of!,
    given: labelled('applications', `${DENIED}.lawForbidden`, text!),
    outcome: 'pass' as const,
  })),
  {
    of: 'straight quotes',
    given: labelled('applications', `${DENIED}.safetyStability`, '3.危及"三安全一稳定"'),
    outcome: 'pass',
  },
  {
    of: 'the remark of 部分公开 left out',
    given: labelled('applications', 'results.partiallyGranted', '（二）部分公开'),
    outcome: 'pass',
  },
  {
    of: 'an explanation behind 规章',
    given: labelled('disclosure', 'regulations', '规章（设区的市、自治州人民政府应提供相关数据）'),
    outcome: 'pass',
  },
  {
    of: 'the tail of a label in flattened text',
    given: labelled(
      'applications',
      'results.other.overdueFee',
      '要求缴纳费用、行政机关不再处理其政府信息公开申请',
      'flat',
    ),
    outcome: 'pass',
  },
  { of: 'an image', given: absentTable('2021', 'applications', 'image'), outcome: 'not assessable' },
]);
