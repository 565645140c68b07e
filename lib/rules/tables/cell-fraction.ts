import { cellPlace, fill, say } from '../../locales/terms.ts';
import type { Column } from '../../model/form.ts';
import type { Cell, TableRead } from '../../model/report.ts';
import { perCell } from '../per-table.ts';
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
  const where = cellPlace(cell.field);
  return {
    about: cell.field,
    severity: whole ? 'warning' : 'error',
    section: table.id,
    message: fill(whole ? texts.whole : texts.fraction, { cell: where, text: cell.text, value: cell.value }),
    where,
    fields: [cell.field],
    places: [cell.place],
    quote: cell.text,
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
