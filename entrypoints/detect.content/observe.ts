/**
 * Calls back when a page changes, its frames of the same origin included, however deep and late they are.
 * @returns how to stop
 */
export function observeAll(document: Document, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  const end = new AbortController();
  const known = new WeakSet<Document>();

  const take = (own: Document): void => {
    if (known.has(own) || !own.body) return;
    known.add(own);
    observer.observe(own.body, { childList: true, subtree: true });
    // The loading of a frame changes the page; it bubbles nowhere, and leaves a document that was not known.
    own.addEventListener('load', loaded, { capture: true, signal: end.signal });
    for (const frame of own.getElementsByTagName('iframe')) enter(frame);
  };
  const enter = (frame: HTMLIFrameElement): void => {
    try {
      if (frame.contentDocument) take(frame.contentDocument);
    } catch {
      // another origin
    }
  };
  const loaded = (event: Event): void => {
    if ((event.target as Element).localName !== 'iframe') return;
    enter(event.target as HTMLIFrameElement);
    changed();
  };
  take(document);
  return () => {
    end.abort();
    observer.disconnect();
  };
}

/** Calls back when the page shows itself under another address without being loaded again. */
export function onAddress(changed: () => void, signal: AbortSignal): void {
  let before = location.href;
  navigation.addEventListener(
    'currententrychange',
    () => {
      if (location.href === before) return;
      before = location.href;
      changed();
    },
    { signal },
  );
}
