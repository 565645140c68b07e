/** What the text says of fees for processing information: notices, what they asked for, what was collected. */
import type { Report } from '../../../model/report.ts';
import { advance, aside, fresh } from './context.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { Figure, Token } from './tokens.ts';

export interface FeeFigure {
  readonly role: 'notices' | 'notified' | 'collected' | 'none';
  /** In 元; of notices their number, 0 where none was charged. */
  readonly value: number;
  readonly printed: string;
  readonly unit: string;
  readonly sentence: Sentence;
  /** Offsets into the printed passage. */
  readonly start: number;
  readonly end: number;
  /** The same amount again, in brackets behind another. */
  readonly again?: FeeFigure;
}

const ABOUT = ['处理费'];
const ABOUT_IN_SIX = ['收费', '收取'];
const NOTIFIED = ['通知', '应收', '应缴', '核定', '总金额', '涉及金额'];
const COLLECTED = ['实际收取', '实收', '已收', '收取', '收到', '缴纳', '入库', '征收'];
const NONE = [
  '未收取',
  '没有收取',
  '未收费',
  '无收费',
  '未发生收费',
  '无收取',
  '未产生',
  '未发生',
  '不收取',
  '未进行收费',
  '未收到信息处理费',
];
const YUAN: ReadonlyMap<string, number> = new Map([
  ['元', 1],
  ['元整', 1],
  ['万元', 1e4],
  ['亿元', 1e8],
]);

/** Every figure of a report on these fees, and every statement that there were none. */
export function feesOf(report: Report): FeeFigure[] {
  return sentencesOf(report).flatMap((sentence) => (isAbout(sentence) ? read(sentence, report.year) : []));
}

function isAbout(sentence: Sentence): boolean {
  const text = textOf(sentence);
  if (ABOUT.some((word) => text.includes(word))) return true;
  const heading = sentence.passage.section === 'other' && ABOUT_IN_SIX.some((word) => text.includes(word));
  return heading && !text.includes('行政事业性');
}

const textOf = ({ folded, tokens }: Sentence): string => folded.text.slice(tokens[0]!.start, tokens.at(-1)!.end);

function read(sentence: Sentence, year: number | null): FeeFigure[] {
  const { tokens, folded } = sentence;
  const context = fresh();
  const figures: FeeFigure[] = [];
  let from = tokens[0]!.start;
  for (const [index, token] of tokens.entries()) {
    advance(context, token, tokens[index + 1], year);
    if (token.kind !== 'figure' || token.approximate || aside(context)) continue;
    if (token.id !== 'money' && token.id !== 'count') continue;
    const words = folded.text.slice(from, token.start);
    from = token.end;
    const made = figureOf(sentence, token, words, tokens[index - 1], figures.at(-1));
    if (made) figures.push(made);
  }
  const text = textOf(sentence);
  const none = NONE.find((word) => text.includes(word));
  if (none && !aside(context)) {
    const start = tokens[0]!.start + text.indexOf(none);
    figures.push({
      role: 'none',
      value: 0,
      printed: none,
      unit: '',
      sentence,
      ...range(sentence, start, start + none.length),
    });
  }
  return figures;
}

function figureOf(
  sentence: Sentence,
  token: Figure,
  words: string,
  before: Token | undefined,
  last: FeeFigure | undefined,
): FeeFigure | null {
  const { folded } = sentence;
  const shared = {
    printed: folded.text.slice(token.start, token.end),
    unit: token.unit,
    sentence,
    ...range(sentence, token.start, token.end),
  };
  if (token.id === 'count') {
    return words.includes('通知') && ['件', '份', '次', '张', '笔'].includes(token.unit)
      ? { role: 'notices', value: token.value, ...shared }
      : null;
  }
  const value = Math.round(token.value * (YUAN.get(token.unit) ?? 1) * 100) / 100;
  // 400元（0.04万元）
  if (last && before?.kind === 'mark' && (before.id === '(' || before.id === '=') && words.length <= 1) {
    return { role: last.role, value, ...shared, again: last };
  }
  const collected = lastOf(words, COLLECTED);
  const notified = lastOf(words, NOTIFIED);
  // 收费通知1件，金额100元: what the notices asked for
  if (collected < 0 && notified < 0 && last?.role === 'notices') return { role: 'notified', value, ...shared };
  if (collected < 0 && notified < 0) return last && words.length < 2 ? null : { role: 'collected', value, ...shared };
  return { role: collected >= notified ? 'collected' : 'notified', value, ...shared };
}

const lastOf = (text: string, words: readonly string[]): number =>
  Math.max(...words.map((word) => text.lastIndexOf(word)));

function range({ folded }: Sentence, start: number, end: number): { start: number; end: number } {
  return { start: folded.at(start), end: folded.at(end - 1) + 1 };
}
