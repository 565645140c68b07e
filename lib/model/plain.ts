import { memo } from './memo.ts';

/**
 * Radicals that NFKC leaves alone (CJK Radicals Supplement), as PDF copies carry them: ⻓ for 长.
 * Kangxi radicals (U+2F00–2FD5) are folded by NFKC itself. DOMAIN §7.4.
 */
const RADICALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '⻓': '长',
    '⻚': '页',
    '⻔': '门',
    '⻢': '马',
    '⻋': '车',
    '⻅': '见',
    '⻘': '青',
    '⻛': '风',
    '⻜': '飞',
    '⻝': '食',
    '⺠': '民',
    '⻄': '西',
    '⻆': '角',
    '⻉': '贝',
    '⻥': '鱼',
    '⻦': '鸟',
    '⻬': '齐',
    '⻰': '龙',
  }),
);
const SUPPLEMENT = /[\u2e80-\u2eff]/g;
const INVISIBLE = /[\s\u00a0\u3000\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]+/g;
const QUOTES = /[“”„‟"'‘’「」『』]/g;
const BRACKETS: ReadonlyMap<string, string> = new Map(
  Object.entries({ '〔': '(', '〕': ')', '[': '(', ']': ')', '【': '(', '】': ')' }),
);

/**
 * The form of a text by which it is compared: compatibility characters folded, radicals mapped, brackets and quotes
 * unified, white space and invisible characters gone. Never shown.
 */
export const plain = memo((text) =>
  text
    .normalize('NFKC')
    .replace(SUPPLEMENT, (radical) => RADICALS.get(radical) ?? radical)
    .replace(INVISIBLE, '')
    .replace(QUOTES, '"')
    .replace(/[〔〕[\]【】]/g, (bracket) => BRACKETS.get(bracket) ?? bracket),
);

/** Number of Han characters. */
export function hanLength(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

/** The end offset of the shortest prefix of `text` whose plain form is `wanted`; -1 where there is none. */
export function prefixEnd(text: string, wanted: string): number {
  for (let end = wanted.length; end <= text.length; end++) {
    const form = plain(text.slice(0, end));
    if (form === wanted) return end;
    if (form.length > wanted.length) return -1;
  }
  return -1;
}
