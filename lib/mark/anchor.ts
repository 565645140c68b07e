/** Keeps the card at its place beside the focused row, and has it move with the row. */
import type { Box } from './box.ts';
import { headroom } from './jump.ts';
import { placeCard } from './placement.ts';

interface Anchoring {
  readonly row: Box | null;
  readonly table: Box | null;
  readonly avoid: readonly Box[];
  /** The page bar, above which the card stands where its place cannot be seen. */
  readonly bar: Box;
}

const EDGE = 12;

export class Anchor {
  readonly #card: HTMLElement;
  /** From the row's left top corner to the card's. */
  #away: { x: number; y: number } | null = null;

  constructor(card: HTMLElement) {
    this.#card = card;
  }

  /** Chooses a place for the card as it is drawn now. */
  place({ row, table, avoid, bar }: Anchoring): void {
    this.#card.style.removeProperty('--crossfoot-room');
    this.#away = null;
    if (!row || !table) {
      this.#corner(bar);
      return;
    }
    const { offsetWidth: width, offsetHeight: height } = this.#card;
    const view = this.#view();
    const at = placeCard({ width, height }, { row, table, avoid, bar }, view);
    this.#room(at.room);
    this.#away = { x: at.left - row.left, y: at.top - row.top };
    this.#move(at);
  }

  /** The page or a box of it has scrolled: the card goes with its row, or stays in the corner of the window. */
  follow(row: Box | null, bar: Box): void {
    if (!this.#away) this.#corner(bar);
    else if (row) this.#move({ left: row.left + this.#away.x, top: row.top + this.#away.y });
  }

  #view(): Box {
    const right = document.documentElement.clientWidth || innerWidth;
    return { left: 0, top: headroom(document, right / 2), right, bottom: innerHeight };
  }

  #corner(bar: Box): void {
    const view = this.#view();
    const bottom = (bar.top < bar.bottom ? bar.top : view.bottom) - EDGE;
    this.#room(bottom - view.top - EDGE);
    const { offsetWidth, offsetHeight } = this.#card;
    const left = Math.max(EDGE, view.right - offsetWidth - 20);
    this.#move({ left, top: Math.max(view.top + EDGE, bottom - offsetHeight) });
  }

  #room(room: number): void {
    this.#card.style.setProperty('--crossfoot-room', `${Math.floor(room)}px`);
  }

  /** A popover stands in the coordinates of the document. */
  #move({ left, top }: { left: number; top: number }): void {
    this.#card.style.left = `${left + scrollX}px`;
    this.#card.style.top = `${top + scrollY}px`;
  }
}
