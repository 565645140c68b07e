import rules from '../../components/page/page.css?inline';
import { isAlive, send } from '../../lib/browser/send.ts';
import { gatherDocument, type Read } from '../../lib/gather/document.ts';
import { gatherInSlices, turn } from '../../lib/gather/slices.ts';
import { documentsOf } from '../../lib/mark/documents.ts';
import { type Layers, mountHost } from '../../lib/mark/host.ts';
import { Marks } from '../../lib/mark/marks.ts';
import { selectionIn } from '../../lib/mark/selection.ts';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import type { Handle } from '../../lib/model/handle.ts';
import type { Failure, OrderAnswers, Result, Shown } from '../../lib/model/messages.ts';
import type { MarksReach } from '../../lib/model/tab.ts';
import { Drafts } from './drafts.ts';
import { watchLife } from './life.ts';
import { showNotice } from './notice.tsx';
import { Posing } from './posing.ts';
import { Views } from './views.tsx';

/** An audit that takes longer has failed: it is said, and can be asked for again. */
const DEADLINE = 15_000;
/** Milliseconds before a page that replaces its nodes is read again; longer each time, for a page that never rests. */
const AGAIN = 300;
const LONGEST = 10_000;

/** One page as read, from the first reading until the extension or the page goes. */
export class Session {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #send: typeof send;
  #read = '';
  /** Which reading is under way, and what it and those that it took the place of are to do. */
  #reading = 0;
  #forced = false;
  #anew = false;
  #handles: readonly Handle[] = [];
  #audits: readonly Audit[] = [];
  #layers: Layers | null = null;
  #views: Views | null = null;
  #marks: Marks | null = null;
  readonly #posing = new Posing();
  readonly #drafts = new Drafts();
  #unsay: (() => void) | null = null;
  #locale: Locale | undefined;
  #on = true;
  #again: ReturnType<typeof setTimeout> | undefined;
  #patience = AGAIN;

  /** @param speak to whom it speaks; a page of our own answers for the worker where no tab is known */
  constructor(document: Document, signal: AbortSignal, speak: typeof send = send) {
    this.#document = document;
    const own = new AbortController();
    this.#signal = AbortSignal.any([signal, own.signal]);
    this.#send = speak;
    this.#signal.addEventListener('abort', () => this.#takeDown());
    const ended = (): void => this.#fail({ ok: false, code: 'reload' });
    watchLife(document, { ended, replaced: () => own.abort() }, this.#signal);
  }

  /**
   * Reads the page and shows what the audit says. Where it reads as it did before, marks stay: they only move to the
   * nodes in which the text stands now.
   * @param anew nobody remembers what was read before
   * @param now at once, for a place that is about to be shown; else in slices, and a later reading takes its place
   */
  async read(forced: boolean, anew = forced, now = false): Promise<void> {
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
      this.#fail({ ok: false, code: 'internal', detail: String(error).slice(0, 300) });
    }
  }

