/** The number that a line begins with, and the family it is written in. */

import { matches } from '../../model/match.ts';
import { memo } from '../../model/memo.ts';
import { plain } from '../../model/plain.ts';

export type Family = 'part' | 'han' | 'paren' | 'arabic' | 'arabic paren';

export interface Numbered {
  readonly family: Family;
  readonly value: number;
  /** Plain form, the number taken off. */
  readonly rest: string;
}

const FAMILIES: readonly (readonly [family: Family, pattern: RegExp])[] = [
  ['part', /^第([一二三四五六七八九十]{1,3}|\d{1,2})(?:部分|章)[、.,:]?/],
  ['paren', /^\(([一二三四五六七八九十]{1,3})\)[、.,:]?/],
  ['arabic paren', /^\(?(\d{1,2})\)[、.,:]?/],
  ['han', /^([一二三四五六七八九十]{1,3})[、.,:]/],
  ['arabic', /^(\d{1,2})[、.](?!\d)/],
];
const INLINE = /(?<=[。;:,])\(([一二三四五六七八九十]{1,3})\)/g;
const DIGITS = '一二三四五六七八九';
/** Longer lines, or those with a full stop, are no headings. */
const HEADING = 30;
/** As much of a line is looked at. */
const HEAD = 80;

export function hanValue(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const ten = text.indexOf('十');
  if (ten < 0) return DIGITS.indexOf(text) + 1;
  const tens = ten === 0 ? 1 : DIGITS.indexOf(text[0]!) + 1;
  return tens * 10 + DIGITS.indexOf(text[ten + 1] ?? '') + 1;
}

/** Null where the line begins with no number. */
export function numberOf(text: string): Numbered | null {
  // asked of every paragraph, of which most begin with a word
  if (WORD.test(text)) return null;
  return numberAtHead(text.slice(0, HEAD));
}

const WORD = /^(?![第一二三四五六七八九十])[\u4e00-\u9fff]/;

const numberAtHead = memo((head): Numbered | null => {
  const form = plain(head);
  for (const [family, pattern] of FAMILIES) {
    const match = pattern.exec(form);
    if (match) return { family, value: hanValue(match[1]!), rest: form.slice(match[0].length) };
  }
  return null;
}, HEAD);

const ORNAMENT = /^[^\p{Script=Han}\p{N}A-Za-z()]+/u;
const FORMAL = '壹贰叁肆伍陆柒捌玖';
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const BARE = /^(?:PART\.?)?0?(?:([一二三四五六七八九])|([壹贰叁肆伍陆柒捌玖])|([1-9])(?!\d)|([IV]{1,4}))/i;

/** The number of a section's heading, in any family, a mark behind it or not: 一 总体情况, 壹、, Ⅰ. Null where none. */
export const headingNumber = memo((heading): number | null => {
  const form = plain(heading).replace(ORNAMENT, '');
  const number = numberOf(form);
  if (number) return number.value;
  const match = BARE.exec(form);
  if (!match) return null;
  const [, han, formal, arabic, roman] = match;
  if (han) return hanValue(han);
  if (formal) return FORMAL.indexOf(formal) + 1;
  return arabic ? Number(arabic) : ROMAN.indexOf((roman ?? '').toUpperCase()) + 1 || null;
});

/** （二） and the like within a paragraph. @param form in plain form */
export function inlineNumbers(form: string): number[] {
  return form.includes('(') ? matches(form, INLINE).map((match) => hanValue(match[1]!)) : [];
}

/** A line that looks like a heading: short, and no sentence. */
export function headingLike(text: string): boolean {
  const head = text.slice(0, HEAD);
  return !STOPS.test(head) && isHeadingLike(head);
}

/** Of a sentence, before it is made plain. */
const STOPS = /[。；，！？：;,!?:]/;

const isHeadingLike = memo((head): boolean => {
  const form = plain(head);
  return form.length >= 4 && form.length <= HEADING && !/[。;,!?:]/.test(form) && /\p{Script=Han}/u.test(form);
}, HEAD);
