/** Whether the items of a list in the text add up to what stands before it, in any way of reading them. */
import { closes, type Item } from './items.ts';
import type { Figure, Token } from './tokens.ts';
import { has } from './words.ts';

const MOST_NESTED = 3;

/** A closed list as it was read. */
export interface Judged {
  /** Of the outermost list, without what is nested in it. */
  readonly parts: readonly Figure[];
  readonly sum: number;
  /** One part alone is larger than the whole. */
  readonly larger: boolean;
  /** It adds up to its total. */
  readonly held: boolean;
}

/**
 * @param opener the word that opens the list
 * @param totals what may be the whole, as near as it stands last
 * @returns null where nothing can be said of it: it is open, or its items overlap
 */
export function judge(opener: string, items: readonly Item[], totals: readonly Figure[]): Judged | null {
  const own = closedPart(opener, items);
  const wholes = wholesOf(totals);
  const first = items.slice(0, 1).concat(items.slice(1).filter((item) => !item.nests));
  const larger = first.find((item) => wholes.every((whole) => item.figure.value > whole));
  if (!own) {
    const channels = oversized(items, wholes);
    if (channels) return channels;
    const parts = opener === 'among' || opener === 'including' ? larger : undefined;
    return parts && first.indexOf(parts) < 2 && !has(parts.label, 'verb')
      ? { parts: [parts.figure], sum: parts.figure.value, larger: true, held: false }
      : null;
  }
  if (own.length < 2) return null;
  const ways = waysToRead(own);
  const sound = ways.find((parts) => wholes.includes(sumOf(parts)));
  if (sound) return { parts: sound, sum: sumOf(sound), larger: false, held: true };
  const parts = ways[0]!;
  // 网站发布100条，其他平台转发30条 of 100: the items overlap.
  const overlap = wholes.some(
    (whole) => parts.every((part) => part.value <= whole) && parts.some((part) => part.value === whole),
  );
  if (overlap) return null;
  return { parts, sum: sumOf(parts), larger: false, held: false };
}

/** Ways of coming in exclude each other: together they are never more than all. */
function oversized(items: readonly Item[], wholes: readonly number[]): Judged | null {
  const parts = items.filter(({ label }) => has(label, 'channel') && has(label, 'noun')).map((item) => item.figure);
  const sum = sumOf(parts);
  const over = parts.length > 1 && parts.length === items.length && wholes.every((whole) => sum > whole);
  return over ? { parts, sum, larger: false, held: false } : null;
}

export const sumOf = (figures: readonly Figure[]): number => figures.reduce((sum, { value }) => sum + value, 0);

/** Any total before the opener, or the last two together: 新收144件，上年结转11件，其中…. */
function wholesOf(totals: readonly Figure[]): number[] {
  const values = totals.map(({ value }) => value);
  const pairs = values.slice(1).map((value, index) => value + values[index]!);
  return [...values, ...pairs];
}

/** The items up to the one that closes the list; null where none does. */
function closedPart(opener: string, items: readonly Item[]): readonly Item[] | null {
  const rest = items.findLastIndex(closes);
  const firstRest = items.findIndex((item, index) => closes(item) && !nestedAt(items, index));
  if (rest >= 0) return items.slice(0, (firstRest >= 0 ? firstRest : rest) + 1);
  if (opener === 'respectively' || opener === 'namely') return items;
  const joined = items.findIndex(({ label }) => ['last', 'and'].includes(idOfFirst(label)));
  if (opener === 'including' && joined > 0) return items.slice(0, joined + 1);
  // 自然人 and 法人或其他组织 are all applicants that there are.
  const applicants = items.filter(({ label }) => has(label, 'applicant'));
  const kinds = new Set(
    applicants.flatMap(({ label }) => label.filter((each) => each.kind === 'applicant').map((each) => each.id)),
  );
  return kinds.has('naturalPerson') && kinds.has('organisation') && applicants.length === 2 ? applicants : null;
}

function nestedAt(items: readonly Item[], index: number): boolean {
  return items.slice(1, index + 1).some((item) => item.nests);
}

function idOfFirst(label: readonly Token[]): string {
  const first = label.find((token) => token.kind !== 'filler');
  return first?.kind === 'list' ? first.id : '';
}

/** With every extent that the lists within the list may have. */
function waysToRead(items: readonly Item[]): Figure[][] {
  const starts = items.flatMap((item, index) => (item.nests && index > 0 ? [index] : [])).slice(0, MOST_NESTED);
  let ways: { upTo: number; kept: Figure[] }[] = [{ upTo: 0, kept: [] }];
  for (const start of starts) {
    ways = ways.flatMap(({ upTo, kept }) => {
      if (upTo > start) return [{ upTo, kept }];
      const outer = [...kept, ...items.slice(upTo, start).map((item) => item.figure)];
      return items.slice(start).map((_, size) => ({ upTo: start + size + 1, kept: outer }));
    });
  }
  const read = ways.map(({ upTo, kept }) => [...kept, ...items.slice(upTo).map((item) => item.figure)]);
  return read.filter((parts) => parts.length > 0);
}
