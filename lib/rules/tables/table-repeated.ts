import { cellPlace, fill, list, say, tableName } from '../../locales/terms.ts';
import type { TableRead } from '../../model/report.ts';
import { perTable } from '../per-table.ts';
import { BOTH_FORMS, type Check, type Rule } from '../rule.ts';

const texts = {
  found: say(
    '{table}在页面上出现两次，数字不同：{cells}',
    '{table} stands on the page twice, with different figures: {cells}',
  ),
  item: say('{cell} {first} 与 {second}', '{cell} {first} and {second}'),
};

/** A copy that says the same, such as the hidden one for telephones, is not kept. */
function look(table: TableRead): Check {
  const again = table.again ?? [];
  if (again.length === 0) return {};
  const cells = new Map(table.cells.map((cell) => [cell.field, cell]));
  const name = tableName(table.id);
  const items = again.map(({ field, text }) =>
    fill(texts.item, { cell: cellPlace(field), first: cells.get(field)?.text ?? '', second: text }),
  );
  return {
    drafts: [
      {
        about: table.id,
        section: table.id,
        message: fill(texts.found, { table: name, cells: list(items) }),
        where: name,
        fields: again.map((each) => each.field),
        places: again.flatMap((each) => [each.place, cells.get(each.field)?.place]),
        quote: again[0]!.text,
      },
    ],
  };
}

export const tableRepeated: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('统计表不重复', 'Each table once'),
  about: say('同一统计表出现两次且数字不同', 'The same statutory table twice with different values'),
  basis: say('{form}，{place}', '{form}, {place}'),
  remedy: say('核对后只保留一份正确的统计表。', 'Check, and keep the right one only.'),
  texts,
  check: (facts) => perTable(facts, look),
};
