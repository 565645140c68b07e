/** Where a sum is written: in the margin of its table in line with the total, and always where it can be seen. */
import { type Box, cut, height } from './box.ts';
import type { Scene } from './drawing.ts';

export type Note = Scene['notes'][number];

/** Distance of a note from the table, the height of one, and the width of a letter at most. */
const MARGIN = 5;
const NOTE = 16;
const LETTER = 10;

interface Sum {
  readonly text: string;
  /** The printed total that the sum stands against. */
  readonly total: Box;
  readonly table: Box;
  /** The total stands in the table's last column. */
  readonly isLast: boolean;
}

interface Taken {
  readonly card: Box | null;
  readonly notes: readonly Note[];
}

type At = Omit<Note, 'text'>;

/**
 * Beside the table a note speaks of its last column: a total further left has its note below. Where that is out of
 * sight, the note stands in the margin beside the focused cell, with an arrow to where the total is.
 * @returns null where no margin has room: nothing is written over a figure
 */
export function noteAt({ text, total, table, isLast }: Sum, ring: Box | null, taken: Taken): Note | null {
  const own = isLast ? rightOf(total, table) : { x: total.left, y: table.bottom + MARGIN };
  if (isFree(own, text, taken)) return { ...own, text };
  if (!ring) return null;
  const arrow = total.bottom < ring.top ? '↑' : total.top > ring.bottom ? '↓' : '→';
  const pointed = `${arrow} ${text}`;
  const right = rightOf(ring, table);
  const beside = [right, { ...right, x: table.left - MARGIN - pointed.length * LETTER }];
  // Two sums beside one cell stand below each other.
  const at = [0, NOTE + 2].flatMap((down) => beside.map(({ x, y }) => ({ x, y: y + down })));
  const free = at.find((each) => isFree(each, pointed, taken));
  return free ? { ...free, text: pointed } : null;
}

function rightOf(cell: Box, table: Box): At {
  return { x: table.right + MARGIN, y: cell.top + (height(cell) - NOTE) / 2 };
}

const boxOf = ({ x, y }: At, text: string): Box => ({
  left: x,
  top: y,
  right: x + text.length * LETTER,
  bottom: y + NOTE,
});

/** In the window, and neither under the card nor over another note. */
function isFree(at: At, text: string, { card, notes }: Taken): boolean {
  const box = boxOf(at, text);
  if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight) return false;
  return [...(card ? [card] : []), ...notes.map((note) => boxOf(note, note.text))].every((each) => !cut(each, box));
}
