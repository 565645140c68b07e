/** Percentages in the text, against the counts that they are said to come from. */
import type { Report } from '../../../model/report.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { Figure, Token } from './tokens.ts';

export interface WrongShare {
  readonly kind: 'share' | 'growth' | 'over' | 'parts';
  readonly sentence: Sentence;
  readonly percent: Figure;
  /** What the counts give, or the sum of the parts. */
  readonly expected: number;
  readonly start: number;
  readonly end: number;
}

/** Rates of a whole: never over 100 %. 完成率 and 增长率 may be. */
const RATES = ['办结率', '答复率', '公开率', '满意率', '满意度', '合格率', '准确率', '及时率', '回复率', '占比'];
const UP = ['增长', '增加', '上升', '提高', '提升', '增幅'];
const DOWN = ['减少', '下降', '降低', '降幅'];
const BARE = new Set(['同比', '环比']);

/** The percentages of a report that no counts beside them give. */
export function wrongShares(report: Report): WrongShare[] {
  let previous: Sentence | null = null;
  return sentencesOf(report).flatMap((sentence) => {
    const before: Sentence | null = sentence.first ? null : previous;
    previous = sentence;
    if (!sentence.tokens.some(isPercent)) return [];
    return [...single(sentence, before), ...parts(sentence)];
  });
}

const isPercent = (token: Token): token is Figure =>
  token.kind === 'figure' && token.unit === '%' && !token.approximate;
const isCount = (token: Token): token is Figure => token.kind === 'figure' && token.id === 'count';

function single(sentence: Sentence, previous: Sentence | null): WrongShare[] {
  const { tokens, folded } = sentence;
  return tokens.flatMap((percent, at): WrongShare[] => {
    if (!isPercent(percent)) return [];
    const clause = clauseStart(tokens, at);
    const words = folded.text.slice(tokens[clause]!.start, percent.start);
    const found = (kind: WrongShare['kind'], expected: number, from: number): WrongShare[] => [
      { kind, sentence, percent, expected, ...range(sentence, from, percent.end) },
    ];
    if (percent.value > 100 && (RATES.some((rate) => words.includes(rate)) || hasShare(tokens, clause, at))) {
      return found('over', 100, tokens[clause]!.start);
    }
    if (hasShare(tokens, clause, at)) {
      const wrong = shareOf(percent, tokens, at, previous);
      return wrong ? found('share', wrong.expected, wrong.from) : [];
    }
    const wrong = growthOf(percent, words, sentence, at);
    return wrong ? found('growth', wrong.expected, wrong.from) : [];
  });
}

function range({ folded }: Sentence, start: number, end: number): { start: number; end: number } {
  return { start: folded.at(start), end: folded.at(end - 1) + 1 };
}

function clauseStart(tokens: readonly Token[], at: number): number {
  return tokens.findLastIndex((token, index) => index < at && token.kind === 'mark' && token.id !== '、') + 1;
}

function hasShare(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => token.kind === 'list' && token.id === 'share');
}

/** How far a printed percentage may be from the true one: rounded or cut off. */
function agrees(percent: Figure, value: number): boolean {
  return Math.abs(percent.value - value) < 10 ** -percent.decimals + 1e-9;
}

