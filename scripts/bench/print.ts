/** What was measured beside what it may be. */

export interface Line {
  readonly what: string;
  readonly measured: number;
  /** What it may be at most; left out where it is told for the reader alone. */
  readonly budget?: number;
  readonly unit: string;
  /** Raw figures behind it, for the reader. */
  readonly detail?: string;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Median, and the tenth to the ninetieth percentile. */
export function spread(values: readonly number[], digits = 3): string {
  const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => quantile(values, share).toFixed(digits));
  return `${middle} ms (${low}–${high})`;
}

const shown = (value: number): string => (Number.isInteger(value) ? String(value) : value.toPrecision(3));

/** Prints the line; false where the budget is exceeded by half, which is more than a busy machine explains. */
export function print(line: Line): boolean {
  const detail = line.detail ? `\n         ${line.detail}` : '';
  if (line.budget === undefined) {
    console.log(`${'-'.padEnd(8)} ${line.what}: ${shown(line.measured)} ${line.unit}${detail}`);
    return true;
  }
  const share = line.measured / line.budget;
  const mark = share <= 1 ? 'within' : share <= 1.5 ? 'OVER' : 'FAR OVER';
  const head = `${line.what}: ${shown(line.measured)} ${line.unit}, budget ${shown(line.budget)}`;
  console.log(`${mark.padEnd(8)} ${head} (ratio ${share.toFixed(2)})${detail}`);
  return share <= 1.5;
}
