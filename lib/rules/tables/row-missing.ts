import { fill, list, quoted, rowName, say, tableName } from '../../locales/terms.ts';
import { FORMS } from '../../model/form.ts';
import type { TableRead } from '../../model/report.ts';
import { perTable } from '../per-table.ts';
import { BOTH_FORMS, type Check, type Facts, type Rule } from '../rule.ts';

const texts = {
  found: say('{table}缺少 {count} 行：{rows}', 'Rows missing from {table} ({count}): {rows}'),
  doubt: say(
    '疑似{table}缺少 {count} 行：{rows}，请核实',
    'Rows that seem to be missing from {table} ({count}): {rows}; please verify',
  ),
  flat: say('表格已成纯文本，该行可能未能识别', 'the table has become plain text, in which a row may have been missed'),
};

function look(facts: Facts, table: TableRead): Check {
  const missing = new Set(table.missingRows);
  const rows = FORMS[table.readAs].tables[table.id].rows.filter((row) => missing.has(row.id));
  if (rows.length === 0) return {};
  const reason = table.state === 'flat' ? texts.flat : facts.unread;
  return {
    drafts: [
      {
        about: table.id,
        reason,
        section: table.id,
        message: fill(reason ? texts.doubt : texts.found, {
          table: tableName(table.id),
          count: rows.length,
          rows: list(
            rows.map((row) => quoted(rowName(row.id))),
            5,
          ),
        }),
        where: tableName(table.id),
        fields: table.cells.filter((cell) => missing.has(cell.field.split('@')[0]!)).map((cell) => cell.field),
        places: [table.place],
      },
    ],
  };
}

export const rowMissing: Rule = {
  severity: 'error',
  forms: BOTH_FORMS,
  name: say('行齐全', 'All rows'),
  about: say('统计表缺少格式规定的行', 'A statutory row is absent'),
  basis: say('{form}，{place}', '{form}, {place}'),
  remedy: say('按格式补上缺少的行；没有的填 0。', 'Add the missing rows; enter 0 where there is nothing.'),
  texts,
  check: (facts) => perTable(facts, (table) => look(facts, table)),
};
