import { cellPlace, fill, list, say } from '../../locales/terms.ts';
import type { Cell, TableRead } from '../../model/report.ts';
import { onCells, perTable } from '../per-table.ts';
import { BOTH_FORMS, type Check, findingId, type Rule } from '../rule.ts';

const texts = {
  found: say(
    '{table}有 {count} 格数字为全角或中间有空格：{cells}',
    'Figures of {table} with full-width digits or inner spaces ({count}): {cells}',
  ),
  item: say('{cell}“{text}”', '{cell} “{text}”'),
};

const INNER_SPACE = /[\d０-９][\s\u00a0\u3000]+[\d０-９]/;

function isOdd(cell: Cell): boolean {
  if (cell.styles.includes('spaced')) return true;
  return cell.state === 'value' && (cell.styles.includes('full-width') || INNER_SPACE.test(cell.text));
}

function look(table: TableRead): Check {
  const odd = table.cells.filter(isOdd);
  if (odd.length === 0) return {};
  const on = onCells(odd, table);
  const items = odd.map((cell) => fill(texts.item, { cell: cellPlace(cell.field), text: cell.text }));
  const unread = odd.every((cell) => cell.state === 'unreadable');
  return {
    drafts: [
      {
        ...on,
        message: fill(texts.found, { table: on.where, count: odd.length, cells: list(items) }),
        // what cannot be read at all is said more gravely
        follows: unread ? odd.map((cell) => findingId('cell-not-a-number', cell.field)) : [],
      },
    ],
  };
}

export const numberTypography: Rule = {
  severity: 'info',
  forms: BOTH_FORMS,
  name: say('数字书写', 'Typography of figures'),
  about: say('数字为全角或中间有空格', 'Full-width digits, inner spaces'),
  basis: say('{form}，{place}', '{form}, {place}'),
  remedy: say('改为半角阿拉伯数字，中间不留空格。', 'Use plain digits without spaces.'),
  texts,
  check: (facts) => perTable(facts, look),
};
