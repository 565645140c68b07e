/** The one check behind the four relation rules. */

import { cellName, cellPlace, excess, fill, join, say, tableName } from '../locales/terms.ts';
import type { Localised } from '../model/audit.ts';
import type { FieldId } from '../model/form.ts';
import type { Relation } from '../model/relation.ts';
import { followsShift } from './doubt.ts';
import { alongName, equationOf } from './equation.ts';
import { differenceOf, fieldsOfRelation, type RelationFact } from './relations.ts';
import { type Check, type Draft, type Facts, findingId } from './rule.ts';
import type { BrokenSet, Suspect } from './suspect.ts';

/** Texts that all four share: where one cell explains every broken relation. */
export const SUSPECT_TEXTS = {
  suspect: say('{cell}：{value}，应为 {expected}（{excess}）', '{cell}: {value}, should be {expected} ({excess})'),
  suspectSum: say(
    '{cell}：{value}，应为{sum} {expected}（{excess}）',
    '{cell}: {value}, should be {expected}, {sum} ({excess})',
  ),
  suspectDoubt: say(
    '疑似{cell}有误：{value}，其他数字无误时为 {expected}（{excess}），请核实',
    '{cell}: {value} may have to be {expected} ({excess}); please verify',
  ),
} as const;

interface Texts {
  readonly broken: Localised;
  readonly doubt: Localised;
}

const BALANCE = 'applications-balance';

/** What each relation's right side is the sum of. */
const SUMS: Readonly<Record<Relation['rule'], Localised>> = {
  [BALANCE]: say('办理结果总计与结转下年度之和', 'results total and carried forward together'),
  'applications-results-total': say('各办理结果之和', 'the sum of the results'),
  'applications-row-total': say('各类申请人之和', 'the sum of the applicant columns'),
  'proceedings-total': say('各项结果之和', 'the sum of the outcomes'),
};

/** Findings of one relation rule; what hangs together and has one suspect is folded under one of its findings. */
export function checkRelations(facts: Facts, rule: Relation['rule'], texts: Texts): Check {
  const own = facts.relations.filter((fact) => fact.relation.rule === rule);
  const drafts = facts.brokenSets.flatMap((set) =>
    set.relations.filter((fact) => fact.relation.rule === rule).map((fact) => draft(facts, fact, set, texts)),
  );
  return { drafts, blind: own.flatMap((fact) => fact.why ?? []) };
}

/** The finding that speaks for a set with a suspect: its first certain relation, else its first. */
function headOf(set: BrokenSet): RelationFact {
  return set.relations.find((fact) => !fact.reason) ?? set.relations[0]!;
}

function draft(facts: Facts, fact: RelationFact, set: BrokenSet, texts: Texts): Draft {
  const { relation } = fact;
  const { suspect } = set;
  const head = headOf(set);
  const leads = suspect !== null && head === fact;
  const fields = fieldsOfRelation(relation);
  const order = leads ? [suspect.field, ...fields.filter((field) => field !== suspect.field)] : fields;
  const printed = suspect ? (facts.cells.get(suspect.field)?.value ?? 0) : 0;
  return {
    about: relation.along,
    section: relation.table,
    reason: fact.reason,
    message: leads ? sayCell(fact, suspect, printed, set) : sayBoth(facts, fact, texts),
    where: leads ? cellPlace(suspect.field) : relationPlace(relation),
    fields,
    places: order.map((field) => facts.cells.get(field)?.place),
    equation: equationOf(fact, facts.cells),
    delta: leads ? printed - suspect.expected : differenceOf(fact),
    ...(suspect && { suspect }),
    follows: leads ? [] : suspect ? [findingId(head.relation.rule, head.relation.along)] : causesOf(facts, fact),
  };
}

/**
 * What is not filled in or not there breaks many sums at once, and is the one thing to mend: totals without their
 * parts are a matter of blanks, not of failed equations. A “/” is no such cause: it says that there is nothing.
 */
function causesOf(facts: Facts, { relation, menders = [] }: RelationFact): string[] {
  const states = new Set(menders.map((field) => facts.cells.get(field)?.state ?? 'absent'));
  const missing = [
    ...(states.has('blank') ? ['cell-blank'] : []),
    ...(states.has('absent') ? ['row-missing', 'column-missing'] : []),
  ];
  return [
    ...missing.map((rule) => findingId(rule, relation.table)),
    ...followsShift(facts, fieldsOfRelation(relation)),
  ];
}

function sayCell(fact: RelationFact, suspect: Suspect, printed: number, set: BrokenSet): Localised {
  const sum = sumOf(set, suspect.field);
  const data = {
    cell: cellName(suspect.field),
    value: printed,
    expected: suspect.expected,
    excess: excess(printed - suspect.expected),
  };
  if (fact.reason) return fill(SUSPECT_TEXTS.suspectDoubt, data);
  return sum ? fill(SUSPECT_TEXTS.suspectSum, { ...data, sum }) : fill(SUSPECT_TEXTS.suspect, data);
}

/** Where the suspect is itself the total of a broken relation: what it should be the sum of. */
function sumOf(set: BrokenSet, field: FieldId): Localised | null {
  const own = set.relations.find(({ relation }) => relation.rule !== BALANCE && relation.left[0] === field);
  return own ? SUMS[own.relation.rule] : null;
}

/** Neither side is known to be the wrong one: both are named, with their difference. */
function sayBoth(facts: Facts, fact: RelationFact, texts: Texts): Localised {
  const { relation } = fact;
  const figureOf = (field: FieldId | undefined): number => (field && facts.cells.get(field)?.value) || 0;
  return fill(fact.reason ? texts.doubt : texts.broken, {
    place: relationPlace(relation),
    left: fact.leftSum,
    right: fact.rightSum,
    sum: SUMS[relation.rule],
    excess: excess(differenceOf(fact)),
    difference: Math.abs(differenceOf(fact)),
    received: figureOf(relation.left[0]),
    carried: figureOf(relation.left[1]),
    results: figureOf(relation.right[0]),
    forward: figureOf(relation.right[1]),
  });
}

function relationPlace(relation: Relation): Localised {
  return relation.rule === BALANCE
    ? join(tableName(relation.table), alongName(relation))
    : cellPlace(relation.left[0]!);
}
