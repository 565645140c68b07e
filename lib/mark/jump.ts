/** Brings a place into view. */
import { own } from './own.ts';

const TALLEST_HEADER = 0.5;

function isStuck(element: Element): boolean {
  const { position } = getComputedStyle(element);
  return position === 'fixed' || position === 'sticky';
}

/** Headers stand below each other, but not many. */
const HEADERS = 4;

/**
 * The lower edge of what the page keeps at the top of the window, over the given column of pixels.
 * @param within what keeps its own head there once it is scrolled under; before that its head stands where it belongs
 */
export function headroom(document: Document, x: number, within?: Element | null): number {
  let lower = 0;
  for (let found = 0; found < HEADERS; found++) {
    const before = lower;
    for (const { element, box } of stuckAt(document, x, lower + 1)) {
      const belongs = within?.contains(element) && within.getBoundingClientRect().top >= before - 1;
      if (!belongs) lower = Math.max(lower, box.bottom);
    }
    if (lower === before) break;
  }
  return lower;
}

/** The upper edge of what the page keeps at the foot of the window. */
export function footroom(document: Document, x: number): number {
  return Math.min(innerHeight, ...stuckAt(document, x, innerHeight - 2).map(({ box }) => box.top));
}

function stuckAt(document: Document, x: number, y: number): { element: Element; box: DOMRect }[] {
  return document
    .elementsFromPoint(Math.max(1, Math.min(x, innerWidth - 2)), y)
    .filter((element) => element !== document.documentElement && isStuck(element))
    .map((element) => ({ element, box: own(element, 'getBoundingClientRect').call(element) }))
    .filter(({ box }) => box.height < innerHeight * TALLEST_HEADER);
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
