/** The words before and behind a figure, up to the next mark or figure. */
import { advance, asideInItsYear, type Context, fresh, yearIn } from './context.ts';
import { isCounting, type Sentence } from './sentences.ts';
import type { Figure, Token } from './tokens.ts';
import { has } from './words.ts';

export interface Window {
  readonly figure: Figure;
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  /** Of another year, another body, part of the year, a plan or a comparison. */
  readonly aside: boolean;
  /** A year named in `before`. */
  readonly year: number | null;
  /** Index of the figure among the sentence's tokens. */
  readonly at: number;
  /** Index of the first token of `before`. */
  readonly from: number;
}

const BOUNDARY = new Set([',', '，', ';', ':', '(', ')', '。', '—', '…', '!', '?']);

function isBoundary(token: Token, next: Token | undefined): boolean {
  if (token.kind !== 'mark' || !BOUNDARY.has(token.id)) return false;
  // 新收：144件 is one phrase.
  return !(token.id === ':' && next?.kind === 'figure');
}

/** The counts of a sentence with what stands around them. @param context is carried from sentence to sentence */
export function windowsOf(sentence: Sentence, year: number | null, context: Context = fresh()): Window[] {
  const { tokens } = sentence;
  const windows: Window[] = [];
  const saved: boolean[] = [];
  let from = 0;
  let yearBefore = context.otherYear;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const next = tokens[index + 1];
    if (isBoundary(token, next)) {
      from = index + 1;
      yearBefore = context.otherYear;
    }
    if (token.kind === 'mark' && token.id === '(') saved.push(context.comparison);
    if (token.kind === 'mark' && token.id === ')') context.comparison = saved.pop() ?? context.comparison;
    if (isCounting(token)) {
      const before = tokens.slice(from, index);
      const turned = has(before, 'verb', 'turned');
      const ownYear = turned ? yearBefore : context.otherYear;
      windows.push({
        figure: token,
        before,
        after: afterOf(tokens, index + 1),
        aside: ownYear || asideInItsYear(context),
        year: lastYearIn(before),
        at: index,
        from,
      });
      // 2022年结转11件 names the year of what was carried over; the sentence goes on in its own.
      if (turned) context.otherYear = yearBefore;
      from = index + 1;
      yearBefore = context.otherYear;
    } else advance(context, token, next, year);
  }
  return windows;
}

function lastYearIn(tokens: readonly Token[]): number | null {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const year = yearIn(tokens[index]!);
    if (year !== null) return year;
  }
  return null;
}

function afterOf(tokens: readonly Token[], from: number): Token[] {
  const after: Token[] = [];
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (isCounting(token) || isBoundary(token, tokens[index + 1]) || (token.kind === 'mark' && token.id === '、'))
      break;
    after.push(token);
  }
  return after;
}
