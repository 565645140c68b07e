/** Keeps the card at its place beside the focused row, and has it move with the row. */
import type { Box } from './box.ts';
import { headroom } from './jump.ts';
import { placeCard } from './placement.ts';

export interface Anchoring {
  readonly row: Box | null;
  readonly table: Box | null;
}

export class Anchor {
  readonly #card: HTMLElement;
  /** From the row's left top corner to the card's. */
  #away: { x: number; y: number } | null = null;

  constructor(card: HTMLElement) {
    this.#card = card;
  }

  /** Chooses a place for the card as it is drawn now. */
  place({ row, table }: Anchoring): void {
    const { offsetWidth, offsetHeight } = this.#card;
    const card = { width: offsetWidth, height: offsetHeight };
    const view: Box = {
      left: 0,
      top: headroom(document, innerWidth / 2),
      right: document.documentElement.clientWidth,
      bottom: innerHeight,
    };
    if (!row || !table) {
      // Its place cannot be seen: the card says so from the corner above the page bar.
      this.#away = null;
      this.#move({
        left: Math.max(12, view.right - card.width - 20),
        top: Math.max(view.top + 12, view.bottom - card.height - 80),
      });
      return;
    }
    const at = placeCard(card, row, table, view);
    this.#away = { x: at.left - row.left, y: at.top - row.top };
    this.#move(at);
  }

  /** The row has moved, in a frame or a box that scrolls say. */
  follow(row: Box | null): void {
    if (row && this.#away) this.#move({ left: row.left + this.#away.x, top: row.top + this.#away.y });
  }

  /** A popover stands in the coordinates of the document. */
  #move({ left, top }: { left: number; top: number }): void {
    this.#card.style.left = `${left + scrollX}px`;
    this.#card.style.top = `${top + scrollY}px`;
  }
}
