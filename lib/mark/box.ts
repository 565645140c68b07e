/** Boxes in the coordinates of the window that the script runs in, summed over frames and cut where the page clips them. */
import { own, parentOf } from './own.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const width = (box: Box): number => box.right - box.left;
export const height = (box: Box): number => box.bottom - box.top;
export const middle = (box: Box): { x: number; y: number } => ({
  x: (box.left + box.right) / 2,
  y: (box.top + box.bottom) / 2,
});

export function holds(box: Box, x: number, y: number): boolean {
  return x >= box.left && x < box.right && y >= box.top && y < box.bottom;
}

export function join(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

export function cut(box: Box, by: Box): Box | null {
  const common = {
    left: Math.max(box.left, by.left),
    top: Math.max(box.top, by.top),
    right: Math.min(box.right, by.right),
    bottom: Math.min(box.bottom, by.bottom),
  };
  return common.left < common.right && common.top < common.bottom ? common : null;
}

export function grow({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

export function shift(box: Box, x: number, y: number): Box {
  return { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y };
}

/** The frame elements from an element's document up to the script's own, and what they clip. */
export function framesAround(element: Element): HTMLElement[] {
  const frames: HTMLElement[] = [];
  let view = own(element, 'ownerDocument').defaultView;
  while (view && view !== window) {
    const frame = view.frameElement as HTMLElement | null;
    if (!frame) break;
    frames.push(frame);
    view = frame.ownerDocument.defaultView;
  }
  return frames;
}

function contentBox(frame: HTMLElement): Box {
  const outer = frame.getBoundingClientRect();
  const style = frame.ownerDocument.defaultView!.getComputedStyle(frame);
  const left = outer.left + frame.clientLeft + Number.parseFloat(style.paddingLeft);
  const top = outer.top + frame.clientTop + Number.parseFloat(style.paddingTop);
  return { left, top, right: left + frame.clientWidth, bottom: top + frame.clientHeight };
}

/** Nothing is read that stands deeper; but what was read may be moved there. */
const DEEPEST = 800;

/** Ancestors that scroll or clip what is in them, up to the element's own document. */
export function clippers(element: Element): Element[] {
  const found: Element[] = [];
  const view = element.ownerDocument.defaultView;
  if (!view) return found;
  const root = element.ownerDocument.scrollingElement;
  let up = outside(element);
  for (let above = 0; up && up !== root && up !== element.ownerDocument.documentElement && above < DEEPEST; above++) {
    const { overflowX, overflowY, position } = view.getComputedStyle(up);
    if (up.localName !== 'body' && (overflowX !== 'visible' || overflowY !== 'visible')) found.push(up);
    if (position === 'fixed') break;
    up = outside(up);
  }
  return found;
}

/** The element around one, out of a shadow tree too. */
function outside(element: Element): Element | null {
  const parent = parentOf(element);
  if (parent) return parent;
  const root = own(element, 'getRootNode').call(element);
  return root instanceof ShadowRoot ? root.host : null;
}

/** The nearest element around one that can itself be seen, frames included; null where there is none. */
export function visibleAround(element: Element): Element | null {
  const above = (from: Element): Element | null =>
    outside(from) ?? from.ownerDocument.defaultView?.frameElement ?? null;
  for (let up = above(element); up; up = above(up)) {
    const { width, height } = up.getBoundingClientRect();
    if (width > 0 && height > 0 && up.checkVisibility({ visibilityProperty: true })) return up;
  }
  return null;
}

/**
 * A box given in an element's own document, as it stands in the script's window.
 * @returns null where nothing of it can be seen
 */
export function place(own: Box, element: Element, clip: readonly Element[]): Box | null {
  let box: Box | null = own;
  for (const each of clip) box = box && cut(box, each.getBoundingClientRect());
  for (const frame of framesAround(element)) {
    if (!box) return null;
    const content = contentBox(frame);
    box = cut(shift(box, content.left, content.top), content);
  }
  return box && width(box) > 0 && height(box) > 0 ? box : null;
}
