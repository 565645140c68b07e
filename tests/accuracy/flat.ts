import type { Shape } from './plan.ts';

/** Shapes in which tables become lines of text. */
export const FLAT: ReadonlySet<Shape> = new Set<Shape>(['flat-text', 'cell-per-line', 'plain-text']);
