/** Brings a place into view. */

const TALLEST_HEADER = 0.5;

function isStuck(element: Element): boolean {
  const { position } = getComputedStyle(element);
  return position === 'fixed' || position === 'sticky';
}

/** The lower edge of what the page keeps at the top of the window, over the given column of pixels. */
export function headroom(document: Document, x: number): number {
  let lower = 0;
  for (const element of document.elementsFromPoint(Math.max(1, Math.min(x, innerWidth - 2)), 1)) {
    const { bottom, height } = element.getBoundingClientRect();
    if (element !== document.documentElement && height < innerHeight * TALLEST_HEADER && isStuck(element))
      lower = Math.max(lower, bottom);
  }
  return lower;
}

/** Scrolls a line of a text that is longer than the window to its middle: its element cannot be. */
function jumpToLine(element: Element, line: Range): void {
  const { top } = line.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  view?.scrollBy({ top: top - view.innerHeight / 2, behavior: 'instant' });
}

/**
 * Scrolls the element to the middle of the window, and clear of a sticky header.
 * @param line the text in it that is meant, where it is but part of it
 */
export function jumpTo(element: Element, line?: Range): void {
  const before = element.getBoundingClientRect();
  if (line && before.height > innerHeight * 0.8) {
    jumpToLine(element, line);
    return;
  }
  const tall = before.height > innerHeight * 0.8;
  // At once: a slow way across a long page is a nuisance, and card and ring are placed where it ends.
  element.scrollIntoView({ block: tall ? 'start' : 'center', inline: 'nearest', behavior: 'instant' });
  const after = element.getBoundingClientRect();
  const covered = headroom(element.ownerDocument, after.left + after.width / 2) + 8 - after.top;
  if (covered > 0) element.ownerDocument.defaultView?.scrollBy({ top: -covered, behavior: 'instant' });
}
