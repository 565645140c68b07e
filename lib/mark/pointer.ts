/** Which mark the pointer is over: highlights take no events, so their boxes are asked. One passive listener a document. */
import { type Box, framesAround, holds } from './box.ts';

export interface Spot<Key> {
  readonly key: Key;
  /** Where it is now, in the script's window. */
  readonly boxes: () => readonly Box[];
}

/**
 * Calls back when the pointer comes over a mark, and with null when it leaves for the page.
 * @param own the host element: over our own views nothing is reported
 */
export function followPointer<Key>(
  documents: readonly Document[],
  own: Element,
  spots: () => readonly Spot<Key>[],
  over: (key: Key | null) => void,
  signal: AbortSignal,
): void {
  let frame = 0;
  let last: Key | null = null;
  const moved = (event: PointerEvent): void => {
    cancelAnimationFrame(frame);
    const target = event.target as Element | null;
    if (target === own || !target) return;
    const { x, y } = inWindow(event, target);
    frame = requestAnimationFrame(() => {
      const found = spots().find(({ boxes }) => boxes().some((box) => holds(box, x, y)))?.key ?? null;
      if (found === last) return;
      last = found;
      over(found);
    });
  };
  for (const document of documents) {
    document.addEventListener('pointermove', moved, { passive: true, capture: true, signal });
  }
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

function inWindow(event: PointerEvent, target: Element): { x: number; y: number } {
  let { clientX: x, clientY: y } = event;
  const from = target.nodeType === Node.ELEMENT_NODE ? target : target.ownerDocument?.documentElement;
  for (const frame of from ? framesAround(from) : []) {
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
  }
  return { x, y };
}
