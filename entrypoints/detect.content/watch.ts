import { survey } from '../../lib/detect/survey.ts';
import type { Survey } from '../../lib/model/detection.ts';
import { observeAll } from './observe.ts';

/** Milliseconds: between changes and the next look, without change until the page counts as settled, and at most. */
const LOOK = 400;
const QUIET = 2_000;
const LONGEST = 15_000;

export interface Watcher {
  /** Looks at the page now; tells where it looks otherwise than before. */
  look(): Survey;
  /** Judges it now and again while it changes, until it is quiet; then stops observing. */
  settle(): void;
}

/**
 * Judges a page once, again while it still renders, after a click in it, and when the user comes back to it.
 * `tell` hears a verdict only when it differs from the last, or when a report has changed since it was told.
 * @param isOver asked before the page is watched again: nobody hears what would be told
 */
export function watch(
  document: Document,
  signal: AbortSignal,
  tell: (survey: Survey) => void,
  isOver: () => boolean,
): Watcher {
  let told = '';
  let changed = false;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let stop = (): void => undefined;

  const look = (settled = false): Survey => {
    const seen = survey(document);
    const text = JSON.stringify(seen);
    const again = settled && changed && holdsReport(seen);
    if (settled) changed = false;
    if (!signal.aborted && (text !== told || again)) {
      told = text;
      changed = false;
      tell(seen);
    }
    return seen;
  };

  /** Looks again after changes, until the page is quiet; what changed before and was not looked at yet is not forgotten. */
  const observe = (): void => {
    stop();
    if (isOver()) return;
    const end = (): void => {
      stop();
      if (changed) look(true);
    };
    let quiet = setTimeout(end, QUIET);
    const longest = setTimeout(end, LONGEST);
    const disconnect = observeAll(document, () => {
      changed = true;
      clearTimeout(quiet);
      quiet = setTimeout(end, QUIET);
      soon ??= setTimeout(() => {
        soon = undefined;
        look();
      }, LOOK);
    });
    stop = () => {
      disconnect();
      clearTimeout(quiet);
      clearTimeout(longest);
    };
  };

  const settle = (): void => {
    look();
    observe();
  };

  // Kept for the way back: the worker knows another page by now.
  const shown = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    told = '';
    settle();
  };
  addEventListener('pageshow', shown, { signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && settle(), { signal });
  // A click may open a tab of the page or load what it shows; where nothing changes, nothing is looked at. One that the
  // page made up is none: a page that clicks on itself would never be quiet.
  const clicked = ({ isTrusted }: Event): void => void (isTrusted && observe());
  document.addEventListener('click', clicked, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(soon);
  });
  settle();
  return { look: () => look(), settle };
}

/** Enough of a report that what it says may have changed while its looks have not. */
function holdsReport({ content }: Survey): boolean {
  return content.headings >= 3 || content.disclosure || content.applications || content.proceedings;
}
