/** Closed lists in the text: 共N条，其中A…，B…，其他…. Open ones are no claim. */
import { once } from '../../../model/memo.ts';
import type { Report } from '../../../model/report.ts';
import { closes, type Item, isCount, itemsFrom, MOST_ITEMS } from './items.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { Figure, Token } from './tokens.ts';
import { has } from './words.ts';

export interface ListRead {
  readonly sentence: Sentence;
  /** The stated total, as near as it stands. */
  readonly total: Figure;
  /** Of the outermost list, without what is nested in it. */
  readonly parts: readonly Figure[];
  readonly sum: number;
  /** One part alone is larger than the whole. */
  readonly larger: boolean;
  /** It adds up to its total. */
  readonly held: boolean;
  /** Offsets into the printed passage. */
  readonly start: number;
  readonly end: number;
}

const OPENERS = new Set(['among', 'including', 'respectively', 'namely']);
const TOTALS = new Set(['合计', '共计', '总计']);
const MOST_NESTED = 3;
const MOST_LISTS = 40;
const NO_LISTS: readonly ListRead[] = [];

/** The lists of a report that are closed and do not add up in any way of reading them. */
export function wrongLists(report: Report): readonly ListRead[] {
  return listsOf(report).filter(({ held }) => !held);
}

/** The lists of a report that are closed: those that add up, and those that do not in any way of reading them. */
export const listsOf = once(read);

function read(report: Report): readonly ListRead[] {
  const lists: ListRead[] = [];
  let previous: Sentence | null = null;
  for (const sentence of sentencesOf(report)) {
    const before: Sentence | null = sentence.first ? null : previous;
    // a list has figures of its own, though its total may stand in the sentence before
    if (sentence.tokens.some(isCount)) lists.push(...openedLists(sentence, before), ...summedLists(sentence));
    previous = sentence;
  }
  return lists;
}

function openedLists(sentence: Sentence, previous: Sentence | null): ListRead[] {
  const { tokens } = sentence;
  const openers: number[] = [];
  for (let at = 0; at < tokens.length && openers.length < MOST_LISTS; at++) {
    if (openerAt(tokens, at) !== null) openers.push(at);
  }
  return openers.flatMap((at): ListRead[] => {
    const opener = openerAt(tokens, at)!;
    const totals = totalsBefore(tokens, at, previous);
    const total = totals.at(-1);
    // 包括 within 其中包括 and 分别 within 其中 are the same opener again.
    if (!total || total.approximate || (tokens[at - 1]?.kind === 'list' && tokens[at - 1]?.id === 'among')) return [];
    const items = itemsFrom(tokens, at, total.unit);
    const read =
      items &&
      judge(
        opener,
        items,
        totals.filter((each) => each.unit === total.unit),
      );
    return read ? [{ ...read, sentence, total, ...rangeOf(sentence, total, read.parts, items) }] : [];
  });
}

/** A word that opens a list, or the bracket right behind a figure: 906条（政策120条、其他786条）. */
function openerAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (token.kind === 'mark' && token.id === '(' && before && isCount(before)) {
    const next = tokens[at + 1];
    return next?.kind === 'list' && OPENERS.has(next.id) ? null : 'bracket';
  }
  return token.kind === 'list' && OPENERS.has(token.id) ? token.id : null;
}

/** What may be the whole: the figures before the opener, in this sentence or, where it opens one, in the last. */
function totalsBefore(tokens: readonly Token[], at: number, previous: Sentence | null): Figure[] {
  const own = plainCounts(tokens.slice(0, at));
  const content = tokens.slice(0, at).some((token) => token.kind !== 'mark');
  return own.length > 0 || content || !previous ? own : plainCounts(previous.tokens);
}

/** Counts that are not compared with: of 收到5件，比上年增加2件 only the first. */
function plainCounts(tokens: readonly Token[]): Figure[] {
  let compared = false;
  return tokens.filter((token): token is Figure => {
    if (token.kind === 'comparison') compared = true;
    else if (token.kind === 'mark' && token.id !== '、' && token.id !== '(') compared = false;
    return isCount(token) && !compared;
  });
}

function judge(
  opener: string,
  items: readonly Item[],
  totals: readonly Figure[],
): { parts: Figure[]; sum: number; larger: boolean; held: boolean } | null {
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
function oversized(items: readonly Item[], wholes: readonly number[]): ReturnType<typeof judge> {
  const parts = items.filter(({ label }) => has(label, 'channel') && has(label, 'noun')).map((item) => item.figure);
  const sum = sumOf(parts);
  const over = parts.length > 1 && parts.length === items.length && wholes.every((whole) => sum > whole);
  return over ? { parts, sum, larger: false, held: false } : null;
}

const sumOf = (figures: readonly Figure[]): number => figures.reduce((sum, { value }) => sum + value, 0);

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

/** A5件，B3件，合计8件 */
function summedLists(sentence: Sentence): ListRead[] {
  const { tokens, folded } = sentence;
  let read = 0;
  return tokens.flatMap((token, at): readonly ListRead[] => {
    if (token.kind !== 'list' || token.id !== 'total') return NO_LISTS;
    const stated = tokens[at + 1];
    const word = folded.text.slice(token.start, token.end);
    const before = tokens[at - 1];
    if (!TOTALS.has(word) || !stated || !isCount(stated) || before?.kind !== 'mark') return [];
    if (++read > MOST_LISTS) return [];
    const parts = plainCounts(tokens.slice(0, at)).filter((each) => each.unit === stated.unit);
    if (parts.length < 2 || stated.approximate || parts.some((part) => part.approximate)) return [];
    const sums = parts
      .slice(-MOST_ITEMS, -1)
      .map((_, from, all) => sumOf(parts.slice(parts.length - 1 - all.length + from)));
    if (sums.includes(stated.value) || has(tokens.slice(0, at), 'list', 'among')) return [];
    return [
      {
        sentence,
        total: stated,
        parts,
        sum: sumOf(parts),
        larger: false,
        held: false,
        ...rangeOf(sentence, parts[0]!, [stated], null),
      },
    ];
  });
}

function rangeOf(
  { folded, tokens }: Sentence,
  from: Figure,
  parts: readonly Figure[],
  items: readonly Item[] | null,
): { start: number; end: number } {
  const last = items?.findLast((item) => parts.includes(item.figure))?.figure ?? parts.at(-1)!;
  const begin = tokens.includes(from) ? from.start : tokens.find((token) => token.kind !== 'mark')!.start;
  return { start: folded.at(begin), end: folded.at(last.end - 1) + 1 };
}
