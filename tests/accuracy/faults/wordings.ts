/** Labels and headers in other words, and rows in other places. */
import type { TableId } from '../../../lib/model/form.ts';
import type { PrintedCell, PrintedTable } from '../../fixtures/types.ts';
import { COLUMNS } from '../figures.ts';
import { cell } from './change.ts';

export const LABELS: readonly (readonly [TableId, string, string])[] = [
  ['applications', '5.属于三类内部事务信息', '5.属于内部信息'],
  ['applications', '3.危及“三安全一稳定”', '3.危及公共安全'],
  ['applications', '8.属于行政查询事项', '8.属于行政咨询事项'],
  ['applications', '2.重复申请', '2.多次申请'],
  ['applications', '1.本机关不掌握相关政府信息', '1.本机关掌握相关政府信息'],
  ['applications', '（四）无法提供', '（四）没有信息'],
  ['disclosure', '行政处罚', '行政检查'],
];
export const HEADERS: readonly (readonly [TableId, string, string])[] = [
  ['disclosure', '现行有效件数', '现行有效件'],
  ['disclosure', '本年制发件数', '本年度制发数'],
  ['applications', '总计', '合计'],
  ['applications', '科研机构', '科研院所'],
  ['proceedings', '结果维持', '维持原决定'],
];
/** Of table four nothing is left of the header that was changed. */
export const OTHER_FOUR = ['three-proceedings', 'sideways-proceedings'] as const;

/** The rows of one id and another change places; a group's heading stays where it is. */
export function exchanged(table: PrintedTable, one: string, other: string): PrintedTable {
  const of = (id: string): number => table.findIndex((row) => row.at(-1)?.field?.startsWith(`${id}@`));
  const [first, second] = [of(one), of(other)];
  if (first < 0 || second < 0) return table;
  return table.map((row, index) => (index === first ? table[second]! : index === second ? table[first]! : row));
}

export function withGroupRow(table: PrintedTable): PrintedTable {
  const from = table.findIndex((row) => row.some((each) => each.text === '（三）不予公开'));
  if (from < 0) return table;
  const taller = (each: PrintedCell): PrintedCell =>
    each.text === '三、本年度办理结果' ? { ...each, rowSpan: each.rowSpan + 1 } : each;
  const rows = table.map((row, index) => {
    const own = row.filter((each) => each.text !== '（三）不予公开').map(taller);
    return index >= from && index < from + 8 ? [cell(''), ...own] : own;
  });
  return [...rows.slice(0, from), [cell('（三）不予公开', 2), ...COLUMNS.map(() => cell('0'))], ...rows.slice(from)];
}
