/** The line that runs from the operands of an equation into its total, along borders of cells and never over a figure. */
import { type Box, middle } from './box.ts';

export interface TracedCell {
  readonly box: Box;
  /** A zero takes part, but gets no dot: figures should stand out. */
  readonly zero: boolean;
}

export interface Trace {
  readonly along: 'row' | 'column';
  /** Path data. */
  readonly lines: readonly string[];
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly arrow: string | null;
}

/** Pixels kept free around the ring, and before the arrow's tip. */
const RING = 3;
const SHAFT = 5;
const TIP = 2;

interface Span {
  readonly start: number;
  readonly end: number;
}

const middleOf = ({ start, end }: Span): number => (start + end) / 2;

/** In which direction the boxes lie: each one's middle within the reach of the first. */
function direction(boxes: readonly Box[]): Trace['along'] | null {
  const [first] = boxes;
  if (!first || boxes.length < 2) return null;
  if (boxes.every((box) => middle(box).y > first.top && middle(box).y < first.bottom)) return 'row';
  if (boxes.every((box) => middle(box).x > first.left && middle(box).x < first.right)) return 'column';
  return null;
}

/** `from` to `to` without what lies within the ring. */
function without(from: number, to: number, ring: Span | null): Span[] {
  if (!ring) return from < to ? [{ start: from, end: to }] : [];
  const pieces = [
    { start: from, end: Math.min(to, ring.start - RING) },
    { start: Math.max(from, ring.end + RING), end: to },
  ];
  return pieces.filter(({ start, end }) => end - start > 1);
}

/**
 * @param total where the arrow points; null where the equation has no total (the balance)
 * @param ring the focused cell, which has a ring of its own
 * @returns null where the cells lie neither in one row nor in one column, and no line can follow them
 */
export function trace(operands: readonly TracedCell[], total: Box | null, ring: Box | null): Trace | null {
  const boxes = [...(total ? [total] : []), ...operands.map(({ box }) => box)];
  const along = direction(boxes);
  if (!along) return null;
  const isRow = along === 'row';
  const span = (box: Box): Span => (isRow ? { start: box.left, end: box.right } : { start: box.top, end: box.bottom });
  const border = isRow ? Math.max(...boxes.map(({ bottom }) => bottom)) : Math.max(...boxes.map(({ right }) => right));
  const point = (at: number): { x: number; y: number } => (isRow ? { x: at, y: border } : { x: border, y: at });

  const middles = operands.map(({ box }) => middleOf(span(box)));
  const end = total && span(total);
  const ahead = end !== null && middles.every((at) => at < end.start);
  const behind = end !== null && middles.every((at) => at > end.end);
  const from = behind ? end.end + SHAFT : Math.min(...middles);
  const to = ahead ? end.start - SHAFT : Math.max(...middles);
  const hasRing = ring !== null && operands.some(({ box }) => box === ring);
  const lines = without(from, to, hasRing ? span(ring) : null).map(({ start, end: stop }) =>
    isRow ? `M${start} ${border}H${stop}` : `M${border} ${start}V${stop}`,
  );
  const dots = operands
    .filter(({ box, zero }) => box !== ring && (isRow || !zero))
    .map(({ box }) => point(middleOf(span(box))));
  const tip = ahead ? end.start + TIP : behind ? end.end - TIP : null;
  return { along, lines, dots, arrow: tip === null ? null : arrow(point(tip), isRow, ahead) };
}

function arrow({ x, y }: { x: number; y: number }, isRow: boolean, ahead: boolean): string {
  const back = ahead ? -7 : 7;
  return isRow ? `M${x} ${y}l${back} -3.5v7z` : `M${x} ${y}l-3.5 ${back}h7z`;
}
