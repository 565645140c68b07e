import { cellPlace, fill, list, say, tableName } from '../../locales/terms.ts';
import type { Cell, TableRead } from '../../model/report.ts';
import { perTable } from '../per-table.ts';
import { BOTH_FORMS, type Check, type Rule } from '../rule.ts';

const texts = {
  all: say(
    '{table} {count} 格全部空白，没有的应填 0',
    'All {count} cells of {table} are blank; 0 belongs where there is nothing',
  ),
  some: say(
    '{table}有 {count} 格空白：{cells}，没有的应填 0',
    'Blank cells in {table} ({count}): {cells}; 0 belongs where there is nothing',
  ),
};

const RESULTS_TOTAL = 'applications.results.total@';

function isTotal(cell: Cell): boolean {
  return cell.field.endsWith('@total') || cell.field.startsWith(RESULTS_TOTAL);
}

function look(table: TableRead): Check {
  const blank = table.cells.filter((cell) => cell.state === 'blank');
  if (blank.length === 0) return {};
  const grave = blank.some(isTotal) || blank.length * 2 > table.cells.length;
  const data = { table: tableName(table.id), count: blank.length };
  return {
    drafts: [
      {
        about: table.id,
        severity: grave ? 'error' : 'warning',
        section: table.id,
        message:
          blank.length === table.cells.length
            ? fill(texts.all, data)
            : fill(texts.some, { ...data, cells: list(blank.map((cell) => cellPlace(cell.field))) }),
        where: data.table,
        fields: blank.map((cell) => cell.field),
        places: blank.map((cell) => cell.place),
      },
    ],
  };
}

export const cellBlank: Rule = {
  severity: 'warning',
  forms: BOTH_FORMS,
  name: say('单元格已填', 'Cells filled in'),
  about: say(
    '统计表有空白格（总计空白或过半空白的为错误）',
    'Blank cells (an error where totals or most cells are blank)',
  ),
  basis: say('{form}，{place}', '{form}, {place}'),
  remedy: say('逐格填写数字；没有的填 0。', 'Fill in every cell; enter 0 where there is nothing.'),
  texts,
  check: (facts) => perTable(facts, look),
};
