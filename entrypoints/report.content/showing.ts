import rules from '../../components/page/page.css?inline';
import type { send } from '../../lib/browser/send.ts';
import { documentsOf } from '../../lib/mark/documents.ts';
import { type Layers, mountHost } from '../../lib/mark/host.ts';
import { Marks } from '../../lib/mark/marks.ts';
import { selectionIn } from '../../lib/mark/selection.ts';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import type { Handle } from '../../lib/model/handle.ts';
import type { ContentMessage, OrderAnswers, Result, Shown } from '../../lib/model/messages.ts';
import type { MarksReach } from '../../lib/model/tab.ts';
import { Again } from './again.ts';
import { Drafts } from './drafts.ts';
import { showNotice } from './notice.tsx';
import { Posing } from './posing.ts';
import { Views } from './views.tsx';

/** What it asks of those who read the page and speak with the worker. */
interface Needs {
  /** The page as read last. */
  readonly handles: () => readonly Handle[];
  /** @param now at once: when this returns the handles are of the nodes that stand in the page */
  readonly read: (now: boolean) => Promise<void>;
  /** What the page remembers through the worker. */
  readonly tell: (message: ContentMessage) => void;
  readonly ask: typeof send;
}

/** What of the audits is to be seen in the page: marks, card and bar in one host element, or a sentence in its place. */
export class Showing {
  readonly #document: Document;
  readonly #needs: Needs;
  readonly #posing = new Posing();
  readonly #drafts = new Drafts();
  readonly #again: Again;
  #audits: readonly Audit[] = [];
  #layers: Layers | null = null;
  #views: Views | null = null;
  #marks: Marks | null = null;
  #unsay: (() => void) | null = null;
  #locale: Locale | undefined;
  #on = true;

  constructor(document: Document, needs: Needs) {
    this.#document = document;
    this.#needs = needs;
    this.#again = new Again(() => needs.read(false));
  }

  /** Shows these audits in the place of those before: what is open in the card, or being written there, stays. */
  show(shown: Shown): Result {
    const { audits, marks: on, focus, kinds, palette } = shown;
    const read = audits.filter(({ report }) => report !== null);
    if (read.length === 0) {
      this.takeDown();
      return { ok: true };
    }
    this.#unsay?.();
    this.#unsay = null;
    this.#on = on;
    this.#audits = audits;
    this.#locale = shown.locale;
    const look = { on, kinds, palette };
    const handles = this.#needs.handles();
    if (this.#views && this.#marks && this.#layers?.host.isConnected) {
      this.#views.update(shown, read);
      this.#marks.show(handles, audits, look);
      return { ok: true };
    }
    this.takeDown();
    this.#layers = mountHost(this.#document, [rules]);
    this.#views = new Views(this.#layers, this.#drafts, {
      marks: () => this.#marks,
      lost: (now) => (now ? void this.#needs.read(true) : this.#again.later()),
      turn: (now, reach) => this.#turn(now, reach),
      tell: this.#needs.tell,
      ask: this.#needs.ask,
    });
    this.#views.update(shown, read);
    this.#marks = new Marks(this.#document, handles, audits, this.#layers, this.#views, look);
    this.#views.ready();
    if (focus) this.#marks.focus(focus);
    return { ok: true };
  }

  /** The page shows the same text in other nodes. */
  rebind(handles: readonly Handle[]): void {
    this.#marks?.rebind(handles);
  }

  focus(finding: string, audit?: number): Result {
    this.#again.reset();
    if (!this.#marks?.focus(finding, audit)) return { ok: false, code: 'page-gone' };
    // Who asks for a place wants to see its mark.
    if (!this.#on) this.#needs.tell({ kind: 'marked', on: true });
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
    const handles = this.#needs.handles();
    return { ok: true, selection: selectionIn(documentsOf(this.#document, handles), handles, this.#audits) };
  }

  pose(finding: string | null, audit?: number): Promise<Result<OrderAnswers['pose']>> {
    return this.#posing.start(this.#marks?.pose(finding, audit) ?? null);
  }

  scroll(to: number | null): Promise<Result<OrderAnswers['scroll']>> {
    return this.#posing.scroll(to);
  }

  /** Says where the bar stood why there is nothing more to be seen, and what can be done. */
  say(notice: Parameters<typeof showNotice>[1], again: () => void): void {
    this.#unsay = showNotice(this.#document, notice, again, this.#locale);
  }

  takeDown(): void {
    this.#again.end();
    this.#posing.end();
    this.#marks?.destroy();
    this.#marks = null;
    this.#views = null;
    this.#layers?.host.remove();
    this.#layers = null;
    this.#unsay?.();
    this.#unsay = null;
  }

  #turn(on: boolean, reach: MarksReach): void {
    this.#on = on;
    this.#marks?.set(on);
    this.#needs.tell({ kind: 'marked', on, reach });
  }
}
