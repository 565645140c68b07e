import { collapse } from '../model/handle.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { LeftOut } from './left-out.ts';
import { Lines, type Spot } from './lines.ts';
import { gatherTable } from './table.ts';
import { BLOCKS, BOXES, DOCUMENT_LINK, PREFORMATTED, SKIPPED, STRONG } from './tags.ts';
import { atOnce, type Steps, type Tree } from './tree.ts';

/** Deeper than any parser of HTML builds (512) and than any report needs; beyond it a script is playing. */
const MAX_DEPTH = 700;
const MAX_TEXT = 12_000_000;
const MAX_HANDLES = 600_000;

/**
 * One walk over a tree, in reading order. What may hold much is read in steps where the walk may be left off, and at
 * once where it may not, as in saved files: steps for every element would make those a tenth slower.
 */
export class Walk<N> {
  readonly tree: Tree<N>;
  readonly lines = new Lines<N>();
  readonly boxes: number[] = [-1];
  partial: Snapshot['partial'];
  readonly #isDue: (() => boolean) | undefined;
  readonly #leftOut: LeftOut<N>;
  /** The hosts whose light children the slots of the shadow tree being read stand for, and the slots' names so far. */
  #hosts: { readonly node: N; readonly filled: Set<string> }[] = [];

  constructor(tree: Tree<N>, isDue: (() => boolean) | undefined) {
    this.tree = tree;
    this.#isDue = isDue;
    this.#leftOut = new LeftOut(tree);
  }

  /** Whether to leave off here. */
  isDue(): boolean {
    return this.#isDue?.() === true;
  }

  /** Reads what stands in a node. @returns what of it is still to be read, in steps */
  children(node: N, spot: Spot): Steps | undefined {
    return this.each(this.tree.children(node), spot);
  }

  each(nodes: Iterable<N>, spot: Spot): Steps | undefined {
    if (this.#isDue) return this.#steps(nodes, spot);
    for (const node of nodes) {
      const rest = this.#node(node, spot);
      if (rest) atOnce(rest);
    }
    return undefined;
  }

  *#steps(nodes: Iterable<N>, spot: Spot): Steps {
    for (const node of nodes) {
      const rest = this.#node(node, spot);
      if (rest) yield* rest;
      if (this.isDue()) yield;
    }
  }

  #node(node: N, spot: Spot): Steps | undefined {
    const name = this.tree.name(node);
    if (name === '#text') this.lines.text(node, this.tree.data(node), spot);
    if (name === '#text' || name === '' || SKIPPED.has(name)) return undefined;
    if (!this.#full(spot)) return this.#element(node, name, spot);
    if (this.#leftOut.holdsText(node)) this.lines.leaveOut(node);
    return undefined;
  }

  #element(node: N, name: string, spot: Spot): Steps | undefined {
    const { lines, tree } = this;
    switch (name) {
      case 'br':
        lines.flush(spot);
        return undefined;
      case 'input':
      case 'textarea':
      case 'select':
        lines.value(node, tree.value(node));
        return undefined;
      case 'img':
        this.#image(node, spot);
        return undefined;
      case 'table':
        lines.flush(spot);
        return gatherTable(this, node, { ...spot, hidden: spot.hidden || tree.hidden(node), depth: spot.depth + 1 });
      case 'iframe':
      case 'frame':
        return this.#frame(node, spot);
      case 'slot':
        return this.#slot(node, spot);
      default:
        return this.#through(node, name, spot);
    }
  }

