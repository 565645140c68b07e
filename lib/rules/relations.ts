/** Evaluates the 勾稽关系 over the cells as read. */
import { cellPlace, fill, rowPlace, say, tableName } from '../locales/terms.ts';
import type { Localised } from '../model/audit.ts';
import type { FieldId } from '../model/form.ts';
import type { Relation } from '../model/relation.ts';
import type { Cell, TableRead } from '../model/report.ts';

export interface RelationFact {
  readonly relation: Relation;
  readonly state: 'held' | 'broken' | 'blind';
  /** Blank, placeholder and absent cells count as 0; both are 0 where blind. */
  readonly leftSum: number;
  readonly rightSum: number;
  /** Why it is blind. */
  readonly why?: Localised;
  /** Why it is only to be verified, though broken. */
  readonly reason?: Localised;
  /** The cells without a figure, any of which could mend it. */
  readonly menders?: readonly FieldId[];
}

export type Cells = ReadonlyMap<FieldId, Cell>;

const TEXTS = {
  absent: say('页面没有{table}', '{table} is not on the page'),
  image: say('{table}为图片', '{table} is an image'),
  attachment: say('{table}在附件中，附件未读取', '{table} is in an attachment, which was not read'),
  unreadable: say('{cell}无法读作数字', '{cell} cannot be read as a number'),
  rowAbsent: say('{row}的数字不在页面上', 'the figures of {row} are not on the page'),
  blank: say(
    '等式中有空白、非数字或缺失的格，暂按 0 计算',
    'some cells of the equation are blank, marked or missing and were counted as 0',
  ),
  shifted: say(
    '等式中有的格与表头未对齐，数字可能错位',
    'some cells of the equation do not line up with the columns and may be misread',
  ),
};

/** Why nothing in a table can be assessed; null where it was read. */
export function tableBlind(table: TableRead): Localised | null {
  if (table.state === 'read' || table.state === 'flat') return null;
  return fill(TEXTS[table.state], { table: tableName(table.id) });
}

/** Every cell of a relation, its total first; of the balance in the form's order. */
export function fieldsOfRelation(relation: Relation): FieldId[] {
  return [...relation.left, ...relation.right];
}

/**
 * One relation over the cells as read, of a table that was.
 * Blank, placeholder and absent cells count as 0. An unreadable cell, or none at all on the page, makes it blind.
 * Source: the note printed on table three, and the labels 总计 and （七）总计 of both forms.
 */
export function evaluate(relation: Relation, cells: Cells): RelationFact {
  const left = sideOf(relation.left, cells);
  const right = sideOf(relation.right, cells);
  const unreadable = left.unreadable ?? right.unreadable;
  if (unreadable) return blindFact(relation, fill(TEXTS.unreadable, { cell: cellPlace(unreadable) }));
  if (left.absent && right.absent) {
    return blindFact(relation, fill(TEXTS.rowAbsent, { row: rowPlace(relation.left[0]!.split('@')[0]!) }));
  }
  const leftSum = left.sum;
  const rightSum = right.sum;
  const difference = round(leftSum - rightSum);
  if (difference === 0) return { relation, state: 'held', leftSum, rightSum };
  return { relation, state: 'broken', leftSum, rightSum, ...doubtOf(relation, difference, cells) };
}

/** A relation of which nothing can be said, such as those of a table that is not on the page. */
export function blindFact(relation: Relation, why: Localised): RelationFact {
  return { relation, state: 'blind', leftSum: 0, rightSum: 0, why };
}

/** Left minus right, without the dust of binary fractions. */
export function differenceOf(fact: RelationFact): number {
  return round(fact.leftSum - fact.rightSum);
}

function doubtOf(relation: Relation, difference: number, cells: Cells): Pick<RelationFact, 'reason' | 'menders'> {
  // A non-negative value can only be added on the side that has too little.
  const lighter = difference < 0 ? relation.left : relation.right;
  const menders = lighter.filter((field) => cells.get(field)?.state !== 'value');
  if (menders.length > 0) return { reason: TEXTS.blank, menders };
  const shifted = fieldsOfRelation(relation).some((field) => cells.get(field)?.doubt === 'shifted');
  return shifted ? { reason: TEXTS.shifted } : {};
}

/** One side of the equation: the first cell that cannot be read, whether none is on the page, and the sum. */
function sideOf(fields: readonly FieldId[], cells: Cells): { unreadable?: FieldId; absent: boolean; sum: number } {
  let absent = true;
  let sum = 0;
  for (const field of fields) {
    const cell = cells.get(field);
    if (!cell || cell.state === 'absent') continue;
    if (cell.state === 'unreadable') return { unreadable: field, absent: false, sum: 0 };
    absent = false;
    sum += cell.value ?? 0;
  }
  return { absent, sum: round(sum) };
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
