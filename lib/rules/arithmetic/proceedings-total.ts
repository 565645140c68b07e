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

export const proceedingsTotal: Rule = {
  severity: 'error',
  forms: BOTH_FORMS,
  name: say('复议诉讼总计', 'Totals of reviews and suits'),
  about: say(
    '表四：总计 ≠ 结果维持、结果纠正、其他结果、尚未审结之和',
    'In table 4, a total is not the sum of its four outcomes',
  ),
  basis: say('{form}，表四“总计”列', '{form}, table 4, column 总计'),
  remedy: say(
    '核对案件台账，更正有误的结果数或总计。',
    'Check against the register of cases and correct the outcome or the total.',
  ),
  texts,
  check: (facts) => checkRelations(facts, 'proceedings-total', texts),
};
