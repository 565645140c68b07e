/** The headings of the six sections and how they may be worded. DOMAIN §2.2. */
import { SECTIONS, type SectionId } from '../model/form.ts';
import { plain } from '../model/plain.ts';
import type { HeadingWording } from '../model/report.ts';
import { isRowLabel, rowOf } from './labels.ts';

/** Beyond the form's own words, what passes as the same heading. */
const ACCEPTED: Readonly<Record<SectionId, RegExp>> = {
  overview: /^(?:政府信息公开)?(?:工作)?总体(?:工作)?情况$/,
  disclosure: /^(?:行政机关)?主动公开政府信息的?情况$/,
  applications: /^(?:行政机关)?(?:收到和处理|受理和处理|收到及处理)政府信息公开申请的?情况$/,
  proceedings:
    /^因?(?:政府信息公开)?(?:工作)?(?:被申请|被提起|引起的|申请|提起)?行政复议[、和及与,]?(?:被?提起|被)?行政诉讼的?情况$/,
  problems: /^(?:政府信息公开)?(?:工作)?中?存在的?(?:主要)?的?问题[及和与、]?(?:改进|整改)(?:情况|措施|举措|方向)$/,
  other: /^(?:其[他它]需要报告的?事项|需要报告的其[他它]事项)$/,
};

/** The subject that a heading must carry to be the section at all. */
const SUBJECT: Readonly<Record<SectionId, RegExp>> = {
  overview: /总体|^(?:工作)?概述$|概况|^基本情况$|工作开展情况|基本工作情况/,
  disclosure: /主动公开/,
  applications: /申请/,
  proceedings: /复议|诉讼/,
  problems: /问题|不足|改进|整改|下一步/,
  other: /其[他它].{0,8}事项|需要报告|需要说明的?事项/,
};

const CANONICAL = SECTIONS.map(({ id, heading }) => ({ id, heading: plain(heading) }));
const MAX_HEADING = 30;

export interface Worded {
  readonly section: SectionId;
  readonly wording: HeadingWording;
}

/** 申请 stands in the statute's own heading of section four too: the narrower subject is asked first. */
const NARROW_FIRST: readonly SectionId[] = [
  'proceedings',
  'applications',
  'disclosure',
  'problems',
  'other',
  'overview',
];

/**
 * The section that a heading without its number speaks of.
 * @param text plain form, numbering stripped
 * @param number its number, 0 where it has none; it decides between two subjects
 * @returns null where it speaks of none, is a row label of table three, or is no heading at all (a sentence)
 */
export function worded(text: string, number: number): Worded | null {
  const heading = text.replace(/[:;。,.]{1,3}$/, '');
  if (heading.length < 2 || heading.length > 45 || isRowLabel(heading)) return null;
  for (const { id, heading: canonical } of CANONICAL)
    if (heading === canonical) return { section: id, wording: 'canonical' };
  for (const { id } of CANONICAL) if (ACCEPTED[id].test(heading)) return { section: id, wording: 'accepted' };
  // 3.补正后申请内容仍不明确 speaks of 申请 under the number three, and is a row of table three
  if (heading.length > MAX_HEADING || /[。;:!?]/.test(heading) || rowOf('applications', heading) !== null) return null;
  const due = SECTIONS[number - 1]?.id;
  const section = due && SUBJECT[due].test(heading) ? due : NARROW_FIRST.find((id) => SUBJECT[id].test(heading));
  return section ? { section, wording: 'altered' } : null;
}

export type Numbering = 'top' | 'paren' | 'none';

const DIGITS = '一二三四五六七八九';
const TOP =
  /^(?:第([一二三四五六七八九])(?:部分|章|节)[、.,:]?|([一二三四五六七八九])[、.,:]?|([1-9])[、.](?!\d)|(VI|IV|V|I{1,3})[、.])/;
const PAREN = /^\(([一二三四五六七八九])\)[、.,]?/;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** The number that a line (plain form) begins with, the style of it, and the rest. */
export function numbered(text: string): { style: Numbering; number: number; rest: string } {
  const paren = PAREN.exec(text);
  if (paren) return { style: 'paren', number: DIGITS.indexOf(paren[1]!) + 1, rest: text.slice(paren[0].length) };
  const top = TOP.exec(text);
  if (!top) return { style: 'none', number: 0, rest: text };
  const [all, part, han, arabic, roman] = top;
  const digit = part ?? han;
  const number = digit ? DIGITS.indexOf(digit) + 1 : arabic ? Number(arabic) : ROMAN.indexOf(roman ?? '') + 1;
  return { style: 'top', number, rest: text.slice(all.length) };
}
