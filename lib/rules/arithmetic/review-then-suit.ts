import { say } from '../../locales/terms.ts';
import { againstSuits, filledCells, isNil } from '../proceedings.ts';
import { tableBlind } from '../relations.ts';
import { BOTH_FORMS, type Check, type Facts, type Rule } from '../rule.ts';

const texts = {
  found: say(
    '表四填有复议后起诉 {count} 件，而行政复议各项为 0',
    'Table 4 has {count} suits after review and no review',
  ),
};

const REVIEW = 'proceedings.review';
const SUIT = 'proceedings.suitAfterReview';

function check(facts: Facts): Check {
  const blind = tableBlind(facts.report.tables.proceedings);
  if (blind) return { blind: [blind] };
  const suits = filledCells(facts, SUIT);
  if (suits.length === 0) return { applies: false };
  if (!isNil(facts, REVIEW)) return {};
  return againstSuits(facts, SUIT, suits, texts.found);
}

export const reviewThenSuit: Rule = {
  severity: 'info',
  forms: BOTH_FORMS,
  name: say('复议后起诉', 'Suits after review'),
  about: say('填有复议后起诉而行政复议全为 0', 'Suits after review without any review'),
  basis: say('{form}，表四', '{form}, table 4'),
  remedy: say(
    '跨年办理的案件在第六部分说明；否则核对后更正。',
    'Explain cases that span years in section six; correct the figures otherwise.',
  ),
  texts,
  check,
};
