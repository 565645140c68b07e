/** What a marked page is listened to for, in its own document and those of its frames. */
import type { Handle } from '../model/handle.ts';
import { documentsOf } from './documents.ts';
import type { Ground } from './ground.ts';
import { onLayout } from './layout.ts';
import { gapPlace, type Mark } from './plan.ts';
import { followPointer, type Spot } from './pointer.ts';

interface Ears {
  readonly spots: readonly Spot<number>[];
  /** Marks are shown. */
  readonly on: () => boolean;
  /** The pointer is over a mark, or with null over none. */
  readonly over: (key: number | null) => void;
  /** Things may have moved. */
  readonly moved: () => void;
}

export function listen(
  document: Document,
  handles: readonly Handle[],
  host: Element,
  signal: AbortSignal,
  { spots, on, over, moved }: Ears,
): void {
  const documents = documentsOf(document, handles);
  followPointer(documents, host, () => (on() ? spots : []), over, signal);
  onLayout(documents, moved, signal);
}

/** Where the marks of a plan stand, by their index in it. */
export function spotsOf(plan: readonly Mark[], ground: Ground): Spot<number>[] {
  return plan.map(({ lit }, key) => ({ key, boxes: () => lit.flatMap((place) => ground.lines(place)) }));
}

/** The page has taken out nodes that are marked. */
export function isLost(plan: readonly Mark[], ground: Ground): boolean {
  return plan.some(({ lit, finding }) => {
    const gap = gapPlace(finding);
    return lit.some((place) => ground.isLost(place)) || (gap !== null && ground.isLost(gap));
  });
}
