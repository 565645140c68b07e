import { memo } from '../model/memo.ts';
import type { CellState, CellStyle } from '../model/report.ts';

export interface Figure {
  readonly state: Exclude<CellState, 'absent'>;
  readonly value: number | null;
  readonly styles: readonly CellStyle[];
}

export type Measure = 'count' | 'amount' | 'change';

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
/** Footnote marks after a figure; NFKC would turn ³ and ③ into digits of it. */
const FOOTNOTE = /(?<=\d\s{0,3})[\u00b9\u00b2\u00b3\u2070-\u2079\u2460-\u2473※*＊†]{1,4}$/;
const PLACEHOLDER = /^(?:[/\\|]{1,4}|[-—–―_~·•]{1,8}|无|没有|零|暂无|不适用|不涉及|未涉及|未发生|未产生|N\/A|NA)$/i;
const LOOKALIKE = /^[\dOo〇lI|]{1,12}$/;
const SPACED = /^\d+(?: \d+)+(?:\.\d+)?$/;
const SPACED_THOUSANDS = /^\d{1,3}(?: \d{3})+(?:\.\d+)?$/;
const NUMBER =
  /^(?<sign>[+\-−–—]|增加?|减少?)?(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<part>\d+))?(?<unit>\p{Script=Han}{1,2})?$/u;
const COUNT_UNITS = new Set(['件', '项', '条', '个', '起', '宗', '次', '份', '户', '人', '家', '部', '例']);
const AMOUNT_UNITS: ReadonlyMap<string, number> = new Map([
  ['元', 1 / 10_000],
  ['万元', 1],
  ['万', 1],
  ['亿元', 10_000],
]);
/** Beyond this a double no longer holds every integer, and no agency counts so far. */
const MAX_DIGITS = 15;

const unreadable = (...styles: CellStyle[]): Figure => ({ state: 'unreadable', value: null, styles });

/**
 * Reads what is printed in a cell.
 * @param printed the cell's text
 * @param measure count: a non-negative integer is due; amount: 万元 with decimals; change: may be signed (增3, 减2, -8)
 * @returns the state; the value (counts as they are, amounts in 万元); how the print differs from a bare figure.
 *   DOMAIN §7.4. Nothing is guessed: "1 0" may be 10 or two cells, and has no value.
 */
export function readFigure(printed: string, measure: Measure = 'count'): Figure {
  return READERS[measure](printed);
}

const READERS: Readonly<Record<Measure, (printed: string) => Figure>> = {
  count: memo((printed) => read(printed, 'count')),
  amount: memo((printed) => read(printed, 'amount')),
  change: memo((printed) => read(printed, 'change')),
};

function read(printed: string, measure: Measure): Figure {
  const visible = printed.replace(INVISIBLE, '').trim().replace(FOOTNOTE, '');
  const text = visible.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (text === '') return { state: 'blank', value: null, styles: [] };
  if (PLACEHOLDER.test(text)) return { state: 'placeholder', value: null, styles: [] };
  const styles: CellStyle[] = [];
  if (/[０-９．，]/.test(visible)) styles.push('full-width');
  if (/[Oo〇lI|]/.test(text) && LOOKALIKE.test(text)) return unreadable('lookalike');
  let bare = text.replace(/(?<=\d)[。,;、.]$/, '');
  if (SPACED_THOUSANDS.test(bare)) {
    bare = bare.replaceAll(' ', '');
    styles.push('thousands');
  } else if (SPACED.test(bare)) return unreadable('spaced');
  const match = NUMBER.exec(bare.replaceAll(' ', ''))?.groups;
  if (!match) return unreadable();
  return evaluate(match, measure, styles);
}

function evaluate(match: Record<string, string | undefined>, measure: Measure, styles: CellStyle[]): Figure {
  const { sign = '', whole = '', part, unit } = match;
  const digits = whole.replaceAll(',', '');
  if (digits.length + (part?.length ?? 0) > MAX_DIGITS) return unreadable();
  if (whole.includes(',')) styles.push('thousands');
  const scale = unit === undefined ? 1 : scaleOf(unit, measure);
  if (scale === null) return unreadable();
  if (unit !== undefined) styles.push('unit');
  const negative = /^[-−–—减]/.test(sign);
  if (sign !== '' && !negative) {
    if (measure !== 'change' && sign !== '+') return unreadable();
    styles.push('signed');
  }
  if (sign.startsWith('减') && measure !== 'change') return unreadable();
  const magnitude = Number(part === undefined ? digits : `${digits}.${part}`);
  // a product of 1/10000 would carry binary dust into a printed equation
  const scaled = scale === 1 ? magnitude : Number((magnitude * scale).toPrecision(MAX_DIGITS));
  if (negative && scaled !== 0) styles.push('negative');
  if (part !== undefined && measure !== 'amount') styles.push(Number(part) === 0 ? 'whole fraction' : 'fraction');
  return { state: 'value', value: negative && scaled !== 0 ? -scaled : scaled, styles };
}

function scaleOf(unit: string, measure: Measure): number | null {
  if (measure === 'amount') return AMOUNT_UNITS.get(unit) ?? null;
  return COUNT_UNITS.has(unit) ? 1 : null;
}
