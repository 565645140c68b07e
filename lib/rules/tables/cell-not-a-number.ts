import { fill, say } from '../../locales/terms.ts';
import type { Cell, TableRead } from '../../model/report.ts';
import { onCell, perCell } from '../per-table.ts';
import { BOTH_FORMS, type Draft, type Rule } from '../rule.ts';

const texts = {
  found: say('{cell}：“{text}”无法读作数字', '{cell}: “{text}” cannot be read as a number'),
  spaced: say(
    '{cell}：“{text}”疑似数字中多了空格，请核实',
    '{cell}: “{text}” seems to have a space inside a number; please verify',
  ),
  image: say('{cell}疑似以图片填写，无法读作数字，请核实', '{cell} seems to be filled with an image; please verify'),
  spacedReason: say('可能是一个数字，也可能是两格连在一起', 'it may be one number, or two cells run together'),
  imageReason: say('格内只有图片', 'the cell holds only an image'),
};

function isNoNumber({ state, styles }: Cell): boolean {
  // O and l for digits have a rule of their own.
  return state === 'unreadable' && !styles.includes('lookalike');
}

function look(cell: Cell, table: TableRead): Draft {
  const spaced = cell.styles.includes('spaced');
  const image = cell.styles.includes('image');
  const { quote, ...on } = onCell(cell, table);
  const text = spaced ? texts.spaced : image ? texts.image : texts.found;
  return {
    ...on,
    reason: spaced ? texts.spacedReason : image ? texts.imageReason : null,
    message: fill(text, { cell: on.where, text: cell.text }),
    ...(quote && { quote }),
  };
}

export const cellNotANumber: Rule = {
  severity: 'error',
  forms: BOTH_FORMS,
  name: say('单元格为数字', 'Cells are numbers'),
  about: say('统计表的格无法读作数字', 'A cell that cannot be read as a number'),
  basis: say('{form}，{place}', '{form}, {place}'),
  remedy: say('改填数字，说明文字移至正文。', 'Enter a number; move explanations into the text.'),
  texts,
  check: (facts) => perCell(facts, isNoNumber, (cell, _, table) => look(cell, table)),
};
