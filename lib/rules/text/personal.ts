/** Personal numbers and names in running text: where they stand, and the text with them masked. PIPL arts. 4, 28, 34. */
import type { Localised } from '../../model/audit.ts';
import { matches } from '../../model/match.ts';
import { memo } from '../../model/memo.ts';
import { namedApplicants } from './applicants.ts';

export type PersonalKind = 'identity' | 'old identity' | 'mobile' | 'card' | 'name';

export interface Personal {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

/** GB 11643-1999: weights of the first 17 digits, and the check digit by the sum modulo 11. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
/** The first two digits of GB/T 2260 codes. */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;
/** What else has as many digits, named before it: 统一社会信用代码, 索引号, 案号. */
const CODE =
  /(?:信用|机构|组织|区划|标识|项目|行政|权力|实施|事项|审批)代?[码号]|标识码|编[码号]|索引号|文号|案号|流水号|单号|序列号|备案号|许可证|目录号|字第$/;
const CARD = /卡号|银行|帐号|账号|账户|帐户|开户/;

/** Same length, full-width digits as plain ones. */
function digits(text: string): string {
  return text.replace(/[０-９Ｘｘ]/g, (letter) => letter.normalize('NFKC'));
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && date.getUTCDate() === day;
}

/** A resident identity number of 18 characters: area, date of birth and check digit. */
export function isIdentity(number: string): boolean {
  if (!PROVINCE.test(number)) return false;
  if (!isDate(Number(number.slice(6, 10)), Number(number.slice(10, 12)), Number(number.slice(12, 14)))) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return CHECKS[sum % 11] === number[17]?.toUpperCase();
}

/** One of 15 digits, as issued until 1999: it has no check digit. */
function isOldIdentity(number: string): boolean {
  const date = isDate(1900 + Number(number.slice(6, 8)), Number(number.slice(8, 10)), Number(number.slice(10, 12)));
  return PROVINCE.test(number) && date;
}

/** The check digit of ISO/IEC 7812-1. */
function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

const NUMBERS = /(?<![\w./@=%-])(?:\d(?:[ -]?\d){10,22}[Xx]?)(?![\w/@=%])/g;
const MOBILE = /^(?:86)?1[3-9]\d{9}$/;
const LATELY = 14;

function kindOf(number: string, before: string): PersonalKind | null {
  const bare = number.replace(/[ -]/g, '');
  const recent = before.slice(-LATELY);
  if (/^\d{17}[\dXx]$/.test(bare)) {
    if (CODE.test(recent)) return null;
    if (isIdentity(bare)) return 'identity';
  }
  if (/^\d{15}$/.test(bare))
    return !CODE.test(recent) && bare === number && isOldIdentity(bare) ? 'old identity' : null;
  if (MOBILE.test(bare)) return CODE.test(recent) ? null : 'mobile';
  if (!/^\d{16,19}$/.test(bare) || !passesLuhn(bare) || /^(\d)\1+$/.test(bare) || /^0/.test(bare)) return null;
  return CARD.test(before.slice(-30)) || (/^62/.test(bare) && !CODE.test(recent)) ? 'card' : null;
}

/** In the text as printed, in order. */
export const personalIn = memo(find, 5_000);

function find(text: string): readonly Personal[] {
  const read = digits(text);
  const found: Personal[] = namedApplicants(text).map(({ start, end }) => ({ kind: 'name', start, end }));
  const take = (number: string, start: number): boolean => {
    const kind = kindOf(number, read.slice(0, start));
    if (kind) found.push({ kind, start, end: start + number.length });
    return kind !== null;
  };
  for (const { 0: run, index } of matches(read, NUMBERS)) {
    if (take(run, index)) continue;
    // numbers beside each other, not one in groups
    for (const part of matches(run, /\d+[Xx]?/g)) if (part[0] !== run) take(part[0], index + part.index);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** How much of a number stays readable at its head: enough to find it in the page. */
const HEADS: Readonly<Record<PersonalKind, number>> = { identity: 3, 'old identity': 3, mobile: 3, card: 4, name: 1 };

/** 330*** · 张某 */
export function maskedPart(text: string, { kind, start, end }: Personal): string {
  const head = text.slice(start, start + HEADS[kind]);
  return kind === 'name' ? `${head}某` : `${head}${'*'.repeat(end - start - head.length)}`;
}

/** The text with every personal number and name in it masked. */
export function masked(text: string): string {
  const found = personalIn(text);
  if (found.length === 0) return text;
  let out = '';
  let from = 0;
  for (const each of found) {
    if (each.start < from) continue;
    out += text.slice(from, each.start) + maskedPart(text, each);
    from = each.end;
  }
  return out + text.slice(from);
}

/** A finding's words with every personal number and name in them masked. */
export function maskedWords(words: Localised): Localised {
  return { 'zh-CN': masked(words['zh-CN']), en: masked(words.en) };
}
