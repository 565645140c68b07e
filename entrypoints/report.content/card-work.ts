import type { Writing } from '../../components/page/CardForm.tsx';
import type { send } from '../../lib/browser/send.ts';
import type { Mark } from '../../lib/mark/plan.ts';
import { type Copied, copyBoth } from './copy.ts';
import type { Drafts } from './drafts.ts';

interface View {
  readonly draw: () => void;
  /** The card may be of another size now. */
  readonly fit: () => void;
}

/** What is done in the card with its finding: written, kept by the worker, copied. */
export class CardWork {
  readonly #drafts: Drafts;
  readonly #ask: typeof send;
  readonly #view: View;
  /** The finding that the card says was copied. */
  copied: string | null = null;

  constructor(drafts: Drafts, ask: typeof send, view: View) {
    this.#drafts = drafts;
    this.#ask = ask;
    this.#view = view;
  }

  /** @param finding what the card speaks of now */
  turnTo(finding: string | null): void {
    if (finding !== this.copied) this.copied = null;
  }

  of(mark: Mark): Writing {
    return this.#drafts.of(mark);
  }

  write(mark: Mark, change: Partial<Writing>): void {
    this.#drafts.change(mark, change);
    this.#view.draw();
    this.#view.fit();
  }

  /** What was typed goes only when it is kept. */
  async submit(mark: Mark): Promise<void> {
    const message = this.#drafts.message(mark);
    if (!message) return;
    const { reason, note } = this.of(mark);
    this.write(mark, { state: 'saving' });
    const answer = await this.#ask(message);
    const now = this.of(mark);
    // What was typed since then is not kept yet.
    const isAll = answer.ok && now.reason === reason && now.note === note;
    if (isAll) this.#drafts.done(mark);
    this.write(mark, isAll ? { form: null, state: null } : { state: answer.ok ? null : answer.code });
  }

  /** The worker writes what is copied; the click's permission to copy outlasts its answer. */
  async copy({ audit, finding }: Mark): Promise<void> {
    const answer = await this.#ask({ kind: 'copy', audit, finding: finding.id });
    if (!answer.ok || !copyBoth(document, answer satisfies Copied)) return;
    this.copied = finding.id;
    this.#view.draw();
  }
}
