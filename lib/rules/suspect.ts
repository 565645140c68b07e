/** Finds the one cell whose change would mend every broken relation that it lies in. */
import type { FieldId } from '../model/form.ts';
import { type Cells, differenceOf, fieldsOfRelation, type RelationFact } from './relations.ts';

export interface Suspect {
  readonly field: FieldId;
  readonly expected: number;
}

/** Broken relations that hang together by shared cells. */
export interface BrokenSet {
  /** In the form's order. */
  readonly relations: readonly RelationFact[];
  /** The one cell, where there is exactly one and it has a figure. */
  readonly suspect: Suspect | null;
}

/**
 * The connected sets of broken relations, in the form's order, each with its suspect.
 * A candidate lies in every relation of its set and in no relation that holds or is blind, and one whole
 * non-negative figure in its place mends them all. Two candidates, or a blank one, name nobody.
 */
export function brokenSets(facts: readonly RelationFact[], cells: Cells): BrokenSet[] {
  const broken = facts.filter((fact) => fact.state === 'broken');
  if (broken.length === 0) return [];
  const cleared = new Set(
    facts.filter((fact) => fact.state !== 'broken').flatMap((fact) => fieldsOfRelation(fact.relation)),
  );
  return connected(broken).map((relations) => ({ relations, suspect: suspectOf(relations, cleared, cells) }));
}

function connected(broken: readonly RelationFact[]): RelationFact[][] {
  const left = new Set(broken);
  const users = new Map<FieldId, RelationFact[]>();
  for (const fact of broken) {
    for (const field of fieldsOfRelation(fact.relation)) users.set(field, [...(users.get(field) ?? []), fact]);
  }
  const sets: RelationFact[][] = [];
  for (const first of broken) {
    if (!left.delete(first)) continue;
    const set = new Set([first]);
    // A set grows while it is walked: what is added is walked too.
    for (const fact of set) {
      for (const field of fieldsOfRelation(fact.relation)) {
        for (const next of users.get(field) ?? []) if (left.delete(next)) set.add(next);
      }
    }
    sets.push(broken.filter((fact) => set.has(fact)));
  }
  return sets;
}

function suspectOf(set: readonly RelationFact[], cleared: ReadonlySet<FieldId>, cells: Cells): Suspect | null {
  const candidates = fieldsOfRelation(set[0]!.relation)
    .filter((field) => !cleared.has(field))
    .map((field) => ({ field, expected: mend(field, set, cells) }))
    .filter((each): each is Suspect => each.expected !== null);
  const only = candidates.length === 1 ? candidates[0]! : null;
  const cell = only && cells.get(only.field);
  return cell?.state === 'value' && !cell.doubt ? only : null;
}

/** The figure that would mend every relation of the set, put into this cell; null where there is none. */
function mend(field: FieldId, set: readonly RelationFact[], cells: Cells): number | null {
  const now = cells.get(field)?.value ?? 0;
  let expected: number | null = null;
  for (const fact of set) {
    const sign = fact.relation.left.includes(field) ? 1 : fact.relation.right.includes(field) ? -1 : 0;
    if (sign === 0) return null;
    const needed = now - sign * differenceOf(fact);
    if (expected !== null && expected !== needed) return null;
    expected = needed;
  }
  return expected !== null && expected >= 0 && Number.isInteger(expected) ? expected : null;
}
