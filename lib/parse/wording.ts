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

/** What is subject enough where the heading has the section's own number too: 一、工作情况, 六、其他. */
const SUBJECT_IN_PLACE: Readonly<Partial<Record<SectionId, RegExp>>> = {
  overview: /情况$/,
  disclosure: /公开.{0,4}信息/,
  problems: /困难|短板/,
};
const OTHER_IN_PLACE = /^(?:其[他它](?:情况|问题|方面|说明)?|无)$/;

/** What every heading has some of, in whatever words: most lines of a page are passed over by it. */
const ANY_SUBJECT =
  /总体|概[述况]|情况|主动公开|申请|复议|诉讼|问题|不足|改进|整改|下一步|其[他它]|需要|公开.{0,4}信息|困难|短板|^无/;

const CANONICAL = SECTIONS.map(({ id, heading }) => ({ id, heading: plain(heading) }));
const MAX_HEADING = 30;
/** What is put behind a heading: （表）, （续）, （单位：件）. */
const ADDITION = /\([^()]{1,12}\)$/;

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
  if (!ANY_SUBJECT.test(text)) return null;
  const heading = text.replace(/[:;。,.]{1,3}$/, '');
  const bare = heading.replace(ADDITION, '');
  if (bare !== heading) {
    const found = worded(bare, number);
    return found?.wording === 'canonical' ? { ...found, wording: 'accepted' } : found;
  }
  const due = SECTIONS[number - 1]?.id;
  if (due === 'other' && OTHER_IN_PLACE.test(heading)) return { section: due, wording: 'altered' };
  if (heading.length < 2 || heading.length > 45 || isRowLabel(heading)) return null;
  for (const { id, heading: canonical } of CANONICAL)
    if (heading === canonical) return { section: id, wording: 'canonical' };
  for (const { id } of CANONICAL) if (ACCEPTED[id].test(heading)) return { section: id, wording: 'accepted' };
  // 3.补正后申请内容仍不明确 speaks of 申请 under the number three, and is a row of table three
  if (heading.length > MAX_HEADING || /[。;:!?]/.test(heading) || rowOf('applications', heading) !== null) return null;
  const inPlace = due && (SUBJECT[due].test(heading) || SUBJECT_IN_PLACE[due]?.test(heading));
  const section = inPlace ? due : NARROW_FIRST.find((id) => SUBJECT[id].test(heading));
  return section ? { section, wording: 'altered' } : null;
}

/** Families of numbers; sub-headings are numbered in another family than the sections above them. */
export type Numbering = 'part' | 'han' | 'roman' | 'arabic' | 'paren' | 'arabic paren' | 'none';

const DIGITS = '一二三四五六七八九';
const FORMAL = '壹贰叁肆伍陆柒捌玖';
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];
/** Ornaments that editors put before a heading. */
const ORNAMENT = /^[★☆◆◇■□●○▎▌▍▶►※·•|#*]{1,4}/;
const NUMBERS: readonly (readonly [style: Numbering, prefix: RegExp])[] = [
  ['part', /^第([一二三四五六七八九1-9])(?:部分|章|节)?[、.,:]?/],
  ['part', /^PART\.?0?([1-9])[、.,:]?/i],
  ['han', /^([一二三四五六七八九壹贰叁肆伍陆柒捌玖])[、.,:)]?/],
  ['roman', /^(VI|IV|V|I{1,3})[、.,:]/],
  ['arabic', /^0?([1-9])(?:[、.,:)](?!\d)|(?=\p{Script=Han})(?![年月日件条次项个人份起家户名期场]))/u],
  ['paren', /^\(([一二三四五六七八九])\)[、.,:]?/],
  ['arabic paren', /^\(([1-9])\)[、.,:]?/],
];

function numberOf(digit: string): number {
  const at = Math.max(DIGITS.indexOf(digit), FORMAL.indexOf(digit), ROMAN.indexOf(digit));
  return at >= 0 ? at + 1 : Number(digit);
}

/** What the patterns above may begin with. */
const FIRST: ReadonlySet<number> = new Set(
  [...`第0123456789PpVI(${DIGITS}${FORMAL}★☆◆◇■□●○▎▌▍▶►※·•|#*`].map((letter) => letter.charCodeAt(0)),
);

export interface Numbered {
  readonly style: Numbering;
  readonly number: number;
  readonly rest: string;
}

/** The number that a line (plain form) begins with, the family of it, and the rest. */
export function numbered(text: string): Numbered {
  if (!FIRST.has(text.charCodeAt(0))) return { style: 'none', number: 0, rest: text };
  const line = text.replace(ORNAMENT, '');
  for (const [style, prefix] of NUMBERS) {
    const match = prefix.exec(line);
    if (match) return { style, number: numberOf(match[1]!.toUpperCase()), rest: line.slice(match[0].length) };
  }
  return { style: 'none', number: 0, rest: line };
}

/** Numbered as sections are and sub-sections rarely. */
export function isTop(style: Numbering): boolean {
  return style === 'part' || style === 'han' || style === 'roman';
}

/** The canonical heading that a line (plain form, its number stripped) begins with, text following at once; else null. */
export function begunBy(rest: string, number: number): string | null {
  const heading = CANONICAL[number - 1]?.heading;
  return heading !== undefined && rest.startsWith(heading) ? heading : null;
}

/** How many of the six headings a text names, as a preamble or a table of contents does. */
export function headingsNamed(form: string): number {
  return CANONICAL.filter(({ heading }) => form.includes(heading)).length;
}
