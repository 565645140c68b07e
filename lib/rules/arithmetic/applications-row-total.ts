import { say } from '../../locales/terms.ts';
import { checkRelations, SUSPECT_TEXTS } from '../relation-check.ts';
import { BOTH_FORMS, type Rule } from '../rule.ts';

const texts = {
  ...SUSPECT_TEXTS,
  broken: say('{place}：{left} ≠ {sum} {right}（{excess}）', '{place}: {left} ≠ {sum}, {right} ({excess})'),
  doubt: say(
    '疑似{place} {left} 与{sum} {right} 不符（{excess}），请核实',
    '{place}: {left} may not agree with {sum}, {right} ({excess}); please verify',
  ),
};

export const applicationsRowTotal: Rule = {
  severity: 'error',
  forms: BOTH_FORMS,
  name: say('申请人总计', 'Row totals of applications'),
  about: say(
    '表三各行：总计 ≠ 各类申请人之和',
    'In a row of table 3, the total is not the sum of the six applicant columns',
  ),
  basis: say('{form}，表三“总计”列', '{form}, table 3, column 总计'),
  remedy: say(
    '核对申请办理台账，更正有误的数字或该行总计。',
    'Check against the register of applications and correct the figure or the total of the row.',
  ),
  texts,
  check: (facts) => checkRelations(facts, 'applications-row-total', texts),
};
