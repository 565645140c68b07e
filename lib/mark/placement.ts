/** Where the card goes: beside the table, else below or above the row, never over the row that it speaks of. */
import { type Box, cut, height, width } from './box.ts';

const EDGE = 12;
/** Between the table and the card; margin notes stand in it. */
const BESIDE = 60;
const APART = 10;
/** Less is no card: then the side with more room is taken, and the page can be scrolled to the rest. */
const LOWEST = 180;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  readonly left: number;
  readonly top: number;
  /** How high the card may be there; what does not fit scrolls in it. */
  readonly room: number;
}

export interface Around {
  /** What must stay visible: the focused cell's row. */
  readonly row: Box;
  /** What the card should stand beside. */
  readonly table: Box;
  /** What should stay visible: the operands. */
  readonly avoid: readonly Box[];
  /** The page bar, which should stay in reach. */
  readonly bar?: Box;
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
const area = (box: Box | null): number => (box ? width(box) * height(box) : 0);

/** @param view the part of the window that is free */
export function placeCard(card: Size, { row, table, avoid, bar }: Around, view: Box): Placed {
  const free = { left: view.left + EDGE, top: view.top + EDGE, right: view.right - EDGE, bottom: view.bottom - EDGE };
  // Beside the table the card may be as high as the window, but for the page bar.
  const beside = (left: number): Placed => {
    const under = bar && bar.left < left + card.width && bar.right > left;
    const bottom = under ? Math.min(free.bottom, bar.top - EDGE) : free.bottom;
    const top = clamp(row.top - Math.min(card.height / 3, 120), free.top, Math.max(free.top, bottom - card.height));
    return { left, top, room: bottom - free.top };
  };
  if (table.right + BESIDE + card.width <= free.right) return beside(table.right + BESIDE);
  if (table.left - BESIDE - card.width >= free.left) return beside(table.left - BESIDE - card.width);

  const rightmost = Math.max(free.left, free.right - card.width);
  const lefts = [row.left, rightmost, free.left].map((left) => clamp(left, free.left, rightmost));
  const below = free.bottom - row.bottom - APART;
  const above = row.top - APART - free.top;
  const candidates = lefts.flatMap((left) => [
    { left, top: row.bottom + APART, room: below },
    { left, top: row.top - APART - Math.min(card.height, above), room: above },
  ]);
  const fitting = candidates.filter(({ room }) => room >= Math.min(card.height, LOWEST));
  if (fitting.length === 0) {
    const room = Math.max(LOWEST, below, above);
    return {
      left: lefts[0]!,
      top: below >= above ? row.bottom + APART : row.top - APART - Math.min(card.height, room),
      room,
    };
  }
  const cost = ({ left, top, room }: Placed): number => {
    const shown = Math.min(card.height, room);
    const box = { left, top, right: left + card.width, bottom: top + shown };
    const hidden = [...avoid, ...(bar ? [bar] : [])].reduce((sum, each) => sum + area(cut(each, box)), 0);
    return hidden + (card.height - shown) * 10;
  };
  return fitting.reduce((best, each) => (cost(each) < cost(best) ? each : best));
}
