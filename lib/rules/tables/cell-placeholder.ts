import { cellPlace, fill, list, say, tableName } from '../../locales/terms.ts';
import type { TableRead } from '../../model/report.ts';
import { perTable } from '../per-table.ts';
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
  const name = tableName(table.id);
  return {
    drafts: [
      {
        about: table.id,
        section: table.id,
        message: fill(texts.found, {
          table: name,
          count: marked.length,
          marks: list(marks),
          cells: list(marked.map((cell) => cellPlace(cell.field))),
        }),
        where: name,
        fields: marked.map((cell) => cell.field),
        places: marked.map((cell) => cell.place),
        quote: marked[0]!.text,
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
