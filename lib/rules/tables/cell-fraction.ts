import { fill, say } from '../../locales/terms.ts';
import type { Column } from '../../model/form.ts';
import type { Cell, TableRead } from '../../model/report.ts';
import { onCell, perCell } from '../per-table.ts';
import { BOTH_FORMS, type Draft, type Rule } from '../rule.ts';

const texts = {
  fraction: say('{cell}：{text}，应为整数', '{cell}: {text} must be a whole number'),
  whole: say('{cell}：{text}，应写作整数 {value}', '{cell}: {text} should be written {value}'),
};

function hasFraction({ value, styles }: Cell): boolean {
  return value !== null && (!Number.isInteger(value) || styles.includes('whole fraction'));
}

function look(cell: Cell, column: Column, table: TableRead): Draft | null {
  // 收费金额 and 采购总金额 are in 万元 and have decimals by right.
  if (cell.value === null || column.measure === 'amount') return null;
  const whole = Number.isInteger(cell.value);
  const on = onCell(cell, table);
  return {
    ...on,
    severity: whole ? 'warning' : 'error',
    message: fill(whole ? texts.whole : texts.fraction, { cell: on.where, text: cell.text, value: cell.value }),
  };
}

export const cellFraction: Rule = {
  severity: 'error',
  forms: BOTH_FORMS,
  name: say('整数', 'Whole numbers'),
  about: say('件数带小数（3.0 等为提醒）', 'A count with a fraction (a warning for 3.0)'),
  basis: say('{form}，{place}', '{form}, {place}'),
  remedy: say('改填整数。', 'Enter a whole number.'),
  texts,
  check: (facts) => perCell(facts, hasFraction, look),
};
