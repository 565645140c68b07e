import { fill, list, say, tableName } from '../../locales/terms.ts';
import type { ExtraRead, TableRead } from '../../model/report.ts';
import { perTable } from '../per-table.ts';
import { BOTH_FORMS, type Check, type Draft, type Rule } from '../rule.ts';

const texts = {
  rows: say('{table}有格式没有的行：{names}', '{table} has rows that the form does not have: {names}'),
  columns: say('{table}有格式没有的列：{names}', '{table} has columns that the form does not have: {names}'),
  name: say('“{text}”', '“{text}”'),
};

function draft(table: TableRead, about: string, text: typeof texts.rows, extra: readonly ExtraRead[]): Draft[] {
  if (extra.length === 0) return [];
  const name = tableName(table.id);
  const names = list(
    extra.map((each) => fill(texts.name, { text: each.text })),
    5,
  );
  return [
    {
      about,
      section: table.id,
      message: fill(text, { table: name, names }),
      where: name,
      places: extra.map((each) => each.place),
      quote: extra[0]!.text,
    },
  ];
}

/** Explanations without figures are no rows: the table keeps only what has some. */
function look(table: TableRead): Check {
  return {
    drafts: [
      ...draft(table, table.id, texts.rows, table.extraRows ?? []),
      ...draft(table, `${table.id}.columns`, texts.columns, table.extraColumns ?? []),
    ],
  };
}

export const rowExtra: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('无多余行列', 'No further rows or columns'),
  about: say('统计表增设了格式没有的行或列', 'A row or column that the form does not have'),
  basis: say('{form}，{place}', '{form}, {place}'),
  remedy: say(
    '删去增设的行、列；确需说明的写入第六部分。',
    'Remove it; what needs to be explained belongs into section six.',
  ),
  texts,
  check: (facts) => perTable(facts, look),
};
