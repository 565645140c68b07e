/** Figures as running text has them: 1030, 1,030, 1.3万, 十二, 一百零五, 两千, 三万二千. */

export interface Numeral {
  readonly value: number;
  readonly end: number;
  /** Half of what the last printed place is worth where 万 or 亿 rounds it: 1.3万 may be 12,500 to 13,999. */
  readonly rounding: number;
}

const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'零一二三四五六七八九'].map((digit, index): [string, number] => [digit, index]),
);
const SAME: ReadonlyMap<string, string> = new Map([
  ['〇', '零'],
  ['○', '零'],
  ['两', '二'],
  ['壹', '一'],
  ['贰', '二'],
  ['叁', '三'],
  ['肆', '四'],
  ['伍', '五'],
  ['陆', '六'],
  ['柒', '七'],
  ['捌', '八'],
  ['玖', '九'],
  ['拾', '十'],
  ['佰', '百'],
  ['仟', '千'],
]);
const PLACES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const MYRIADS: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

const ARABIC = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;

/** The figure that begins at `start`; null where none does. */
export function numeralAt(text: string, start: number): Numeral | null {
  if (text.charCodeAt(start) > 0x39) return chineseAt(text, start);
  ARABIC.lastIndex = start;
  const arabic = ARABIC.exec(text)?.[0];
  return arabic ? withMyriad(text, start, arabic) : chineseAt(text, start);
}

function withMyriad(text: string, start: number, printed: string): Numeral {
  const value = Number(printed.replaceAll(',', ''));
  const end = start + printed.length;
  const myriad = MYRIADS.get(text[end] ?? '');
  // 万元 is a unit of its own.
  if (!myriad || text[end + 1] === '元') return { value, end, rounding: 0 };
  const decimals = printed.split('.')[1]?.length ?? 0;
  return { value: round(value * myriad), end: end + 1, rounding: Math.max(0, myriad / 10 ** decimals - 1) };
}

function chineseAt(text: string, start: number): Numeral | null {
  let end = start;
  let total = 0;
  let part = 0;
  let digit: number | null = null;
  let run = '';
  for (; end < text.length; end++) {
    const letter = SAME.get(text[end]!) ?? text[end]!;
    const place = PLACES.get(letter);
    const myriad = MYRIADS.get(letter);
    if (DIGITS.has(letter)) {
      digit = DIGITS.get(letter)!;
      run += String(digit);
    } else if (place) {
      part += (digit ?? 1) * place;
      digit = null;
      run = '';
    } else if (myriad && end > start) {
      total = (total + part + (digit ?? 0)) * myriad;
      part = 0;
      digit = null;
      run = '';
    } else break;
  }
  if (end === start) return null;
  // Digits in a row, as years and some clerks write: 二〇二三, 一二〇件.
  const tail = run.length > 1 && total === 0 && part === 0 ? Number(run) : part + (digit ?? 0);
  return { value: total + tail, end, rounding: 0 };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
