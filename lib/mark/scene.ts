/** From the focused finding to what is drawn: rings, traced lines, sums in the margin. */
import type { Equation, Finding, Operand } from '../model/audit.ts';
import type { FieldId } from '../model/form.ts';
import type { Place } from '../model/report.ts';
import type { Box } from './box.ts';
import type { Scene } from './drawing.ts';
import type { Ground } from './ground.ts';
import { type Note, noteAt } from './note.ts';
import { TRACE, TRACE_LIGHT } from './sheet.ts';
import { trace } from './trace.ts';

export interface Focus {
  /** What is shown: of its equation the line is dark. */
  readonly finding: Finding;
  /** The other findings of the same cause. */
  readonly kin: readonly Finding[];
  /** What the ring is around. */
  readonly spot: Place | null;
  readonly cells: ReadonlyMap<FieldId, Place>;
  /** The operand that the user is at in the card. */
  readonly at: FieldId | null;
  /** What can be seen around a place that cannot. */
  readonly around: Element | null;
}

export interface Words {
  /** 和 50 */
  sum(value: number): string;
  /** 122 ≠ 123 */
  unequal(left: number, right: number): string;
}

type Parts = {
  readonly rings: Scene['rings'][number][];
  readonly traces: Scene['traces'][number][];
  readonly notes: Note[];
};

/** Borders and paddings of a table, at most. */
const LAST = 12;

/** @param card what is drawn under it cannot be seen */
export function sceneOf(focus: Focus, ground: Ground, words: Words, card: Box | null): Parts {
  const parts: Parts = { rings: [], traces: [], notes: [] };
  const { spot } = focus;
  const ring = spot ? ground.box(spot) : null;
  const others = focus.kin.filter(({ equation }) => equation !== undefined);
  const shown = focus.finding.equation ? [focus.finding, ...others] : others;
  // The chosen equation is drawn last and darkest.
  for (const finding of [...shown].reverse()) {
    if (finding.equation)
      addEquation(parts, finding.equation, finding === shown[0], { ring, focus, ground, words, card });
  }
  if (!focus.finding.equation) {
    for (const place of focus.finding.places.slice(1)) add(parts, ground.box(place), 'operand');
  }
  const at = focus.at ? focus.cells.get(focus.at) : undefined;
  if (at) add(parts, ground.box(at), 'at');
  add(parts, ring, 'on');
  if (focus.around) add(parts, ground.boxOf(focus.around), 'around');
  return parts;
}

function add(parts: Parts, box: Box | null, kind: Scene['rings'][number]['kind']): void {
  if (box) parts.rings.push({ box, kind });
}

interface Around {
  readonly ring: Box | null;
  readonly focus: Focus;
  readonly ground: Ground;
  readonly words: Words;
  readonly card: Box | null;
}

function addEquation(parts: Parts, equation: Equation, isChosen: boolean, around: Around): void {
  const { ring, focus, ground, words, card } = around;
  const located = (operand: Operand): { operand: Operand; box: Box }[] => {
    const place = focus.cells.get(operand.field);
    if (!place) return [];
    const box = place.handle === focus.spot?.handle ? ring : ground.box(place);
    return box ? [{ operand, box }] : [];
  };
  const hasTotal = equation.kind !== 'balance';
  const total = hasTotal ? equation.left.flatMap(located)[0] : undefined;
  const operands = (hasTotal ? equation.right : [...equation.left, ...equation.right]).flatMap(located);
  const traced = trace(
    operands.map(({ operand, box }) => ({ box, zero: (operand.value ?? 0) === 0 })),
    total?.box ?? null,
    ring,
  );
  if (traced) parts.traces.push({ trace: traced, ink: isChosen ? TRACE : TRACE_LIGHT });
  for (const { box } of isChosen ? operands : []) if (box !== ring) add(parts, box, 'operand');
  if (total && total.box !== ring) add(parts, total.box, 'total');
  const text = hasTotal ? words.sum(equation.rightSum) : words.unequal(equation.leftSum, equation.rightSum);
  const beside = total?.box ?? operands.at(-1)?.box;
  const table = focus.spot && ground.table(focus.spot);
  const edge = table && ground.boxOf(table);
  if (!beside || !edge || !traced) return;
  // Beside the table a note speaks of its last column: a total further left has its note below.
  const isLast = traced.along === 'row' && Math.abs(beside.right - edge.right) < LAST;
  const note = noteAt({ text, total: beside, table: edge, isLast }, ring, { card, notes: parts.notes });
  if (note) parts.notes.push(note);
}
