/** Milliseconds before a page that replaces its nodes is read again; longer each time, for a page that never rests. */
const SOON = 300;
const LONGEST = 10_000;

/** When a page is read again that took out nodes which are marked. */
export class Again {
  readonly #read: () => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #patience = SOON;

  constructor(read: () => Promise<void>) {
    this.#read = read;
  }

  /** Until it has been read again the page is known to have lost them: to be told so once more says nothing. */
  later(): void {
    if (this.#timer !== undefined) return;
    const timer = setTimeout(async () => {
      await this.#read();
      if (this.#timer === timer) this.#timer = undefined;
    }, this.#patience);
    this.#timer = timer;
    this.#patience = Math.min(this.#patience * 2, LONGEST);
  }

  /** The user looks at the page: its next loss is made good soon. */
  reset(): void {
    this.#patience = SOON;
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
