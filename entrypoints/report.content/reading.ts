import type { send } from '../../lib/browser/send.ts';
import { gatherDocument, type Read } from '../../lib/gather/document.ts';
import { gatherInSlices, turn } from '../../lib/gather/slices.ts';
import type { Handle } from '../../lib/model/handle.ts';
import type { Failure, Shown } from '../../lib/model/messages.ts';

/** An audit that takes longer has failed: it is said, and can be asked for again. */
const DEADLINE = 15_000;

/** What comes of a reading. */
interface Outcomes {
  /** The page reads as it did before, in other nodes perhaps. */
  readonly same: (handles: readonly Handle[]) => void;
  readonly audited: (shown: Shown) => void;
  readonly failed: (failure: Failure) => void;
}

/** The page as it reads now: what is read and sent, and which audit is still of this page. */
export class Reading {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #send: typeof send;
  readonly #outcomes: Outcomes;
  #read = '';
  /** Which reading is under way, and what it and those that it took the place of are to do. */
  #reading = 0;
  #forced = false;
  #anew = false;
  /** What the numbers of the page as read last stand for. */
  handles: readonly Handle[] = [];

  constructor(document: Document, signal: AbortSignal, speak: typeof send, outcomes: Outcomes) {
    this.#document = document;
    this.#signal = signal;
    this.#send = speak;
    this.#outcomes = outcomes;
  }

  /**
   * Reads the page and has it audited, where it reads otherwise than before.
   * @param anew nobody remembers what was read before
   * @param now at once, for a place that is about to be shown; else in slices, and a later reading takes its place
   */
  async read(forced: boolean, anew: boolean, now: boolean): Promise<void> {
    const reading = ++this.#reading;
    this.#forced ||= forced;
    this.#anew ||= anew;
    const isOver = (): boolean => this.#signal.aborted || this.#reading !== reading;
    try {
      const gathered = now ? gatherDocument(this.#document) : await gatherInSlices(this.#document, isOver);
      if (!now) await turn();
      if (!gathered || isOver()) return;
      await this.#take(gathered);
    } catch (error) {
      this.#outcomes.failed({ ok: false, code: 'internal', detail: String(error).slice(0, 300) });
    }
  }

  /** What is being read is not wanted any more. */
  clear(): void {
    this.#reading++;
    this.#forced = this.#anew = false;
    this.forget();
  }

  /** Nothing is shown of what was read: the next reading is audited, whatever it reads. */
  forget(): void {
    this.#read = '';
  }

  async #take({ snapshot, handles }: Read): Promise<void> {
    const [forced, anew] = [this.#forced, this.#anew];
    this.#forced = this.#anew = false;
    const read = JSON.stringify(snapshot);
    this.handles = handles;
    if (read === this.#read && !anew) return this.#outcomes.same(handles);
    this.#read = read;
    const message = { kind: 'snapshot', born: performance.timeOrigin, snapshot, ...(forced && { forced }) } as const;
    const answer = await Promise.race([this.#send(message), tooLate()]);
    // A later reading is under way: its audit will be shown.
    if (this.#signal.aborted || this.#read !== read) return;
    if (answer.ok) this.#outcomes.audited(answer);
    else this.#outcomes.failed(answer);
  }
}

function tooLate(): Promise<Failure> {
  const failure: Failure = { ok: false, code: 'internal', detail: `${DEADLINE / 1000} s` };
  return new Promise((done) => setTimeout(() => done(failure), DEADLINE));
}
