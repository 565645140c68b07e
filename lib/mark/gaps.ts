/** Markers where something missing should stand: positioned over the page, never inserted into it. */
import type { Place } from '../model/report.ts';
import type { Box } from './box.ts';
import type { Ground } from './ground.ts';
import { gapPlace, type Mark } from './plan.ts';

const APART = 6;
const HIGH = 28;

interface Gap {
  readonly slot: HTMLElement;
  readonly index: number;
  readonly place: Place;
  readonly isAfter: boolean;
  box: Box | null;
}

export class Gaps {
  readonly #layer: HTMLElement;
  #gaps: readonly Gap[] = [];

  constructor(layer: HTMLElement) {
    this.#layer = layer;
  }

  /** A marker for each gap of the plan that is to be marked, in the place of those before. */
  set(plan: readonly Mark[], render: (slot: HTMLElement, mark: Mark) => void): void {
    const layer = this.#layer;
    this.clear();
    this.#gaps = plan.flatMap((mark, index): Gap[] => {
      const { gap } = mark.finding;
      const place = gapPlace(mark.finding);
      // What is missing and waived is marked no more: there is no text that a line could be under.
      if (!gap || !place || !mark.open) return [];
      const slot = layer.ownerDocument.createElement('div');
      slot.className = 'cf-gap';
      slot.hidden = true;
      layer.append(slot);
      render(slot, mark);
      return [{ slot, index, place, isAfter: 'after' in gap, box: null }];
    });
  }

  /** Where the marker of a mark stands; null where it is not seen. */
  box(index: number | null): Box | null {
    return this.#gaps.find((gap) => gap.index === index)?.box ?? null;
  }

  layout(on: boolean, ground: Ground): void {
    const taken = new Map<string, number>();
    // All are measured before the first is moved: to measure after that would lay out the page again each time.
    for (const gap of this.#gaps) gap.box = on ? this.#boxOf(gap, ground, taken) : null;
    for (const { slot, box } of this.#gaps) {
      slot.hidden = box === null;
      if (!box) continue;
      slot.style.left = `${box.left}px`;
      slot.style.top = `${box.top}px`;
      slot.style.width = `${box.right - box.left}px`;
    }
  }

  clear(): void {
    this.#layer.replaceChildren();
  }

  /** As wide as the block that it follows; several at one place stand below each other. */
  #boxOf({ place, isAfter }: Gap, ground: Ground, taken: Map<string, number>): Box | null {
    const around = ground.table(place)?.localName === 'table' ? ground.table(place) : ground.element(place);
    const element = around && isAfter ? lastAlike(around) : around;
    const block = element && ground.boxOf(element);
    const own = element === around ? ground.box(place) : block;
    if (!block || !own) return null;
    const key = `${isAfter} ${place.handle}`;
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    const step = (before + 1) * (HIGH + APART) - HIGH;
    const edge = element?.localName === 'table' ? block : own;
    const top = isAfter ? edge.bottom + step : edge.top - step - HIGH;
    return { left: block.left, right: block.right, top, bottom: top + HIGH };
  }
}

/** The last of the paragraphs that follow each other: a section ends where they do. */
function lastAlike(element: Element): Element {
  let last = element.closest('p,li,pre,div,section,table') ?? element;
  for (let next = last.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.localName !== last.localName || next.className !== last.className || last.localName === 'table') break;
    if (next.checkVisibility() && next.textContent?.trim()) last = next;
  }
  return last.getBoundingClientRect().height > element.getBoundingClientRect().height * 8 ? element : last;
}
