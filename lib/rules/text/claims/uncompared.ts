/** The counts of the text that no table is held against, each with the reason: 概数, another year, no row for it. */
import { fill, say } from '../../../locales/terms.ts';
import type { Localised } from '../../../model/audit.ts';
import type { Report } from '../../../model/report.ts';
import { type Window, windowsOf } from './around.ts';
import { advance, type Context, fresh } from './context.ts';
import { isCount } from './items.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { Token } from './tokens.ts';
import { isCaseUnit } from './words.ts';

const WHY = {
  approximate: say('概数', 'an approximate figure'),
  otherYear: say('其他年度的数字', 'a figure of another year'),
  otherBody: say('其他机关或全地区的数字', 'a figure of other bodies or of all of an area'),
  partOfYear: say('年度内一段时间的数字', 'a figure of part of the year'),
  planned: say('计划数', 'a plan'),
  comparison: say('与其他数字的比较', 'a comparison with another figure'),
  unit: say('以“{unit}”计，与表中口径不同', 'counted in {unit}, which the tables are not'),
  row: say('表中无对应项', 'no cell of the tables corresponds'),
} as const;
const HOLDS = ['otherYear', 'otherBody', 'partOfYear', 'planned', 'comparison'] as const;
/** The nouns that rows of the tables count. */
const COUNTED = new Set([
  'application',
  'review',
  'suit',
  'directSuit',
  'suitAfterReview',
  'documents',
  'regulations',
  'licensing',
  'penalty',
  'coercion',
]);
/** 一项重要工作 counts nothing. */
const DIGIT = /\d/;
/** Nobody reads on beyond; a page that repeats itself thousands of times would. */
const MOST = 300;

export interface Uncompared {
  readonly sentence: Sentence;
  readonly figure: number;
  readonly why: Localised;
  /** Of the words around the figure, in the printed passage. */
  readonly start: number;
  readonly end: number;
}

/**
 * @param taken figures that a claim or a list already speaks of, by their place in the sentence's folded text
 * @returns at most {@link MOST}, in printed order
 */
export function uncompared(report: Report, taken: (sentence: Sentence, at: number) => boolean): Uncompared[] {
  const left: Uncompared[] = [];
  let context: Context = fresh();
  const sentences = sentencesOf(report);
  const isLeft = (sentence: Sentence, token: Token): boolean =>
    isCount(token) && DIGIT.test(sentence.folded.text[token.start]!) && !taken(sentence, token.start);
  for (const [index, sentence] of sentences.entries()) {
    if (left.length >= MOST) break;
    const { tokens } = sentence;
    // As claims are read: 其中… goes on in the sentence before.
    if (!sentence.goesOn) context = fresh();
    if (!tokens.some(isCount)) continue;
    if (!sentences[index + 1]?.goesOn && !tokens.some((token) => isLeft(sentence, token))) continue;
    const began = { ...context };
    for (const near of windowsOf(sentence, report.year, context)) {
      if (!isLeft(sentence, near.figure)) continue;
      left.push({
        sentence,
        figure: near.figure.value,
        why: whyNot(near, sentence, began, report.year),
        ...extent(near, sentence),
      });
    }
  }
  return left.slice(0, MOST);
}

function whyNot(near: Window, { tokens }: Sentence, began: Context, year: number | null): Localised {
  const { figure } = near;
  if (figure.approximate) return WHY.approximate;
  if (near.aside) {
    const context = { ...began };
    for (let index = 0; index < near.at; index++) advance(context, tokens[index]!, tokens[index + 1], year);
    const held = HOLDS.find((each) => context[each]);
    // brackets may have closed what the walk still holds to be open
    return held ? WHY[held] : WHY.comparison;
  }
  const nouns = [...near.before, ...near.after].some(({ kind, id }) => kind === 'noun' && COUNTED.has(id));
  return nouns && !isCaseUnit(figure.unit) ? fill(WHY.unit, { unit: figure.unit }) : WHY.row;
}

/** The words up to the marks on either side. */
function extent({ before, after, figure }: Window, { folded }: Sentence): { start: number; end: number } {
  const words = [...before, figure, ...after];
  const first = words.find(({ kind }) => kind !== 'mark') ?? figure;
  const last = words.findLast(({ kind }) => kind !== 'mark') ?? figure;
  return { start: folded.at(first.start), end: folded.at(last.end - 1) + 1 };
}
