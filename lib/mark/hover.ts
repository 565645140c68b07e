/** When the pointer opens a card, and when it lets one go. */

/** Milliseconds: before the pointer opens a card, before it replaces one that was asked for, before leaving closes it. */
const OPEN = 120;
const REPLACE = 450;
const CLOSE = 350;

export interface Open {
  /** The mark whose card is open; null where none is. */
  readonly at: number | null;
  /** The user asked for the card; it does not close when the pointer leaves. */
  readonly pinned: boolean;
  /** Something is written in the card, or the page stands for its picture: the pointer changes nothing. */
  readonly held: boolean;
}

export class Hover {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #now: () => Open;
  readonly #done: (at: number | null) => void;

  /**
   * @param now what is open when the pointer comes
   * @param done opens the card of a mark, or with null closes it
   */
  constructor(now: () => Open, done: (at: number | null) => void) {
    this.#now = now;
    this.#done = done;
  }

  /** The pointer is over a mark, or with null over none. */
  over(at: number | null): void {
    this.stay();
    const open = this.#now();
    if (open.held) return;
    if (at === null ? open.pinned || open.at === null : at === open.at) return;
    const wait = at === null ? CLOSE : open.pinned ? REPLACE : OPEN;
    this.#timer = setTimeout(() => this.#done(at), wait);
  }

  /** What was about to happen does not. */
  stay(): void {
    clearTimeout(this.#timer);
  }
}
