/** From the focused finding to what is drawn: rings, traced lines, sums in the margin. */
import type { Equation, Finding, Operand } from '../model/audit.ts';
import type { FieldId } from '../model/form.ts';
import type { Place } from '../model/report.ts';
import { type Box, height } from './box.ts';
import type { Scene } from './drawing.ts';
import type { Ground } from './ground.ts';
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
}

export interface Words {
  /** 和 50 */
  sum(value: number): string;
}

type Parts = {
  readonly rings: Scene['rings'][number][];
  readonly traces: Scene['traces'][number][];
  readonly notes: Scene['notes'][number][];
};

/** Distance of a note from the table, and the height of one. */
const MARGIN = 5;
const NOTE = 16;

export function sceneOf(focus: Focus, ground: Ground, words: Words): Parts {
  const parts: Parts = { rings: [], traces: [], notes: [] };
  const { spot } = focus;
  const ring = spot ? ground.box(spot) : null;
  const others = focus.kin.filter(({ equation }) => equation !== undefined);
  const shown = focus.finding.equation ? [focus.finding, ...others] : others;
  // The chosen equation is drawn last and darkest.
  for (const finding of [...shown].reverse()) {
    if (finding.equation) addEquation(parts, finding.equation, finding === shown[0], { ring, focus, ground, words });
  }
  if (!focus.finding.equation) {
    for (const place of focus.finding.places.slice(1)) add(parts, ground.box(place), 'operand');
  }
  const at = focus.at ? focus.cells.get(focus.at) : undefined;
  if (at) add(parts, ground.box(at), 'at');
  add(parts, ring, 'on');
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
}

function addEquation(parts: Parts, equation: Equation, isChosen: boolean, around: Around): void {
  const { ring, focus, ground } = around;
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
  const last = hasTotal ? total : equation.left.flatMap(located).at(-1);
  addNote(parts, last?.box, hasTotal ? equation.rightSum : equation.leftSum, around);
  if (!hasTotal) addNote(parts, equation.right.flatMap(located).at(-1)?.box, equation.rightSum, around);
}

/** In the margin right of the table, in the row of the sum; never over a figure. */
function addNote(parts: Parts, beside: Box | undefined, value: number, { focus, ground, words }: Around): void {
  const table = focus.spot && ground.table(focus.spot);
  const edge = table && ground.boxOf(table);
  if (!beside || !edge) return;
  const y = beside.top + (height(beside) - NOTE) / 2;
  const isFree = parts.notes.every((note) => Math.abs(note.y - y) >= NOTE);
  const text = words.sum(value);
  if (isFree && edge.right + MARGIN + text.length * 12 < innerWidth)
    parts.notes.push({ x: edge.right + MARGIN, y, text });
}
