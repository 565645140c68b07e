/** Keeps the card at its place beside the focused row, and has it move with the row. */
import type { Box } from './box.ts';
import { headroom } from './jump.ts';
import { placeCard } from './placement.ts';

interface Anchoring {
  readonly row: Box | null;
  readonly table: Box | null;
  readonly avoid: readonly Box[];
}

export class Anchor {
  readonly #card: HTMLElement;
  /** From the row's left top corner to the card's. */
  #away: { x: number; y: number } | null = null;

  constructor(card: HTMLElement) {
    this.#card = card;
  }

  /** Chooses a place for the card as it is drawn now. */
  place({ row, table, avoid }: Anchoring): void {
    this.#card.style.removeProperty('--crossfoot-room');
    const { offsetWidth, offsetHeight } = this.#card;
    const card = { width: offsetWidth, height: offsetHeight };
    const right = document.documentElement.clientWidth || innerWidth;
    const view: Box = { left: 0, top: headroom(document, right / 2), right, bottom: innerHeight };
    if (!row || !table) {
      // Its place cannot be seen: the card says so from the corner above the page bar.
      this.#away = null;
      const left = Math.max(12, right - card.width - 20);
      this.#move({ left, top: Math.max(view.top + 12, view.bottom - card.height - 80) });
      return;
    }
    const at = placeCard(card, { row, table, avoid }, view);
    this.#card.style.setProperty('--crossfoot-room', `${Math.floor(at.room)}px`);
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
