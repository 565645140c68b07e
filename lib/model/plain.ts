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
const BRACKETS: ReadonlyMap<string, string> = new Map(
  Object.entries({ '〔': '(', '〕': ')', '[': '(', ']': ')', '【': '(', '】': ')' }),
);
const QUOTES = new Set('“”„‟"\'‘’「」『』');
/** All that is folded beyond NFKC: radicals, brackets, quotes, and white and invisible characters. */
const FOLDED =
  /[\u2e80-\u2eff〔〕[\]【】“”„‟"'‘’「」『』\s\u00a0\u3000\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;

function folded(letter: string): string {
  return (
    RADICALS.get(letter) ??
    BRACKETS.get(letter) ??
    (QUOTES.has(letter) ? '"' : letter >= '\u2e80' && letter <= '\u2eff' ? letter : '')
  );
}

/**
 * The form of a text by which it is compared: compatibility characters folded, radicals mapped, brackets and quotes
 * unified, white space and invisible characters gone. Never shown.
 */
export const plain = memo((text) => text.normalize('NFKC').replace(FOLDED, folded));

/** Whether a code unit begins or is a Han character: the unified blocks, 〇 and 々, and the planes beyond the first. */
function isHan(code: number): boolean {
  if (code < 0x3005) return false;
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd840 && code <= 0xd88d) ||
    (code >= 0x2e80 && code <= 0x2fd5) ||
    code === 0x3005 ||
    code === 0x3007
  );
}

/** Number of Han characters. */
export function hanLength(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index++) if (isHan(text.charCodeAt(index))) length++;
  return length;
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
