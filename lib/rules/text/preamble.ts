/** What a preamble says of the report's make-up: 本报告由总体情况、…六个部分组成. */
import type { SectionId } from '../../model/form.ts';
import type { Report } from '../../model/report.ts';
import { type Aligned, aligned } from './aligned.ts';
import { hanValue } from './numbering.ts';
import { passagesOf } from './passages.ts';

export interface MakeUp {
  readonly text: Aligned;
  readonly start: number;
  readonly end: number;
  /** Null where it names no number. */
  readonly number: number | null;
  /** Sections that it names, in its order. */
  readonly named: readonly SectionId[];
  /** Parts that it lists and that are no section. */
  readonly others: number;
  /** The list ends with 等. */
  readonly open: boolean;
}

const SPEAKS = /(?:本|年度|此|该|全)(?:年度|份)?(?:报告|年报|文)|^(?:年度)?报告/;
const VERB = /由|包括|包含|分为|分成|共分|涵盖|内容为|内容有|从|:|含/;
const COUNT =
  /(?:([一二三四五六七八九十两])|(?<!\d)(\d{1,2}))(?:个|大|点|项)?(?:部分|部份|方面|方面的?内容|项内容|项|章节)(?!工作|措施|举措)/;
/** The five aspects of 总体情况 are counted too, in their own words. */
const ASPECTS = /政府信息管理|平台建设|监督保障/;
const STATUTE = /第五十条/;

/** One list item that is written with separators of its own. */
const ONE_ITEM: readonly (readonly [pattern: RegExp, one: string])[] = [
  [/行政复议[、,和及与或]{0,2}(?:被?提起)?行政诉讼/g, '复议诉讼'],
  [/复议[、,和及与]诉讼/g, '复议诉讼'],
  [/(?:收到|受理)[、和及与]处理/g, '收到'],
  [/问题[、,及和与]{1,2}(?=改进|整改|下一步|对策|解决|措施)/g, '问题'],
  [/依申请公开(?:政府信息)?[、和及与](?=不予公开)/g, '依申请公开'],
  [/收费[、和及与]减免/g, '收费'],
  [/(?:^|[:、,;])(?:第?[一二三四五六七八九十](?:部分)?[、是,:]|\([一二三四五六七八九十]\)|\d{1,2}[.、])/g, '、'],
];
const SUBJECTS: readonly (readonly [section: SectionId, subject: RegExp])[] = [
  ['proceedings', /复议|诉讼/],
  ['applications', /申请/],
  ['disclosure', /主动公开/],
  ['problems', /问题|不足|改进/],
  ['other', /其[他它].{0,8}(?:事项|情况|内容)|需要报告|需要说明/],
  ['overview', /总体|概述|概况|基本情况/],
];
/** Fewer names are no list of the parts. */
const LIST = 3;

function itemsOf(list: string): string[] {
  const whole = ONE_ITEM.reduce((text, [pattern, one]) => text.replace(pattern, one), list);
  return whole
    .split(/[、,;]|(?:以及|和|及|与)(?=其[他它]|需要|存在|政府信息公开工作存在|附)/)
    .map((item) => item.replace(/^(?:由|包括|包含|分为|共分|以下|如下)+|等$/g, ''))
    .filter((item) => item.length >= 2);
}

function read(text: Aligned, start: number, end: number): MakeUp | null {
  const sentence = text.form.slice(start, end);
  const speaks = SPEAKS.exec(sentence);
  if (!speaks) return null;
  const from = speaks.index + speaks[0].length;
  const said = sentence.slice(from);
  const verb = VERB.exec(said);
  const count = COUNT.exec(said);
  if (!verb && !count) return null;
  const before = verb && (!count || verb.index < count.index);
  const listed = before ? said.slice(verb.index + verb[0].length, count?.index) : '';
  const behind = count && listed.length < 12 ? said.slice(count.index + count[0].length) : '';
  const items = itemsOf(listed.length < 12 && behind !== '' ? behind.replace(/^(?:组成|构成)?[,:]?/, '') : listed);
  const sections = items.map((item) => SUBJECTS.find(([, subject]) => subject.test(item))?.[0]);
  const named = [...new Set(sections.filter((section) => section !== undefined))];
  if (ASPECTS.test(sentence) && !named.includes('problems')) return null;
  if (named.length < LIST && (!count || STATUTE.test(sentence))) return null;
  const isList = named.length >= LIST;
  return {
    text,
    start,
    end,
    number: count ? (count[1] === '两' ? 2 : hanValue(count[1] ?? count[2] ?? '')) : null,
    named: isList ? named : [],
    others: isList ? sections.filter((section) => section === undefined).length : 0,
    open: /等/.test(listed.slice(-4)),
  };
}

/** Every sentence that tells the report's parts: in the preamble, or above the first sub-heading of section one. */
export function makeUps(report: Report): MakeUp[] {
  const passages = [...passagesOf(report, 'preamble'), ...passagesOf(report, 'overview').slice(0, 2)];
  return passages.flatMap((passage) => {
    const text = aligned(passage);
    const found: MakeUp[] = [];
    let start = 0;
    for (const end of [...text.ends, text.form.length]) {
      const made = start < end ? read(text, start, end) : null;
      if (made) found.push(made);
      start = end;
    }
    return found;
  });
}
