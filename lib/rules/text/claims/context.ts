/** What holds around a figure: whose year, whose figures, compared with what. */
import type { Token } from './tokens.ts';

export interface Context {
  /** Figures of another year. */
  otherYear: boolean;
  /** Figures of other bodies, or of all of an area. */
  otherBody: boolean;
  /** Figures of a part of the year. */
  partOfYear: boolean;
  /** What is only planned. */
  planned: boolean;
  comparison: boolean;
}

export const fresh = (): Context => ({
  otherYear: false,
  otherBody: false,
  partOfYear: false,
  planned: false,
  comparison: false,
});

/** Figures that stand where `context` holds say nothing of this report's tables. */
export function aside(context: Context): boolean {
  return context.otherYear || asideInItsYear(context);
}

/** They say nothing of this report's tables whichever year is theirs. */
export function asideInItsYear({ otherBody, partOfYear, planned, comparison }: Context): boolean {
  return otherBody || partOfYear || planned || comparison;
}

/** The year that a token names; null where it names none. */
export function yearIn(token: Token): number | null {
  if (token.kind !== 'figure' || token.id !== 'time' || !token.unit.startsWith('年')) return null;
  return token.value >= 1990 && token.value < 2100 ? token.value : null;
}

/** Takes in one token, from left to right. */
export function advance(context: Context, token: Token, next: Token | undefined, year: number | null): void {
  const named = yearIn(token);
  if (named !== null) {
    // 较2022年 compares; the year before a comparison is not the sentence's own.
    if (!context.comparison) context.otherYear = named !== year;
    if (!context.otherYear) context.partOfYear = false;
    return;
  }
  switch (token.kind) {
    case 'comparison':
      context.comparison = true;
      break;
    case 'year':
      if (token.id === 'own') {
        context.otherYear = false;
        context.partOfYear = false;
      } else if (!context.comparison) context.otherYear = true;
      break;
    case 'scope':
      context.otherBody = token.id === 'other';
      break;
    case 'period':
      context.partOfYear = true;
      break;
    case 'plan':
      context.planned = true;
      break;
    case 'figure':
      // 3月收到2件, but not 截至12月31日 or 12月底.
      if (token.id === 'time' && token.unit.startsWith('月') && !endsMonth(next)) context.partOfYear = true;
      break;
    case 'mark':
      if (',;:'.includes(token.id) || token.id === '，') {
        context.comparison = false;
        context.planned = false;
      }
      break;
    default:
      break;
  }
}

function endsMonth(next: Token | undefined): boolean {
  if (!next) return false;
  if (next.kind === 'figure') return next.unit === '日';
  return next.kind === 'filler' || next.kind === 'unknown' || next.kind === 'list';
}