  async #take({ snapshot, handles }: Read): Promise<void> {
    const [forced, anew] = [this.#forced, this.#anew];
    this.#forced = this.#anew = false;
    const read = JSON.stringify(snapshot);
    this.#handles = handles;
    if (read === this.#read && !anew) return this.#marks?.rebind(handles);
    this.#read = read;
    const message = { kind: 'snapshot', born: performance.timeOrigin, snapshot, ...(forced && { forced }) } as const;
    const answer = await Promise.race([this.#send(message), tooLate()]);
    // A later reading is under way: its audit will be shown.
    if (this.#signal.aborted || this.#read !== read) return;
    if (answer.ok) this.show(answer);
    else this.#fail(answer);
  }

  clear(): Result {
    this.#reading++;
    this.#forced = this.#anew = false;
    this.#read = '';
    this.#takeDown();
    return { ok: true };
  }

  focus(finding: string, audit?: number): Result {
    this.#patience = AGAIN;
    if (!this.#marks?.focus(finding, audit)) return { ok: false, code: 'page-gone' };
    // Who asks for a place wants to see its mark.
    if (!this.#on) this.#tell({ kind: 'marked', on: true });
    this.#on = true;
    return { ok: true };
  }

  setMarks(on: boolean, off?: MarksReach): Result {
    this.#on = on;
    this.#views?.reach(off);
    this.#marks?.set(on);
    return { ok: true };
  }

  step(by: 1 | -1): Result {
    this.#marks?.step(by);
    return { ok: true };
  }

  selection(): Result<OrderAnswers['selection']> {
    const documents = documentsOf(this.#document, this.#handles);
    return { ok: true, selection: selectionIn(documents, this.#handles, this.#audits) };
  }

  pose(finding: string | null, audit?: number): Promise<Result<OrderAnswers['pose']>> {
    return this.#posing.start(this.#marks?.pose(finding, audit) ?? null);
  }

  scroll(to: number | null): Promise<Result<OrderAnswers['scroll']>> {
    return this.#posing.scroll(to);
  }

  /** Shows these audits in the place of those before: what is open in the card, or being written there, stays. */
  show(shown: Shown): Result {
    const { audits, marks: on, focus, kinds, palette } = shown;
    const read = audits.filter(({ report }) => report !== null);
    if (read.length === 0) {
      this.#takeDown();
      return { ok: true };
    }
    this.#unsay?.();
    this.#unsay = null;
    this.#on = on;
    this.#audits = audits;
    this.#locale = shown.locale;
    const look = { on, kinds, palette };
    if (this.#views && this.#marks && this.#layers?.host.isConnected) {
      this.#views.update(shown, read);
      this.#marks.show(this.#handles, audits, look);
      return { ok: true };
    }
    this.#takeDown();
    this.#layers = mountHost(this.#document, [rules]);
    this.#views = new Views(this.#layers, this.#drafts, {
      step: (by) => this.#marks?.step(by),
      close: () => this.#marks?.close(),
      choose: (id) => this.#marks?.choose(id),
      point: (field) => this.#marks?.point(field),
      locate: () => this.#marks?.locate(),
      hold: (held) => this.#marks?.hold(held),
      lost: (now) => this.#lost(now),
      marks: (now, reach) => this.#switch(now, reach),
      tell: (message) => this.#tell(message),
      ask: this.#send,
    });
    this.#views.update(shown, read);
    this.#marks = new Marks(this.#document, this.#handles, audits, this.#layers, this.#views, look);
    this.#views.ready();
    if (focus) this.#marks.focus(focus);
    return { ok: true };
  }

  #lost(now: boolean): void {
    if (now) return void this.read(false, false, true);
    // Until it has been read again the page is known to have lost them: to be told so once more says nothing.
    if (this.#again !== undefined) return;
    const timer = setTimeout(async () => {
      if (this.#marks) await this.read(false);
      if (this.#again === timer) this.#again = undefined;
    }, this.#patience);
    this.#again = timer;
    this.#patience = Math.min(this.#patience * 2, LONGEST);
  }

  #switch(on: boolean, reach: MarksReach): void {
    this.#on = on;
    this.#marks?.set(on);
    this.#tell({ kind: 'marked', on, reach });
  }

  /** What the page remembers through the worker. */
  #tell(message: Parameters<typeof send>[0]): void {
    if (isAlive()) void this.#send(message);
  }

  /** Never silent: marks that nothing stands behind come down, and the page says why and what can be done. */
  #fail({ code, detail }: Failure): void {
    if (this.#signal.aborted) return;
    this.#takeDown();
    this.#read = '';
    // The worker knows only of what it answered itself.
    this.#tell({ kind: 'failed', born: performance.timeOrigin, code, ...(detail !== undefined && { detail }) });
    const [notice, again] =
      code === 'reload'
        ? (['reload', () => location.reload()] as const)
        : (['failed', () => void this.read(true)] as const);
    this.#unsay = showNotice(this.#document, notice, again, this.#locale);
  }

  #takeDown(): void {
    clearTimeout(this.#again);
    this.#again = undefined;
    this.#posing.end();
    this.#marks?.destroy();
    this.#marks = null;
    this.#views = null;
    this.#layers?.host.remove();
    this.#layers = null;
    this.#unsay?.();
    this.#unsay = null;
  }
}

function tooLate(): Promise<Failure> {
  const failure: Failure = { ok: false, code: 'internal', detail: `${DEADLINE / 1000} s` };
  return new Promise((done) => setTimeout(() => done(failure), DEADLINE));
}
