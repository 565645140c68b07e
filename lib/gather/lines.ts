import { collapse } from '../model/handle.ts';
import type { Block } from '../model/snapshot.ts';
import type { Origin } from './tree.ts';

/** Stands for what was not read: around it there is no figure, and a cell that holds it is not blank. */
const LEFT_OUT = '\ufffd';

/** What is known of the spot that the walk has reached. */
export interface Spot {
  readonly box: number;
  readonly tag: string;
  readonly hidden: boolean;
  readonly strong: boolean;
  readonly preformatted: boolean;
  readonly depth: number;
}

/** Collects runs of text into lines, and lines into blocks. */
export class Lines<N> {
  blocks: Block[] = [];
  readonly origins: Origin<N>[] = [];
  /** Characters read, to stop on a page that is too large. */
  size = 0;
  #runs: { node: N; start: number; end: number }[] = [];
  #raw = '';
  #strong = true;

  text(node: N, data: string, spot: Spot): void {
    this.size += data.length;
    if (!spot.preformatted) {
      this.#add(node, data, 0, data.length, spot);
      return;
    }
    let start = 0;
    for (let end = data.indexOf('\n'); end >= 0; end = data.indexOf('\n', start)) {
      this.#add(node, data, start, end, spot);
      this.flush(spot);
      start = end + 1;
    }
    this.#add(node, data, start, data.length, spot);
  }

  /** Form controls read so far. */
  controls = 0;

  /** A form control's value: text that no text node holds. */
  value(node: N, text: string): void {
    this.controls++;
    this.#raw += text;
    this.#runs.push({ node, start: 0, end: 0 });
  }

  /** An element is too deep, or the page too large: what stands before and behind it is not one text. */
  leaveOut(node: N): void {
    if (!this.#raw.endsWith(LEFT_OUT)) this.value(node, LEFT_OUT);
  }

  #add(node: N, data: string, start: number, end: number, spot: Spot): void {
    if (end <= start) return;
    const part = start === 0 && end === data.length ? data : data.slice(start, end);
    if (this.#runs.length === 0 && part.trim() === '') return;
    this.#runs.push({ node, start, end });
    this.#raw += part;
    if (!spot.strong && part.trim() !== '') this.#strong = false;
  }

  /** Ends the line that is open, if any. */
  flush(spot: Spot): void {
    if (this.#runs.length === 0) return;
    const text = collapse(this.#raw);
    if (text !== '') {
      this.blocks.push({
        kind: 'text',
        handle: this.handle({ runs: this.#runs, raw: this.#raw }),
        box: spot.box,
        text,
        tag: spot.tag,
        ...(this.#strong && { strong: true }),
        ...(spot.hidden && { hidden: true }),
      });
    }
    this.#runs = [];
    this.#raw = '';
    this.#strong = true;
  }

  handle(origin: Origin<N>): number {
    return this.origins.push(origin) - 1;
  }

  /** One by one: a page laid out in a table may have more blocks than a call takes arguments. */
  append(blocks: readonly Block[]): void {
    for (const block of blocks) this.blocks.push(block);
  }

  /** What is read from now on is put aside, until it is taken back. @returns what was there before */
  putAside(): Block[] {
    const before = this.blocks;
    this.blocks = [];
    return before;
  }

  /** @returns what was read since `before` was there, which is in its place again */
  takeBack(before: Block[]): Block[] {
    const added = this.blocks;
    this.blocks = before;
    return added;
  }
}
