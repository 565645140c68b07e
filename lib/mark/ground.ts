/** Places on the live page: ranges, boxes and what has become of them. One for each page that was audited. */
import { collapse, type Handle } from '../model/handle.ts';
import type { Place } from '../model/report.ts';
import { type Box, clippers, grow, join, place as placeBox, visibleAround } from './box.ts';
import { parentOf } from './own.ts';
import { type Condition, condition, elementOf, rangesOf, stands } from './text.ts';

/** Pixels around letters. */
const ROOM = 4;

export class Ground {
  #handles: readonly Handle[];
  /** Computed styles are asked for once; a page that changes its scrollers is laid out anew by `refresh`. */
  #clippers = new WeakMap<Element, Element[]>();

  constructor(handles: readonly Handle[]) {
    this.#handles = handles;
  }

  /** The page shows the same text in other nodes. */
  rebind(handles: readonly Handle[]): void {
    this.#handles = handles;
    this.refresh();
  }

  refresh(): void {
    this.#clippers = new WeakMap();
  }

  condition(place: Place): Condition {
    return condition(this.#handles[place.handle]);
  }

  /** Its nodes were taken out of the page, though the same text may stand there in others. */
  isLost(place: Place): boolean {
    const element = this.element(place);
    return element !== null && !stands(element);
  }

  /** What stood there when it was read, white space collapsed. */
  seen({ handle, start, end }: Place): string {
    return collapse(this.#handles[handle]?.seen ?? '').slice(start ?? 0, end);
  }

  /** What can be seen around a place that itself cannot. */
  around(place: Place): Element | null {
    const element = this.element(place);
    return element && stands(element) ? visibleAround(element) : null;
  }

  element(place: Place): Element | null {
    const handle = this.#handles[place.handle];
    return handle ? elementOf(handle) : null;
  }

  /** The ranges of a place's text; none where it has changed, or has no text. */
  ranges(place: Place): Range[] {
    const handle = this.#handles[place.handle];
    // A table is not lit as a whole: its ring says which one is meant.
    if (this.#isTable(place)) return [];
    const state = condition(handle);
    return handle && (state === 'there' || state === 'hidden') ? rangesOf(handle, place) : [];
  }

  /** Where a place is seen in the script's window; null where it is not. A cell has the box of the whole cell. */
  box(place: Place): Box | null {
    const element = this.element(place);
    const handle = this.#handles[place.handle];
    if (!element || !handle || this.condition(place) !== 'there') return null;
    const cell = element.closest('td,th');
    if ('element' in handle || (cell && this.#fills(place, cell))) return this.boxOf(cell ?? element);
    const boxes = this.ranges(place).flatMap((range) => [...range.getClientRects()]);
    const letters = join(boxes.filter((box) => box.width > 0));
    // Letters of running text have no room for a ring inside: it lies around them.
    const own = letters && grow(letters, ROOM);
    return own && placeBox(own, element, this.#clipped(element));
  }

  /** The lines of text of a place, for the pointer. */
  lines(place: Place): Box[] {
    const element = this.element(place);
    const handle = this.#handles[place.handle];
    if (!element || !handle) return [];
    if ('element' in handle) {
      const box = this.box(place);
      return box ? [box] : [];
    }
    const rects = this.ranges(place).flatMap((range) => [...range.getClientRects()]);
    return rects.flatMap((rect) => placeBox(rect, element, this.#clipped(element)) ?? []);
  }

  boxOf(element: Element): Box | null {
    return placeBox(element.getBoundingClientRect(), element, this.#clipped(element));
  }

  /** What must stay in view with a place: its row of the table, or its lines of text. */
  row(place: Place): Box | null {
    const row = this.element(place)?.closest('tr');
    return row ? this.boxOf(row) : this.box(place);
  }

  /** The table that a place is in, or what its text stands in. */
  table(place: Place): Element | null {
    const element = this.element(place);
    return element && (element.closest('table') ?? parentOf(element) ?? element);
  }

  /** It has no text to light, and a cell with a form control has its figure in there. */
  isBare(place: Place): boolean {
    return !this.#isTable(place) && this.ranges(place).length === 0;
  }

  /** What to scroll to: the cell, or the element around the text that holds the place's first letter. */
  target(place: Place): Element | null {
    const first = this.ranges(place)[0]?.startContainer;
    const element = (first && parentOf(first)) ?? this.element(place);
    return element?.closest('td,th') ?? element;
  }

  #isTable(place: Place): boolean {
    const handle = this.#handles[place.handle];
    return handle !== undefined && 'element' in handle && handle.element.localName === 'table';
  }

  /** A line of text that is a cell's whole text stands for the cell. */
  #fills(place: Place, cell: Element): boolean {
    const handle = this.#handles[place.handle];
    return handle !== undefined && place.start === undefined && handle.seen.trim() === (cell.textContent ?? '').trim();
  }

  #clipped(element: Element): Element[] {
    const known = this.#clippers.get(element) ?? clippers(element);
    this.#clippers.set(element, known);
    return known;
  }
}
