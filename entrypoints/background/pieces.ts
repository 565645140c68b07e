/** How what is higher than the window is taken piece by piece. All in CSS pixels. */
import type { Sight } from '../../lib/model/messages.ts';

export interface Piece {
  /** Where it is in the window. */
  readonly source: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** How far below the upper edge of the whole. */
  readonly at: number;
}

/** Less than this is a border that rounding left. */
const NOTHING = 1;

/** Where the window must be scrolled to, for the piece that follows `done` pixels to stand below the page's own bars. */
export function scrollFor({ target, free }: Sight, done: number): number {
  return Math.max(0, Math.floor(target.y + done - free.top));
}

/**
 * The piece that can be seen now.
 * @param done how much of the target, from its upper edge, was taken
 * @returns null where the next line is not to be seen: above the window, below it, or under a bar of the page
 */
export function pieceIn({ target, window, scroll, free }: Sight, done: number): Piece | null {
  const from = target.y + done;
  const to = Math.min(target.y + target.height, scroll.y + Math.min(free.bottom, window.height));
  if (from < scroll.y + Math.max(0, free.top) - NOTHING || to - from < NOTHING) return null;
  const x = Math.max(0, target.x - scroll.x);
  const width = Math.min(window.width, target.x - scroll.x + target.width) - x;
  if (width < NOTHING) return null;
  return { source: { x, y: Math.max(0, from - scroll.y), width, height: to - from }, at: done };
}

/** Nothing is left to be taken. */
export function isWhole({ target }: Sight, done: number): boolean {
  return target.height - done < NOTHING;
}
