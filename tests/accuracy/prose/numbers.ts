/** A figure as clerks write it in a sentence. */
import type { Random } from '../random.ts';

const DIGITS = '零一二三四五六七八九';

/** 一百零七 for 107; up to 9999. */
export function han(value: number): string {
  if (value < 10) return DIGITS[value]!;
  if (value < 20) return `十${value % 10 === 0 ? '' : DIGITS[value % 10]}`;
  if (value < 100) return `${DIGITS[Math.floor(value / 10)]}十${value % 10 === 0 ? '' : DIGITS[value % 10]}`;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
  ] as const) {
    if (value < unit) continue;
    const rest = value % unit;
    if (rest === 0) return `${DIGITS[Math.floor(value / unit)]}${name}`;
    const gap = rest < unit / 10 ? '零' : '';
    const tail = rest >= 10 && rest < 20 ? `一${han(rest)}` : han(rest);
    return `${DIGITS[Math.floor(value / unit)]}${name}${gap}${tail}`;
  }
  return String(value);
}

const FULL = '０１２３４５６７８９';
const wide = (value: number): string => [...String(value)].map((digit) => FULL[Number(digit)]!).join('');

/** Mostly plain, sometimes in Chinese, full width, or with space around. */
export function count(value: number, random: Random): string {
  const style = random.below(10);
  if (style === 0 && value < 10_000) return han(value);
  if (style === 1) return wide(value);
  if (style === 2) return ` ${value} `;
  return String(value);
}
