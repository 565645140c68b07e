/** Closed lists in the text: 共N条，其中A…，B…，其他…. Open ones are no claim. */
import { once } from '../../../model/memo.ts';
import type { Report } from '../../../model/report.ts';
import { type Item, isCount, itemsFrom, MOST_ITEMS } from './items.ts';
import { type Judged, judge, sumOf } from './list-sums.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { Figure, Token } from './tokens.ts';
import { has } from './words.ts';

export interface ListRead extends Judged {
  readonly sentence: Sentence;
  /** The stated total, as near as it stands. */
  readonly total: Figure;
  /** Offsets into the printed passage. */
  readonly start: number;
  readonly end: number;
}

const OPENERS = new Set(['among', 'including', 'respectively', 'namely']);
const TOTALS = new Set(['合计', '共计', '总计']);
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
