import { say } from '../../locales/terms.ts';
import { BOTH_FORMS, type Rule } from '../rule.ts';
import { statesImprovement } from '../text/problems.ts';
import { unlessStated } from '../text/section-five.ts';

const texts = {
  found: say('{place}未写改进情况', '{place} states no improvement'),
  doubt: say('疑似{place}未写改进情况，请核实', '{place} seems to state no improvement; please verify'),
};

export const improvementMissing: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('写明改进情况', 'Improvement stated'),
  about: say('第五部分没有写改进情况', 'Section five states no improvement'),
  basis: say(
    '《政府信息公开条例》第五十条第一款第（四）项；{form}，第五部分',
    'Regulations on Open Government Information, article 50(1)(4); {form}, section five',
  ),
  remedy: say('逐项写明改进情况。', 'State what has been improved, point by point.'),
  texts,
  check: unlessStated(statesImprovement, texts),
};
