import { cellPlace, fill, list, say } from '../../locales/terms.ts';
import type { TableRead } from '../../model/report.ts';
import { onCells, perTable } from '../per-table.ts';
import { BOTH_FORMS, type Check, type Rule } from '../rule.ts';

const texts = {
  found: say(
    '{table}有 {count} 格填{marks}，应填 0：{cells}',
    '{table} has {marks} where 0 belongs, cells ({count}): {cells}',
  ),
  mark: say('“{text}”', '“{text}”'),
};

function look(table: TableRead): Check {
  const marked = table.cells.filter((cell) => cell.state === 'placeholder');
  if (marked.length === 0) return {};
  const marks = [...new Set(marked.map((cell) => cell.text))].map((text) => fill(texts.mark, { text }));
  const on = onCells(marked, table);
  return {
    drafts: [
      {
        ...on,
        message: fill(texts.found, {
          table: on.where,
          count: marked.length,
          marks: list(marks),
          cells: list(marked.map((cell) => cellPlace(cell.field))),
        }),
      },
    ],
  };
}

export const cellPlaceholder: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('以 0 填报', 'Zero for nothing'),
  about: say('应填 0 的格填了“/”“—”“无”等', '/, —, 无 and the like where 0 belongs'),
  basis: say('{form}，{place}', '{form}, {place}'),
  remedy: say('改填 0。', 'Enter 0.'),
  texts,
  check: (facts) => perTable(facts, look),
};
