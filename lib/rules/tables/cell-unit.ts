import { cellPlace, fill, list, say } from '../../locales/terms.ts';
import { plain } from '../../model/plain.ts';
import type { Cell, TableRead } from '../../model/report.ts';
import { onCells, perTable } from '../per-table.ts';
import { BOTH_FORMS, type Check, type Rule } from '../rule.ts';

const texts = {
  found: say(
    '{table}有 {count} 格在数字后写了单位：{cells}',
    'Cells of {table} with a unit behind the figure ({count}): {cells}',
  ),
  item: say('{cell}“{text}”', '{cell} “{text}”'),
};

/** 元 for 万元 is another fault (fee-unit); the 2019 form names no unit for 采购总金额, so one must be written. */
function isAmount(cell: Cell): boolean {
  return cell.field === 'disclosure.procurement@amount' || /(?:亿|亿元|(?<!万)元)$/.test(plain(cell.text));
}

function look(table: TableRead): Check {
  const cells = table.cells.filter((cell) => cell.styles.includes('unit') && !isAmount(cell));
  if (cells.length === 0) return {};
  const on = onCells(cells, table);
  const items = cells.map((cell) => fill(texts.item, { cell: cellPlace(cell.field), text: cell.text }));
  return {
    drafts: [{ ...on, message: fill(texts.found, { table: on.where, count: cells.length, cells: list(items) }) }],
  };
}

export const cellUnit: Rule = {
  severity: 'info',
  forms: BOTH_FORMS,
  name: say('格内不写单位', 'No units in cells'),
  about: say('单元格内写了单位（0件）', 'A unit inside the cell (0件)'),
  basis: say('{form}，{place}', '{form}, {place}'),
  remedy: say('格内只填数字。', 'Enter the figure alone.'),
  texts,
  check: (facts) => perTable(facts, look),
};
