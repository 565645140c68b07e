import { isAlive, send } from '../../lib/browser/send.ts';
import type { ContentMessage, Failure, Result } from '../../lib/model/messages.ts';
import { watchLife } from './life.ts';
import { Reading } from './reading.ts';
import { Showing } from './showing.ts';

export interface Session {
  readonly showing: Showing;
  /**
   * Reads the page and shows what the audit says. Where it reads as it did before, marks stay: they only move to the
   * nodes in which the text stands now.
   * @param anew nobody remembers what was read before
   */
  read(forced: boolean, anew?: boolean): void;
  clear(): Result;
}

/**
 * One page as read and shown, from the first reading until the extension or the page goes.
 * @param speak to whom it speaks; a page of our own answers for the worker where no tab is known
 */
export function openSession(document: Document, signal: AbortSignal, speak: typeof send = send): Session {
  const own = new AbortController();
  const either = AbortSignal.any([signal, own.signal]);
  const tell = (message: ContentMessage): void => {
    if (isAlive()) void speak(message);
  };
  const read: Session['read'] = (forced, anew = forced) => void reading.read(forced, anew, false);
  /** Never silent: marks that nothing stands behind come down, and the page says why and what can be done. */
  const fail = ({ code, detail }: Failure): void => {
    if (either.aborted) return;
    showing.takeDown();
    reading.forget();
    // The worker knows only of what it answered itself.
    tell({ kind: 'failed', born: performance.timeOrigin, code, ...(detail !== undefined && { detail }) });
    if (code === 'reload') showing.say('reload', () => location.reload());
    else showing.say('failed', () => read(true));
  };
  const reading = new Reading(document, either, speak, {
    same: (handles) => showing.rebind(handles),
    audited: (shown) => showing.show(shown),
    failed: fail,
  });
  const showing = new Showing(document, {
    handles: () => reading.handles,
    read: (now) => reading.read(false, false, now),
    tell,
    ask: speak,
  });
  either.addEventListener('abort', () => showing.takeDown());
  watchLife(document, { ended: () => fail({ ok: false, code: 'reload' }), replaced: () => own.abort() }, either);
  return {
    showing,
    read,
    clear() {
      reading.clear();
      showing.takeDown();
      return { ok: true };
    },
  };
}
