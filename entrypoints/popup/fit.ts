/** Fits the popup into the height that the browser gives it. */

/** Milliseconds for a browser to make a popup as large as its content. */
const GROWING = 120;

/**
 * A popup is made as large as its content, up to what fits on the screen: only what is left when it has grown tells how
 * much that is. Its height is then bounded by it, so that the foot stays in view and the list scrolls.
 */
export function fitIn(document: Document): void {
  const root = document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const measure = (): void => {
    const before = Number.parseFloat(root.style.getPropertyValue('--room')) || Number.POSITIVE_INFINITY;
    // Bounded before, it may have been given more room; else what does not fit is cut.
    if (innerHeight > before || root.scrollHeight > innerHeight) root.style.setProperty('--room', `${innerHeight}px`);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(measure, GROWING);
  };
  new ResizeObserver(soon).observe(document.body);
  addEventListener('resize', soon);
}
