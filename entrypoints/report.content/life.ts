/** Notices that the extension was updated or removed under the open page. */
import { isAlive } from '../../lib/browser/send.ts';

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'visibilitychange'] as const;
/** Said to the scripts of other versions. The page hears it too, and can say it: only who is cut off already heeds it. */
const NEWER = 'crossfoot-newer';

interface Ends {
  /** Nobody hears this script any more. */
  readonly ended: () => void;
  /** The same, and a newer version has begun to read the page. */
  readonly replaced: () => void;
}

/**
 * No event tells an old script that nobody hears it any more, and nothing is asked by the clock: it looks when the user
 * does something in the page or comes back to it, and when a newer script says so. Calls back once.
 */
export function watchLife(document: Document, { ended, replaced }: Ends, signal: AbortSignal): void {
  document.dispatchEvent(new Event(NEWER));
  const own = new AbortController();
  const look = ({ type }: Event): void => {
    if (isAlive()) return;
    own.abort();
    if (type === NEWER) replaced();
    else ended();
  };
  const options = { passive: true, capture: true, signal: AbortSignal.any([signal, own.signal]) };
  for (const sign of [...SIGNS, NEWER]) document.addEventListener(sign, look, options);
  document.defaultView?.addEventListener('focus', look, options);
}
