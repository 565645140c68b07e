import { SKIPPED } from './tags.ts';
import type { Tree } from './tree.ts';

/** Of a whole page: what a script nested without end is not looked through to its end. */
const MOST = 50_000;

/** Tells of elements that are too deep to be read whether they hold text: empty ones are nothing to speak of. */
export class LeftOut<N> {
  readonly #tree: Tree<N>;
  #looked = 0;

  constructor(tree: Tree<N>) {
    this.#tree = tree;
  }

  /** True also where it was not looked through to the end. */
  holdsText(element: N): boolean {
    const stack = [element];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (++this.#looked > MOST) return true;
      const name = this.#tree.name(node);
      if (name === '#text') {
        if (this.#tree.data(node).trim() !== '') return true;
      } else if (name !== '' && !SKIPPED.has(name)) {
        for (const child of this.#tree.children(node)) stack.push(child);
      }
    }
    return false;
  }
}
