import { say } from '../../locales/terms.ts';
import { BOTH_FORMS, type Rule } from '../rule.ts';
import { statesProblem } from '../text/problems.ts';
import { unlessStated } from '../text/section-five.ts';

const texts = {
  found: say('{place}未写存在的问题', '{place} states no problem'),
  doubt: say('疑似{place}未写存在的问题，请核实', '{place} seems to state no problem; please verify'),
};

export const problemsMissing: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('写明问题', 'Problems stated'),
  about: say('第五部分没有写存在的问题', 'Section five states no problem'),
  basis: say(
    '《政府信息公开条例》第五十条第一款第（四）项；{form}，第五部分',
    'Regulations on Open Government Information, article 50(1)(4); {form}, section five',
  ),
  remedy: say('写明工作中存在的主要问题。', 'State the main problems of the work.'),
  texts,
  check: unlessStated(statesProblem, texts),
};
