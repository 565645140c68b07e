/** Notices that the extension was updated or removed under the open page. */
import { isAlive } from '../../lib/browser/send.ts';

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'visibilitychange'] as const;

/**
 * No event tells an old script that nobody hears it any more, and nothing is asked by the clock: it looks when the user
 * does something in the page or comes back to it. Calls back once.
 */
export function watchLife(document: Document, ended: () => void, signal: AbortSignal): void {
  const own = new AbortController();
  const look = (): void => {
    if (isAlive()) return;
    own.abort();
    ended();
  };
  const options = { passive: true, capture: true, signal: AbortSignal.any([signal, own.signal]) };
  for (const sign of SIGNS) document.addEventListener(sign, look, options);
  document.defaultView?.addEventListener('focus', look, options);
}
