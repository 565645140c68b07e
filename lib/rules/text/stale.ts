/** Mentions of last year that a report may honestly make, and those that an old text left behind. DOMAIN §6.6, DAT-04. */
import { matches } from '../../model/match.ts';
import { countHolding } from '../../model/sorted.ts';
import { type Aligned, inSentence, sentenceAt } from './aligned.ts';

/** Up to the end of a year: told of the year that the report is on. */
export const UP_TO = /(?:截至|截止到?|截止至|(?<=^|[,。;])[至到])(20\d{2})年(?:年?底|年?末|12月(?:31日|底|末)?)/g;
/** A sentence or clause that begins with a year: what follows is told of that year. */
export const OF_YEAR =
  /(?:^|[。;!?,:、)]|[一二三四五六七八九]是|[0-9]\.)(?:在|虽然|尽管|总体来看,?|总的来看,?|回顾|纵观|总结)?(20\d{2})(?:年度?|全年度?)(?=,|1月?[-—~至到]12月|的?(?:我|本|全|共|累计|总体|工作|政府信息公开工作|期间|内|中|里|主动公开|公开|公布|发布|制发|印发|制定|受理|收到|未|没有|新收|办理|办结|完成|开展|组织|举办|通过|依托|围绕|按照|坚持|认真|严格|深入|积极|持续|进一步|虽|仍|存在|取得|在|各|[\p{Script=Han}]{0,14}(?:局|委|镇|乡|街道|办|厅|县|区|市|中心|政府)))/gu;

/** This year in the same breath: the two are compared. */
const THIS_YEAR = ['今年', '本年', '本报告年'];
/** Words that compare: they clear a mention in the middle of a sentence, not one that opens it. */
const COMPARED = /同比|环比|同期|相比|对比|相较|持平|增长|增加|下降|上升|减少|翻(?:一|两)番|较之/;
/** A thing of last year by its nature: what stands directly behind the year. */
const THING_OF_YEAR =
  /^(?:年度?)?的?(?:部门|单位|财政|全[省市县区镇乡]|[省市县区]级?|政务公开|政府信息公开|信息公开|法治政府建设?|第三方|工作|绩效|目标|综合|年度){0,4}(?:预算执行|决算|审计|年度报告|年报|考核|考评|评估|测评|评议|绩效|要点|规划|计划|方案|结转|遗留|转入|公报|年鉴|白皮书|工作报告|通报|汇编|修订|版)/;
/** What was done then, as a thing of now: 2023年公开的文件, 2023年存在的问题已整改. */
const DONE_THEN =
  /^年度?(?:(?:主动)?(?:公开|公布|发布|制发|印发|制定|受理|收到|新收|办理|办结|开展|组织|完成)的|存在的?(?:主要)?问题[^。;]{0,20}(?:整改|改进|已|解决|销号))/;
/** A stretch of years, or something that began then. */
const STRETCH_BEHIND =
  /^(?:年度?)?(?:-|—|–|~|至|到|[、和与及]20\d{2}|以来|起|开始|之前|以前|\d{1,2}月[^。;,]{0,16}(?:印发|出台|制定|发布|成立|修订|施行|实施|启用|上线|建成|起|以来))/;
const STRETCH_BEFORE = /(?:20\d{2}年?[-—–~至到、和与及]|即|自|从)$/;
/** A sentence of history. */
const HISTORY = /成立|组建|机构改革|挂牌|更名|历年|近[两三几]年|[两三]年来|连续|三年行动|五年|"?十[三四五]五|年以来/;

/** What may end a breath; a semicolon only ends a sentence. */
const BREATH = /[。!?]/g;
const QUOTES = /["《》]/g;

/** A breath of the text, and what holds for every mention in it. */
interface Breath {
  readonly start: number;
  readonly end: number;
  readonly compares: boolean;
  /** Where this year is last named in it, in whatever words; before its start where nowhere. */
  readonly thisYear: number;
}

/**
 * What tells honest mentions of last year in one passage. Asked from its beginning to its end: what holds for a whole
 * sentence, which may be as long as a page, is found once for all mentions in it.
 */
export class Mentions {
  readonly #text: Aligned;
  readonly #year: number;
  readonly #breaths: readonly number[];
  readonly #quotes: readonly { readonly index: number; readonly quoted: boolean }[];
  readonly #inHistory: (index: number) => boolean;
  #breath: Breath | null = null;

  /** @param year of the report */
  constructor(text: Aligned, year: number) {
    this.#text = text;
    this.#year = year;
    this.#breaths = matches(text.form, BREATH).map(({ index }) => index);
    this.#quotes = quotesIn(text.form);
    this.#inHistory = inSentence(text, HISTORY);
  }

  /**
   * Whether last year may be named at `at` in the report.
   * @param at where its four figures stand; @param upTo the mention is one of UP_TO
   */
  isHonest(at: number, upTo: boolean): boolean {
    const { form } = this.#text;
    const breath = this.#breathAt(at);
    const behind = form.slice(at + 4, Math.min(breath.end, at + 60));
    const before = form.slice(Math.max(sentenceAt(this.#text, at).start, at - 8), at);
    // 截至2023年底…，2024年新增…: the one leads to the other; what stands before it does not
    const around = upTo ? at + 4 : breath.start;
    const opens = at - breath.start <= 4;
    return (
      breath.thisYear >= around ||
      (!opens && breath.compares) ||
      this.#inHistory(at) ||
      THING_OF_YEAR.test(behind) ||
      DONE_THEN.test(behind) ||
      STRETCH_BEHIND.test(behind) ||
      STRETCH_BEFORE.test(before) ||
      this.#isQuoted(at) ||
      isNumberOfDocument(form, at)
    );
  }

  /** Inside 《…》 or quotation marks: a title or a quotation. */
  #isQuoted(at: number): boolean {
    return this.#quotes[countHolding(this.#quotes, ({ index }) => index < at) - 1]?.quoted ?? false;
  }

  #breathAt(at: number): Breath {
    const { form } = this.#text;
    if (this.#breath && at >= this.#breath.start && at < this.#breath.end) return this.#breath;
    const breath = countHolding(this.#breaths, (stop) => stop < at);
    const start = breath === 0 ? 0 : this.#breaths[breath - 1]! + 1;
    const end = this.#breaths[breath] ?? form.length;
    const words = form.slice(start, end);
    const named = [`${this.#year}年`, ...THIS_YEAR].map((word) => words.lastIndexOf(word));
    this.#breath = { start, end, compares: COMPARED.test(words), thisYear: start + Math.max(...named) };
    return this.#breath;
  }
}
/** Every mark of a title or quotation, and whether what follows it stands inside one. */
function quotesIn(form: string): { index: number; quoted: boolean }[] {
  const marks = matches(form, QUOTES);
  const all = marks.filter(([mark]) => mark === '"').length;
  let title = false;
  let quotes = 0;
  return marks.map(({ 0: mark, index }) => {
    if (mark === '"') quotes++;
    else title = mark === '《';
    return { index, quoted: title || (quotes % 2 === 1 && quotes < all) };
  });
}

/** 云政办发(2023)12号, 2023年第3号. */
function isNumberOfDocument(form: string, at: number): boolean {
  return form[at - 1] === '(' || /^年第?\d{1,4}号/.test(form.slice(at + 4, at + 14));
}
