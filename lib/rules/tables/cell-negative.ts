import { fill, say } from '../../locales/terms.ts';
import type { Column } from '../../model/form.ts';
import type { Cell, TableRead } from '../../model/report.ts';
import { onCell, perCell } from '../per-table.ts';
import { BOTH_FORMS, type Draft, type Rule } from '../rule.ts';

const texts = {
  found: say('{cell}：{value}，不应为负数', '{cell}: {value} must not be negative'),
};

function isNegative({ value }: Cell): boolean {
  return value !== null && value < 0;
}

function look(cell: Cell, column: Column, table: TableRead): Draft | null {
  // 本年增/减 of the 2019 form is signed.
  if (cell.value === null || column.measure === 'change') return null;
  const on = onCell(cell, table);
  return { ...on, message: fill(texts.found, { cell: on.where, value: cell.value }) };
}

export const cellNegative: Rule = {
  severity: 'error',
  forms: BOTH_FORMS,
  name: say('非负数', 'No negative figures'),
  about: say('件数或金额为负数', 'A negative count or amount'),
  basis: say('{form}，{place}', '{form}, {place}'),
  remedy: say('核对后改填实际数字。', 'Check and enter the actual figure.'),
  texts,
  check: (facts) => perCell(facts, isNegative, look),
};
