/** How a page's text is struck: where, and what is put there. */
import type { Random } from '../accuracy/random.ts';

export type Mutation = (text: string, random: Random) => string;

export const TAG = /<\/?[a-z][^<>]{0,300}>/gi;
export const TEXT = /(?<=>)[^<>]{1,400}(?=<)/g;
export const ROW = /<tr[^>]{0,200}>(?:(?!<\/?tr).){0,4000}<\/tr>/gs;
export const BLOCK = /<(?:p|h1|h2|tr|li)[ >](?:(?!<(?:p|h1|h2|tr|li)[ >]).){0,3000}?<\/(?:p|h1|h2|tr|li)>/gs;
export const TABLE = /<table[^>]{0,200}>.{0,60000}?<\/table>/gs;
export const CELL = /(?<=<t[dh])(?=[ >])/g;
export const FIGURE = /(?<=>)\d{1,6}(?=<)/g;

export function all(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

export const cut = (text: string, start: number, end: number, put: string): string =>
  text.slice(0, start) + put + text.slice(end);

/** Replaces up to `most` matches; from the last on, so that places stay true. */
export function strike(
  text: string,
  pattern: RegExp,
  most: number,
  random: Random,
  put: (found: string) => string,
): string {
  const chosen = random.some(all(text, pattern), random.between(1, most));
  return chosen.reduceRight((done, { index, 0: found }) => cut(done, index, index + found.length, put(found)), text);
}

export function anywhere(text: string, put: string, random: Random): string {
  const at = random.below(text.length + 1);
  return cut(text, at, at, put);
}

/** Between two tags, where elements may stand. */
export function between(text: string, put: string, random: Random): string {
  const at = random.pick([...all(text, TAG).map((each) => each.index), text.length]);
  return cut(text, at, at, put);
}
