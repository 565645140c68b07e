import { fill, say } from '../../locales/terms.ts';
import type { Cell, TableRead } from '../../model/report.ts';
import { onCell, perCell } from '../per-table.ts';
import { BOTH_FORMS, type Draft, type Rule } from '../rule.ts';

const texts = {
  found: say('{cell}：“{text}”中有形近字符，应填数字', '{cell}: “{text}” has a letter where a digit belongs'),
};

function hasLetter({ styles }: Cell): boolean {
  return styles.includes('lookalike');
}

function look(cell: Cell, table: TableRead): Draft {
  const on = onCell(cell, table);
  return { ...on, message: fill(texts.found, { cell: on.where, text: cell.text }) };
}

export const digitLookalike: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('形近字符', 'Look-alike digits'),
  about: say('数字处填了 O、l 等形近字符', 'O or l where a digit belongs'),
  basis: say('{form}，{place}', '{form}, {place}'),
  remedy: say('改填数字。', 'Enter the digit.'),
  texts,
  check: (facts) => perCell(facts, hasLetter, (cell, _, table) => look(cell, table)),
};
