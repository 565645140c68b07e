/**
 * The small view of a document tree that the gatherer needs. The live DOM and parse5's tree both satisfy it,
 * so that a page and a saved file are read by the same code.
 */
export interface Tree<N> {
  /** Lower-case tag name; '#text' for text; '' for anything else, which is not read. */
  name(node: N): string;
  /** The data of a text node. */
  data(node: N): string;
  children(node: N): Iterable<N>;
  attribute(element: N, name: string): string | null;
  /** Whether the page hides this element (its ancestors are asked before it). */
  hidden(element: N): boolean;
  /** The figure or words that a form control shows. */
  value(control: N): string;
  /** The root of an open shadow tree, if the element hosts one. */
  shadow(element: N): N | null;
  /** The body of a frame's document where it can be read. */
  frame(element: N): N | null;
  /** Rendered size of a picture, 0 where not known. */
  size(image: N): { width: number; height: number };
}

/** What a snapshot's handle stands for, before a side of the tree gives it its own shape. */
export type Origin<N> =
  /** `controls`: it holds form controls, whose values no text node has. */
  | { readonly element: N; readonly controls?: boolean }
  | {
      readonly runs: readonly { readonly node: N; readonly start: number; readonly end: number }[];
      readonly raw: string;
    };

/**
 * A reading that may be left off wherever it yields, and taken up again while the tree is as it was. It yields only where
 * it is told that its time is over: a reading that has all the time it needs is one call.
 */
export type Steps<Result = void> = Generator<undefined, Result, undefined>;

/** The whole of a reading at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
