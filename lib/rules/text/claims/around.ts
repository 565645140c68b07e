/** The words before and behind a figure, up to the next mark or figure. */
import { advance, aside, type Context, fresh, yearIn } from './context.ts';
import type { Sentence } from './sentences.ts';
import type { Figure, Token } from './tokens.ts';

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

const counts = (token: Token): token is Figure =>
  token.kind === 'figure' && (token.id === 'count' || token.id === 'bare');

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
    if (counts(token)) {
      const before = tokens.slice(from, index);
      const turned = before.some((each) => each.kind === 'verb' && each.id === 'turned');
      const year = before.map(yearIn).findLast((each) => each !== null) ?? null;
      const ownYear = turned ? yearBefore : context.otherYear;
      windows.push({
        figure: token,
        before,
        after: afterOf(tokens, index + 1),
        aside: aside({ ...context, otherYear: ownYear }),
        year,
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

function afterOf(tokens: readonly Token[], from: number): Token[] {
  const after: Token[] = [];
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (counts(token) || isBoundary(token, tokens[index + 1]) || (token.kind === 'mark' && token.id === '、')) break;
    after.push(token);
  }
  return after;
}
