/** What redrawn tables show of a relation: in their margin how it came out, and in their cells which it puts in question. */
import type { Equation, Finding, RelationState } from './audit.ts';
import { type FieldId, fieldId } from './form.ts';

export interface Proof {
  readonly state: RelationState['state'];
  /** What is printed minus what it should be, where it does not hold and that is known. */
  readonly delta: number | null;
  readonly doubt: boolean;
  /** The inspector lets it stand. */
  readonly waived: boolean;
}

/** The cell that a relation is told by: the first of its finding's fields. */
const HEAD = {
  'applications-balance': (along: string) => fieldId('applications.newReceived', along),
  'applications-results-total': (along: string) => fieldId('applications.results.total', along),
  'applications-row-total': (along: string) => fieldId(along, 'total'),
  'proceedings-total': (along: string) => fieldId(along, 'total'),
} as const;

export type ProofRule = keyof typeof HEAD;

/** @returns how one relation came out, with the difference where it does not hold; null where the form has none there */
export function proofOf(
  relations: readonly RelationState[],
  findings: readonly Finding[],
  rule: ProofRule,
  along: string,
): Proof | null {
  const relation = relations.find((each) => each.rule === rule && each.along === along);
  if (!relation) return null;
  const finding = findings.find((each) => each.rule === rule && each.equation?.left[0]?.field === HEAD[rule](along));
  const equation = finding?.equation;
  return {
    state: relation.state,
    delta: relation.state === 'broken' && equation ? equation.leftSum - equation.rightSum : null,
    doubt: finding?.verdict === 'review',
    waived: finding?.waived !== undefined,
  };
}

/**
 * The cells that an equation which does not hold puts in question: its one total; in the balance, where no side is the
 * total, all of it.
 * @param suspect the cell at fault, where it is known: the balance's other cells are then not in question
 */
export function questioned({ kind, left, right }: Equation, suspect: FieldId | undefined): readonly FieldId[] {
  if (kind === 'balance' && suspect) return [];
  return (kind === 'balance' ? [...left, ...right] : left).map(({ field }) => field);
}

/**
 * Whether the cells put in question are meant themselves, or only take part. Of a row or a column whose total is certainly
 * wrong any cell may be the one at fault; and where that is known, the total is not.
 * @param suspect the cell at fault, where it is known; @param certain whether the finding is a certain error
 */
export function areMeant({ kind }: Equation, suspect: FieldId | undefined, certain: boolean): boolean {
  return suspect === undefined && (kind === 'group' || !certain);
}
