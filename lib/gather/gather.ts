import { collapse } from '../model/handle.ts';
import type { Block, Snapshot } from '../model/snapshot.ts';
import type { Spot } from './lines.ts';
import type { Origin, Steps, Tree } from './tree.ts';
import { Walk } from './walk.ts';

export interface Gathered<N> {
  readonly blocks: Block[];
  readonly boxes: number[];
  readonly metas: { name: string; content: string }[];
  readonly title: string;
  readonly origins: readonly Origin<N>[];
  readonly partial?: NonNullable<Snapshot['partial']>;
}

/**
 * Reads a tree into blocks, in reading order, without changing it.
 * @param body the body element (or the whole fragment) to read
 * @param head where <title> and <meta> stand, if anywhere
 * @param isDue asked now and again whether to leave off there; without it all is read at once
 * @returns plain blocks, and for each handle the node or text runs it stands for
 */
export function* gather<N>(tree: Tree<N>, body: N, head: N | null, isDue?: () => boolean): Steps<Gathered<N>> {
  const walk = new Walk(tree, isDue);
  const spot: Spot = { box: 0, tag: 'body', hidden: false, strong: false, preformatted: false, depth: 0 };
  const rest = walk.children(body, spot);
  if (rest) yield* rest;
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
