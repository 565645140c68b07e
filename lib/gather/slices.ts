/** A page read in slices, between which the browser paints and answers keys: all of it as it was at one moment. */
import { live, type Read, readDocument } from './document.ts';
import type { Steps, Tree } from './tree.ts';

/** Milliseconds of a slice: less than a frame. */
const SLICE = 10;
/** Of so many times that it could leave off the reading asks the clock once. */
const ASKED = 8;
/** How often a page that changes under the reading is begun anew before it is read in one go. */
const ANEW = 3;

/** What of a page makes it read otherwise. That classes and styles hide or show something, its answers tell. */
const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['alt', 'colspan', 'href', 'rowspan', 'slot', 'src'],
};

/**
 * A question that the reading asks of nodes, and of which no mutation tells when its answer changes: it is asked again at
 * the end. Nodes stand beside their answers, for an object each would keep the collector of garbage as busy as the reading.
 */
class Question<Value> {
  readonly #ask: (node: Node) => Value;
  readonly #nodes: Node[] = [];
  readonly #answers: Value[] = [];

  constructor(ask: (node: Node) => Value) {
    this.#ask = ask;
  }

  ask(node: Node): Value {
    const answer = this.#ask(node);
    this.#nodes.push(node);
    this.#answers.push(answer);
    return answer;
  }

  /** Asks all again, at once. @returns false where one node answers otherwise than before */
  holds(): boolean {
    return this.#nodes.every((node, at) => this.#ask(node) === this.#answers[at]);
  }
}

/** One reading of a page, and whether the page is still as it was read. */
class Reading {
  readonly #steps: Steps<Read | null>;
  #hasChanged = false;
  #pauses = 0;
  #calls = 0;
  #until = 0;
  readonly #observer = new MutationObserver(() => {
    this.#hasChanged = true;
  });
  readonly #hidden = new Question(live.hidden);
  readonly #frame = new Question(live.frame);
  readonly #shadow = new Question(live.shadow);
  readonly #body: Node;
  /** Trees that are not watched yet: none of them can change before the reading pauses. */
  readonly #entered: Node[];

  constructor(document: Document) {
    this.#body = document.body ?? document.documentElement;
    this.#entered = [this.#body];
    this.#steps = this.#read(document);
  }

  /** Goes on for a while. @returns undefined while there is more to read, null where the page has changed under it */
  goOn(slice: number): Read | null | undefined {
    if (this.#hasChanged || this.#observer.takeRecords().length > 0 || !this.#body.isConnected) return null;
    this.#until = performance.now() + slice;
    const { done, value } = this.#steps.next();
    if (done) return value;
    this.#pauses++;
    for (const root of this.#entered.splice(0)) this.#observer.observe(root, CHANGES);
    return undefined;
  }

  end(): void {
    this.#observer.disconnect();
  }

  *#read(document: Document): Steps<Read | null> {
    const isDue = (): boolean => ++this.#calls % ASKED === 0 && performance.now() > this.#until;
    const read = yield* readDocument(document, this.#tree(), isDue);
    if (this.#pauses === 0) return read;
    // In a slice of its own, and in one go: what shows and hides itself by turns would answer as before at each turn.
    yield;
    return [this.#hidden, this.#frame, this.#shadow].every((each) => each.holds()) ? read : null;
  }

  /** The live tree; what it opens is watched. */
  #tree(): Tree<Node> {
    const open = (root: Node | null): Node | null => {
      if (root) this.#entered.push(root);
      return root;
    };
    return {
      ...live,
      hidden: (node) => this.#hidden.ask(node),
      frame: (node) => open(this.#frame.ask(node)),
      shadow: (node) => open(this.#shadow.ask(node)),
    };
  }
}

/**
 * Reads a page as `gatherDocument` does, in slices. A page that changes meanwhile is read anew, and one that never rests
 * at last in one go.
 * @param document the live document of a tab or frame
 * @param isGivenUp asked after each pause
 * @param slice milliseconds
 * @returns null where it was given up
 */
export async function gatherInSlices(
  document: Document,
  isGivenUp: () => boolean,
  slice = SLICE,
): Promise<Read | null> {
  for (let round = 0; ; round++) {
    const reading = new Reading(document);
    try {
      for (;;) {
        const read = reading.goOn(round < ANEW ? slice : Number.POSITIVE_INFINITY);
        if (read) return read;
        if (read === null) break;
        await turn();
        if (isGivenUp()) return null;
      }
    } finally {
      reading.end();
    }
  }
}

/** The page's turn. Timers would be held back in a tab that nobody looks at, and wait 4 ms each in any other. */
export function turn(): Promise<unknown> {
  return scheduler.postTask(() => {});
}