  #through(node: N, name: string, spot: Spot): Steps | undefined {
    const { lines, tree } = this;
    const style = tree.attribute(node, 'style');
    const block = BLOCKS.has(name) || style?.includes('display:block') === true;
    const inner = this.enter(node, name, spot, block, style);
    const shadow = tree.shadow(node);
    if (block) lines.flush(spot);
    if (shadow) this.#hosts.push({ node, filled: new Set() });
    const rest = this.children(shadow ?? node, inner);
    if (rest) return this.#leaveAfter(rest, node, name, spot, inner, block);
    this.#leave(node, name, spot, inner, block);
    return undefined;
  }

  #leave(node: N, name: string, spot: Spot, inner: Spot, block: boolean): void {
    if (this.#hosts.at(-1)?.node === node) this.#hosts.pop();
    if (block) this.lines.flush(inner);
    if (name === 'a') this.#attachment(node, spot);
  }

  *#leaveAfter(
    rest: Steps,
    ...inside: readonly [node: N, name: string, spot: Spot, inner: Spot, block: boolean]
  ): Steps {
    yield* rest;
    this.#leave(...inside);
  }

  /** The spot inside an element; a new box where it is one. */
  enter(node: N, name: string, spot: Spot, block: boolean, style = this.tree.attribute(node, 'style')): Spot {
    const { box, tag, hidden, preformatted } = spot;
    const strong = spot.strong || STRONG.has(name) || isBold(style);
    const depth = spot.depth + 1;
    if (!block) return { box, tag, hidden, strong, preformatted, depth };
    return {
      box: BOXES.has(name) ? this.boxes.push(box) - 1 : box,
      tag: name,
      hidden: hidden || this.tree.hidden(node),
      strong,
      preformatted: preformatted || PREFORMATTED.has(name),
      depth,
    };
  }

  #full(spot: Spot): boolean {
    if (spot.depth > MAX_DEPTH || this.lines.origins.length > MAX_HANDLES) this.partial ??= 'too many nodes';
    else if (this.lines.size > MAX_TEXT) this.partial ??= 'too much text';
    else return false;
    return true;
  }

  #placed(element: N, spot: Spot): { handle: number; box: number; hidden?: true } {
    const hidden = spot.hidden || this.tree.hidden(element);
    return { handle: this.lines.handle({ element }), box: spot.box, ...(hidden && { hidden: true as const }) };
  }

  #image(node: N, spot: Spot): void {
    this.lines.flush(spot);
    const alt = collapse(this.tree.attribute(node, 'alt') ?? '');
    this.lines.blocks.push({ kind: 'image', ...this.#placed(node, spot), alt, ...this.tree.size(node) });
  }

  #frame(node: N, spot: Spot): Steps | undefined {
    this.lines.flush(spot);
    const body = this.tree.frame(node);
    if (body) return this.each([body], { ...spot, hidden: spot.hidden || this.tree.hidden(node), preformatted: false });
    const url = this.tree.attribute(node, 'src') ?? '';
    if (url) this.lines.blocks.push({ kind: 'frame', ...this.#placed(node, spot), url });
    return undefined;
  }

  #slot(node: N, spot: Spot): Steps | undefined {
    const host = this.#hosts.at(-1);
    const wanted = this.tree.attribute(node, 'name') ?? '';
    // of slots of one name only the first is filled: hosts in hosts with two each would double at every level
    if (!host || host.filled.has(wanted)) return this.children(node, spot);
    host.filled.add(wanted);
    const given = [...this.tree.children(host.node)].filter((child) => {
      const name = this.tree.name(child);
      if (name === '' || name === 'template') return false; // in a saved file the shadow tree's own template
      const slot = name === '#text' ? '' : (this.tree.attribute(child, 'slot') ?? '');
      return slot === wanted;
    });
    this.#hosts.pop();
    return after(given.length > 0 ? this.each(given, spot) : this.children(node, spot), () => this.#hosts.push(host));
  }

  #attachment(node: N, spot: Spot): void {
    const href = this.tree.attribute(node, 'href') ?? '';
    if (!DOCUMENT_LINK.test(href)) return;
    let text = '';
    const read = (from: N, depth: number): void => {
      for (const child of this.tree.children(from)) {
        if (this.tree.name(child) === '#text') text += this.tree.data(child);
        else if (text.length < 500 && depth <= MAX_DEPTH) read(child, depth + 1);
      }
    };
    read(node, spot.depth);
    this.lines.blocks.push({ kind: 'attachment', ...this.#placed(node, spot), text: collapse(text), href });
  }
}

/** Does what is to be done at the end of a reading, now or after its last step. */
function after(rest: Steps | undefined, end: () => void): Steps | undefined {
  if (rest) return ended(rest, end);
  end();
  return undefined;
}

function* ended(rest: Steps, end: () => void): Steps {
  yield* rest;
  end();
}

function isBold(style: string | null): boolean {
  const at = style?.indexOf('font-weight') ?? -1;
  return at >= 0 && /^font-weight:\s*(?:bold|[6-9]00)/.test(style!.slice(at, at + 24));
}
