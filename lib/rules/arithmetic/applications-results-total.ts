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

export const applicationsResultsTotal: Rule = {
  severity: 'error',
  forms: BOTH_FORMS,
  name: say('办理结果总计', 'Results total'),
  about: say(
    '表三各列：（七）总计 ≠ 各办理结果之和',
    'In a column of table 3, (7) total is not the sum of the results',
  ),
  basis: say('{form}，表三“（七）总计”行', '{form}, table 3, row （七）总计'),
  remedy: say(
    '核对申请办理台账，更正有误的结果数或总计。',
    'Check against the register of applications and correct the result or the total.',
  ),
  texts,
  check: (facts) => checkRelations(facts, 'applications-results-total', texts),
};
