import { collapse } from '../model/handle.ts';
import type { Block, Snapshot } from '../model/snapshot.ts';
import { LeftOut } from './left-out.ts';
import { Lines, type Spot } from './lines.ts';
import { gatherTable } from './table.ts';
import { BLOCKS, BOXES, DOCUMENT_LINK, PREFORMATTED, SKIPPED, STRONG } from './tags.ts';
import type { Origin, Tree } from './tree.ts';

/** Deeper than any parser of HTML builds (512) and than any report needs; beyond it a script is playing. */
const MAX_DEPTH = 700;
const MAX_TEXT = 12_000_000;
const MAX_HANDLES = 600_000;

export interface Gathered<N> {
  readonly blocks: Block[];
  readonly boxes: number[];
  readonly metas: { name: string; content: string }[];
  readonly title: string;
  readonly origins: readonly Origin<N>[];
  readonly partial?: NonNullable<Snapshot['partial']>;
}

/** One walk over a tree, in reading order. */
export class Walk<N> {
  readonly tree: Tree<N>;
  readonly lines = new Lines<N>();
  readonly boxes: number[] = [-1];
  partial: Snapshot['partial'];
  readonly #leftOut: LeftOut<N>;
  /** The hosts whose light children the slots of the shadow tree being read stand for, and the slots' names so far. */
  #hosts: { readonly node: N; readonly filled: Set<string> }[] = [];

  constructor(tree: Tree<N>) {
    this.tree = tree;
    this.#leftOut = new LeftOut(tree);
  }

  children(node: N, spot: Spot): void {
    for (const child of this.tree.children(node)) this.node(child, spot);
  }

  node(node: N, spot: Spot): void {
    const name = this.tree.name(node);
    if (name === '#text') {
      this.lines.text(node, this.tree.data(node), spot);
      return;
    }
    if (name === '' || SKIPPED.has(name)) return;
    if (!this.#full(spot)) this.#element(node, name, spot);
    else if (this.#leftOut.holdsText(node)) this.lines.leaveOut(node);
  }

  #element(node: N, name: string, spot: Spot): void {
    const { lines, tree } = this;
    switch (name) {
      case 'br':
        lines.flush(spot);
        break;
      case 'input':
      case 'textarea':
      case 'select':
        lines.value(node, tree.value(node));
        break;
      case 'img':
        this.#image(node, spot);
        break;
      case 'table':
        lines.flush(spot);
        gatherTable(this, node, { ...spot, hidden: spot.hidden || tree.hidden(node), depth: spot.depth + 1 });
        break;
      case 'iframe':
      case 'frame':
        this.#frame(node, spot);
        break;
      case 'slot':
        this.#slot(node, spot);
        break;
      default:
        this.#through(node, name, spot);
    }
  }

  #through(node: N, name: string, spot: Spot): void {
    const { lines, tree } = this;
    const style = tree.attribute(node, 'style');
    const block = BLOCKS.has(name) || style?.includes('display:block') === true;
    const inner = this.enter(node, name, spot, block, style);
    const shadow = tree.shadow(node);
    if (block) lines.flush(spot);
    if (shadow) {
      this.#hosts.push({ node, filled: new Set() });
      this.children(shadow, inner);
      this.#hosts.pop();
    } else this.children(node, inner);
    if (block) lines.flush(inner);
    if (name === 'a') this.#attachment(node, spot);
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

  #frame(node: N, spot: Spot): void {
    this.lines.flush(spot);
    const body = this.tree.frame(node);
    if (body) {
      this.node(body, { ...spot, hidden: spot.hidden || this.tree.hidden(node), preformatted: false });
      return;
    }
    const url = this.tree.attribute(node, 'src') ?? '';
    if (url) this.lines.blocks.push({ kind: 'frame', ...this.#placed(node, spot), url });
  }

  #slot(node: N, spot: Spot): void {
    const host = this.#hosts.at(-1);
    const wanted = this.tree.attribute(node, 'name') ?? '';
    // of slots of one name only the first is filled: hosts in hosts with two each would double at every level
    if (!host || host.filled.has(wanted)) {
      this.children(node, spot);
      return;
    }
    host.filled.add(wanted);
    const given = [...this.tree.children(host.node)].filter((child) => {
      const name = this.tree.name(child);
      if (name === '' || name === 'template') return false; // in a saved file the shadow tree's own template
      const slot = name === '#text' ? '' : (this.tree.attribute(child, 'slot') ?? '');
      return slot === wanted;
    });
    this.#hosts.pop();
    if (given.length === 0) this.children(node, spot);
    for (const child of given) this.node(child, spot);
    this.#hosts.push(host);
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

function isBold(style: string | null): boolean {
  const at = style?.indexOf('font-weight') ?? -1;
  return at >= 0 && /^font-weight:\s*(?:bold|[6-9]00)/.test(style!.slice(at, at + 24));
}

/**
 * Reads a tree into blocks, in reading order, without changing it.
 * @param body the body element (or the whole fragment) to read
 * @param head where <title> and <meta> stand, if anywhere
 * @returns plain blocks, and for each handle the node or text runs it stands for
 */
export function gather<N>(tree: Tree<N>, body: N, head: N | null): Gathered<N> {
  const walk = new Walk(tree);
  const spot: Spot = { box: 0, tag: 'body', hidden: false, strong: false, preformatted: false, depth: 0 };
  walk.children(body, spot);
  walk.lines.flush(spot);
  const metas: { name: string; content: string }[] = [];
  let title = '';
  for (const child of head === null ? [] : tree.children(head)) {
    const tag = tree.name(child);
    if (tag === 'title' && title === '') {
      for (const text of tree.children(child)) title += tree.data(text);
    } else if (tag === 'meta') {
      const name = tree.attribute(child, 'name') ?? tree.attribute(child, 'property');
      const content = tree.attribute(child, 'content');
      if (name && content) metas.push({ name: name.trim().toLowerCase(), content: collapse(content).slice(0, 2000) });
    }
  }
  return {
    blocks: walk.lines.blocks,
    boxes: walk.boxes,
    metas,
    title: collapse(title),
    origins: walk.lines.origins,
    ...(walk.partial && { partial: walk.partial }),
  };
}