/** 123件，占85.4%: of any whole of the same unit that was named before. */
function shareOf(
  percent: Figure,
  tokens: readonly Token[],
  at: number,
  previous: Sentence | null,
): { expected: number; from: number } | null {
  const share = tokens.findLastIndex((token, index) => index < at && token.kind === 'list' && token.id === 'share');
  const stated = tokens.slice(share, at).find(isCount);
  // 占总数1000条的50%: the whole stands behind 占.
  const part = tokens.findLastIndex((token, index) => index < (stated ? share : at) && isCount(token));
  const figure = tokens[part] as Figure | undefined;
  if (!figure || figure.approximate || figure.rounding > 0) return null;
  // Another percentage between the two is what this one belongs beside.
  if (tokens.slice(part, at).some((token) => token.kind === 'figure' && token.unit === '%')) return null;
  const before = [...(previous?.tokens ?? []), ...tokens.slice(0, part)].filter(isCount);
  if (stated && stated.unit === figure.unit && !stated.approximate && stated.rounding === 0) before.push(stated);
  const same = before.filter((each) => each.unit === figure.unit && each.value >= figure.value);
  if (same.length === 0 || before.some((each) => each.approximate || each.rounding > 0)) return null;
  // Parts named before it may be a whole together.
  const wholes = [...same.map((each) => each.value), before.reduce((sum, each) => sum + each.value, 0)];
  if (wholes.some((whole) => whole > 0 && agrees(percent, (100 * figure.value) / whole))) return null;
  const whole = (stated ?? same[0]!).value;
  return whole > 0 ? { expected: (100 * figure.value) / whole, from: figure.start } : null;
}

/** 144件，比上年120件增长20%; 144件，较上年增加24件，增长20%. */
function growthOf(
  percent: Figure,
  words: string,
  { tokens, folded }: Sentence,
  at: number,
): { expected: number; from: number } | null {
  const up = UP.some((word) => words.includes(word));
  if (up === DOWN.some((word) => words.includes(word)) && !BARE.has(words)) return null;
  const comparison = tokens.findIndex((token, index) => index < at && token.kind === 'comparison');
  const now = tokens.findLastIndex((token, index) => index < comparison && isCount(token));
  const current = tokens[now] as Figure | undefined;
  if (comparison < 0 || !current || current.approximate || current.rounding > 0) return null;
  const between = tokens.slice(comparison, at);
  const others = between.filter((token): token is Figure => isCount(token) && token.unit === current.unit);
  if (others.length !== 1 || between.some((token) => token.kind === 'figure' && token.unit === '%')) return null;
  const other = others[0]!;
  if (other.approximate || other.rounding > 0 || other.value <= 0) return null;
  const bases = [other.value, current.value - other.value, current.value + other.value].filter((base) => base > 0);
  const rates = bases.map((base) => (100 * Math.abs(current.value - base)) / base);
  // 较上年增加24件: the figure is the change, not last year's
  const lead = folded.text.slice(tokens[comparison]!.start, other.start);
  const change = UP.some((word) => lead.includes(word)) ? -1 : DOWN.some((word) => lead.includes(word)) ? 1 : 0;
  const told = change === 0 ? other.value : current.value + change * other.value;
  const base = told > 0 ? told : other.value;
  return rates.some((rate) => agrees(percent, rate))
    ? null
    : { expected: (100 * Math.abs(current.value - base)) / base, from: current.start };
}

/** Shares of one whole, all together over 100 %. */
function parts(sentence: Sentence): WrongShare[] {
  const { tokens } = sentence;
  const shares = tokens.flatMap((token, at) =>
    isPercent(token) && hasShare(tokens, clauseStart(tokens, at), at) ? [at] : [],
  );
  if (shares.length < 2) return [];
  const between = tokens.slice(shares[0]! + 1, shares.at(-1)!);
  // 自然人占80%，其中本地居民占60%, or shares of different wholes.
  if (
    between.some(
      (token) => (token.kind === 'list' && token.id === 'among') || (token.kind === 'mark' && token.id === ';'),
    )
  )
    return [];
  const figures = shares.map((at) => tokens[at] as Figure);
  const sum = figures.reduce((all, { value }) => all + value, 0);
  const slack = figures.reduce((all, { decimals }) => all + 10 ** -decimals / 2, 0);
  if (sum <= 100 + slack + 1e-9 || figures.some(({ value }) => value > 100)) return [];
  const percent = figures.at(-1)!;
  return [
    {
      kind: 'parts',
      sentence,
      percent,
      expected: sum,
      ...range(sentence, tokens[clauseStart(tokens, shares[0]!)]!.start, percent.end),
    },
  ];
}
