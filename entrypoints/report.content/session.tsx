import rules from '../../components/page.css?inline';
import { isAlive, send } from '../../lib/browser/send.ts';
import { gatherDocument } from '../../lib/gather/document.ts';
import { type Layers, mountHost } from '../../lib/mark/host.ts';
import { Marks } from '../../lib/mark/marks.ts';
import type { Handle } from '../../lib/model/handle.ts';
import type { Result, Shown } from '../../lib/model/messages.ts';
import { Views } from './views.tsx';

/** One page as read, from the first reading until the extension or the page goes. */
export class Session {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  #read = '';
  #layers: Layers | null = null;
  #marks: Marks | null = null;
  #on = true;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#takeDown());
  }

  /** Reads the page and shows what the audit says; a page that reads as it did before is left alone. */
  async read(forced: boolean): Promise<void> {
    const born = performance.timeOrigin;
    const { snapshot, handles } = gatherDocument(this.#document);
    const read = JSON.stringify(snapshot);
    if (read === this.#read && !forced) return;
    this.#read = read;
    const answer = await send({ kind: 'snapshot', born, snapshot, ...(forced && { forced }) });
    // A later reading is under way: its audit will be shown.
    if (this.#signal.aborted || this.#read !== read) return;
    if (answer.ok) this.#show(answer, handles);
    else this.#takeDown();
  }

  clear(): Result {
    this.#read = '';
    this.#takeDown();
    return { ok: true };
  }

  focus(finding: string, audit?: number): Result {
    if (!this.#marks?.focus(finding, audit)) return { ok: false, code: 'page-gone' };
    // Who asks for a place wants to see its mark.
    if (!this.#on) this.#tell({ kind: 'marked', on: true });
    this.#on = true;
    return { ok: true };
  }

  setMarks(on: boolean): Result {
    this.#on = on;
    this.#marks?.set(on);
    return { ok: true };
  }

  step(by: 1 | -1): Result {
    this.#marks?.step(by);
    return { ok: true };
  }

  #show({ audits, marks: on, focus }: Shown, handles: readonly Handle[]): void {
    this.#takeDown();
    const read = audits.filter(({ report }) => report !== null);
    if (read.length === 0) return;
    this.#on = on;
    this.#layers = mountHost(this.#document, [rules]);
    const views = new Views(this.#layers, read, {
      step: (by) => this.#marks?.step(by),
      close: () => this.#marks?.close(),
      choose: (id) => this.#marks?.choose(id),
      point: (field) => this.#marks?.point(field),
      toggle: () => this.#toggle(),
      focused: (finding) => this.#tell({ kind: 'focused', finding }),
    });
    this.#marks = new Marks(this.#document, handles, audits, this.#layers, views, on);
    views.ready();
    if (focus) this.#marks.focus(focus);
  }

  #toggle(): void {
    this.#on = !this.#on;
    this.#marks?.set(this.#on);
    this.#tell({ kind: 'marked', on: this.#on });
  }

  /** What the page remembers through the worker; after an update of the extension there is none that would listen. */
  #tell(message: Parameters<typeof send>[0]): void {
    if (isAlive()) void send(message);
    else this.#takeDown();
  }

  #takeDown(): void {
    this.#marks?.destroy();
    this.#marks = null;
    this.#layers?.host.remove();
    this.#layers = null;
  }
}
