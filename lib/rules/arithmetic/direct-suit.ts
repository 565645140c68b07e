import { say } from '../../locales/terms.ts';
import { againstSuits, filledCells } from '../proceedings.ts';
import { tableBlind } from '../relations.ts';
import { BOTH_FORMS, type Check, type Facts, type Rule } from '../rule.ts';

const texts = {
  found: say(
    '表四填有未经复议直接起诉 {count} 件；2024 年起对不予公开等应先申请行政复议',
    'Table 4 has {count} suits without review; from 2024 on review comes first where information is refused',
  ),
  noYear: say('报告年度不明', 'the year of the report is not known'),
};

const SUIT = 'proceedings.directSuit';
/** The law as revised is in force since 2024-01-01. */
const SINCE = 2024;

function check(facts: Facts): Check {
  const { year, tables } = facts.report;
  const blind = tableBlind(tables.proceedings) ?? (year === null ? texts.noYear : null);
  if (blind) return { blind: [blind] };
  if (year === null || year < SINCE) return { applies: false };
  const suits = filledCells(facts, SUIT);
  if (suits.length === 0) return {};
  return againstSuits(facts, SUIT, suits, texts.found);
}

export const directSuit: Rule = {
  severity: 'info',
  forms: BOTH_FORMS,
  name: say('未经复议直接起诉', 'Suits without review'),
  about: say('2024 年度起填有未经复议直接起诉', 'Direct suits from the 2024 reports on'),
  basis: say(
    '《中华人民共和国行政复议法》第二十三条第一款第（三）、（四）项',
    'Administrative Reconsideration Law (行政复议法), article 23(1)(3) and (4)',
  ),
  remedy: say(
    '核对案件类型和受理时间，必要时在第六部分说明。',
    'Check the kind and date of the cases; explain them in section six where needed.',
  ),
  texts,
  check,
};
