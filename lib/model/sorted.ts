/**
 * How many of the first items hold, of a list in which those that hold stand before those that do not: found by
 * halving, since a long text asks for the place of thousands of stretches.
 */
export function countHolding<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  for (let high = items.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
