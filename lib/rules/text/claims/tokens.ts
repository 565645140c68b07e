/** A passage as tokens: known words, figures with their units, punctuation, titles, and what is not known. */
import { FIRST_LETTERS, type Kind, type Measure, unitAt, wordAt } from './lexicon.ts';
import { numeralAt } from './numerals.ts';

export interface Figure {
  readonly kind: 'figure';
  readonly id: Measure | 'bare';
  readonly value: number;
  /** How far the printed figure may be from what it stands for: 1.3万. */
  readonly rounding: number;
  readonly unit: string;
  /** 约, 近, 余, 以上 … */
  readonly approximate: boolean;
  /** Decimal places as printed. */
  readonly decimals: number;
  readonly start: number;
  readonly end: number;
}

export interface WordToken {
  readonly kind: Exclude<Kind, 'mark'> | 'mark' | 'title' | 'unknown';
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export type Token = Figure | WordToken;

const MARKS = new Set([...',，;。!?:()、…—~·./-|*+<>=']);
const SENTENCE_END = new Set(['。', '!', '?']);
const FIGURES = '0123456789零〇○一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾';
const HAN_DIGITS = /[零〇○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾]/;
/** Before an ordinal or part of a longer number or name. */
const NO_FIGURE_AFTER = /[第A-Za-z\d.·-]/;

/** What may begin with a code unit, in bits: most letters begin nothing, and are passed over. */
const WORD = 1;
const FIGURE = 2;
const MARK = 4;
const TITLE = 8;
const BEGINS = new Uint8Array(0x10000);
function begin(letter: number, what: number): void {
  BEGINS[letter] = (BEGINS[letter] ?? 0) | what;
}
for (const letter of FIRST_LETTERS) begin(letter, WORD);
for (const letter of FIGURES) begin(letter.charCodeAt(0), FIGURE);
for (const letter of MARKS) begin(letter.charCodeAt(0), MARK);
begin('《'.charCodeAt(0), TITLE);

/** Reads folded text into tokens, from left to right, the longest word first. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  // asked once: a text full of opening marks that nothing closes would be searched to its end at each of them
  const lastClose = text.lastIndexOf('》');
  // where the letters began that begin nothing known
  let unknown = 0;
  for (let at = 0; at < text.length; ) {
    const may = BEGINS[text.charCodeAt(at)]!;
    const token = may === 0 ? null : tokenAt(text, at, may, lastClose, tokens);
    if (!token) {
      at++;
      continue;
    }
    if (unknown < at) tokens.push({ kind: 'unknown', id: '', start: unknown, end: at });
    tokens.push(token);
    at = token.end;
    unknown = at;
  }
  if (unknown < text.length) tokens.push({ kind: 'unknown', id: '', start: unknown, end: text.length });
  return tokens;
}

function tokenAt(text: string, at: number, may: number, lastClose: number, before: readonly Token[]): Token | null {
  if ((may & TITLE) !== 0) return titleAt(text, at, lastClose);
  const found = (may & WORD) !== 0 ? wordToken(text, at) : null;
  if (found) return found;
  const figure = (may & FIGURE) !== 0 ? figureAt(text, at, before) : null;
  return figure ?? ((may & MARK) !== 0 ? markAt(text, at) : null);
}

function titleAt(text: string, start: number, lastClose: number): WordToken {
  const close = start > lastClose ? -1 : text.indexOf('》', start);
  return { kind: 'title', id: 'title', start, end: close < 0 ? start + 1 : close + 1 };
}

function wordToken(text: string, start: number): WordToken | null {
  const word = wordAt(text, start);
  return word && { kind: word.kind, id: word.id, start, end: start + word.length };
}

function markAt(text: string, start: number): WordToken {
  const mark = text[start]!;
  return { kind: 'mark', id: SENTENCE_END.has(mark) ? '。' : mark, start, end: start + 1 };
}

function figureAt(text: string, start: number, before: readonly Token[]): Figure | null {
  const numeral = numeralAt(text, start);
  if (!numeral) return null;
  let { end } = numeral;
  const chinese = HAN_DIGITS.test(text[start]!);
  const softened = wordAt(text, end);
  const soft = softened?.kind === 'after' && unitAt(text, end + softened.length) !== null;
  if (soft) end += softened.length;
  // 3万余条: the myriad stands before the 余, 3余万条 behind it.
  const myriad = soft && (text[end] === '万' || text[end] === '亿');
  if (myriad) end++;
  const unit = unitAt(text, end);
  // 一 and 三 stand in many words; as figures they have a unit.
  const zero = text[start] === '零' && numeral.end === start + 1 && (end === text.length || MARKS.has(text[end]!));
  if (chinese && !unit && !zero) return null;
  if (unit) end += unit.unit.length;
  const behind = wordAt(text, end);
  const last = before.at(-1);
  const joined = last !== undefined && last.end === start;
  const range = /[-~—至到/]/.test(text[end] ?? '') && /\d/.test(text[end + 1] ?? '');
  const odd = NO_FIGURE_AFTER.test(text[start - 1] ?? '') || range || /[A-Za-z·]/.test(text[end] ?? '');
  return {
    kind: 'figure',
    id: odd ? 'order' : (unit?.measure ?? 'bare'),
    value: numeral.value,
    rounding: numeral.rounding,
    unit: unit?.unit ?? '',
    approximate: soft || behind?.kind === 'after' || (joined && last.kind === 'before'),
    decimals: text.slice(start, numeral.end).split('.')[1]?.replace(/\D/g, '').length ?? 0,
    start,
    end,
  };
}
