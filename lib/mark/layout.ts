/** Tells when things on the page may have moved: by events alone, at most once a frame. */
export function onLayout(documents: readonly Document[], moved: () => void, signal: AbortSignal): void {
  let frame = 0;
  const soon = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(moved);
  };
  const observer = new ResizeObserver(soon);
  for (const document of documents) {
    document.addEventListener('scroll', soon, { passive: true, capture: true, signal });
    document.defaultView?.addEventListener('resize', soon, { passive: true, signal });
    document.addEventListener('transitionend', soon, { passive: true, capture: true, signal });
    document.addEventListener('load', soon, { passive: true, capture: true, signal });
    observer.observe(document.documentElement);
    if (document.body) observer.observe(document.body);
    for (const table of document.querySelectorAll('table')) observer.observe(table);
  }
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  });
}
