/** Where the card goes: beside the table, else below the row, never over the row that it speaks of. */
import { type Box, height, width } from './box.ts';

const EDGE = 12;
/** Between the table and the card; margin notes stand in it. */
const BESIDE = 60;
const BELOW = 10;

export interface Size {
  readonly width: number;
  readonly height: number;
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * @param row what must stay visible: the focused cell's row
 * @param table what the card should stand beside
 * @param view the part of the window that is free
 * @returns the card's left top corner
 */
export function placeCard(card: Size, row: Box, table: Box, view: Box): { left: number; top: number } {
  const lowest = view.bottom - EDGE - card.height;
  const beside = clamp(row.top - Math.min(card.height / 3, 120), view.top + EDGE, Math.max(view.top + EDGE, lowest));
  if (table.right + BESIDE + card.width <= view.right - EDGE) return { left: table.right + BESIDE, top: beside };
  if (table.left - BESIDE - card.width >= view.left + EDGE)
    return { left: table.left - BESIDE - card.width, top: beside };
  const widest = Math.max(view.left + EDGE, view.right - EDGE - card.width);
  const left = clamp(width(row) > card.width ? widest : row.left, view.left + EDGE, widest);
  if (row.bottom + BELOW <= lowest) return { left, top: row.bottom + BELOW };
  const above = row.top - BELOW - card.height;
  if (above >= view.top + EDGE) return { left, top: above };
  // Neither fits: the side with more room, so that the row stays free and the page can be scrolled to the rest.
  return { left, top: row.top - view.top > height(view) / 2 + card.height / 4 ? above : row.bottom + BELOW };
}
