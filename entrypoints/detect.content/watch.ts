import { survey } from '../../lib/detect/survey.ts';
import type { Survey } from '../../lib/model/detection.ts';

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
 * Judges a page once, again while it still renders, and when the user comes back to it.
 * `tell` hears a verdict only when it differs from the last, or when a report has changed since it was told.
 */
export function watch(document: Document, signal: AbortSignal, tell: (survey: Survey) => void): Watcher {
  let told = '';
  let changed = false;
  let stop = (): void => undefined;

  const look = (settled = false): Survey => {
    const seen = survey(document);
    const text = JSON.stringify(seen);
    const again = settled && changed && holdsReport(seen);
    if (!signal.aborted && (text !== told || again)) {
      told = text;
      changed = false;
      tell(seen);
    }
    return seen;
  };

  const settle = (): void => {
    stop();
    look();
    changed = false;
    let soon: ReturnType<typeof setTimeout> | undefined;
    let quiet = setTimeout(end, QUIET);
    const longest = setTimeout(end, LONGEST);
    const seen = (): void => {
      changed = true;
      clearTimeout(quiet);
      quiet = setTimeout(end, QUIET);
      soon ??= setTimeout(() => {
        soon = undefined;
        look();
      }, LOOK);
    };
    const observer = new MutationObserver(seen);
    // A frame of the same origin is part of the page: its loading changes it.
    const loaded = (event: Event): void => {
      if ((event.target as Element).localName !== 'iframe') return;
      observe(frameBody(event.target as HTMLIFrameElement));
      seen();
    };
    function observe(body: Element | null | undefined): void {
      if (body) observer.observe(body, { childList: true, subtree: true });
    }
    function end(): void {
      stop();
      look(true);
    }
    observe(document.body);
    for (const frame of document.querySelectorAll('iframe')) observe(frameBody(frame));
    document.addEventListener('load', loaded, true);
    stop = () => {
      observer.disconnect();
      document.removeEventListener('load', loaded, true);
      for (const timer of [soon, quiet, longest]) clearTimeout(timer);
    };
  };

  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && settle(), { signal });
  signal.addEventListener('abort', () => stop());
  settle();
  return { look: () => look(), settle };
}

/** Enough of a report that what it says may have changed while its looks have not. */
function holdsReport({ content }: Survey): boolean {
  return content.headings >= 3 || content.disclosure || content.applications || content.proceedings;
}

function frameBody(frame: HTMLIFrameElement): Element | null {
  try {
    return frame.contentDocument?.body ?? null;
  } catch {
    return null;
  }
}
