/** What is being written of each finding: it outlives its card, and every re-reading of the page. */
import { BLANK, type Writing } from '../../components/page/CardForm.tsx';
import type { Mark } from '../../lib/mark/plan.ts';
import type { ContentMessages } from '../../lib/model/messages.ts';

type Of = Pick<Mark, 'audit' | 'finding'>;

const keyOf = ({ audit, finding }: Of): string => `${audit} ${finding.id}`;

export class Drafts {
  readonly #drafts = new Map<string, Writing>();

  of(mark: Of): Writing {
    return this.#drafts.get(keyOf(mark)) ?? BLANK;
  }

  change(mark: Of, change: Partial<Writing>): void {
    this.#drafts.set(keyOf(mark), { ...this.of(mark), ...change });
  }

  /** It is kept elsewhere now. */
  done(mark: Of): void {
    this.#drafts.delete(keyOf(mark));
  }

  /** What the worker is told; null where nothing was written. */
  message(mark: Of): ContentMessages['waive'] | ContentMessages['jot'] | null {
    const { form, reason, scope, note } = this.of(mark);
    const about = { audit: mark.audit, finding: mark.finding.id };
    if (form === 'waive') return { kind: 'waive', ...about, scope, reason: reason.trim() };
    if (form !== 'note') return null;
    return { kind: 'jot', ...about, text: (note ?? mark.finding.notes?.at(-1)?.text ?? '').trim() };
  }
}
