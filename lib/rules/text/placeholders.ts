/** What stands where a name or a number was to be filled in. Text as printed, white space collapsed. */
import { matches } from '../../model/match.ts';

export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** Units of a count, not where they begin another word: 条例, 件数, 次日, 个人, 项目, 人民. */
const UNIT =
  '(?:条(?!例|款|目|线|约|块)|件(?!数)|次(?!日|年|数|序)|个(?!人|别|体)|项(?!目|下)|份(?!额)|篇(?!幅)|期(?!间|限|刊)|人次|人(?!民|员|大|士|事|才|数)|名(?!称|单|义|录)|家(?!庭)|起(?!草|诉|来|到)|宗(?!旨)|场(?!所|地)|万元|元(?!旦)|%|％)';
const ENDING = String.raw`(?=\s?(?:[，。；、,;）)：:]|$|其中|同比|较上年|比上年|占))`;
const COUNTED =
  '信息|公开|发布|申请|收到|受理|办结|答复|办理|共|共计|总计|合计|累计|文件|诉讼|复议|提案|建议|为|计|达|约|开展|举办|组织|回应|解读|新收|结转|制发|废止|有效|培训|收取|转发|推送|更新|处理|处罚|许可|强制';
const ORGAN = '[省市州县区镇乡村局委办厅部院处科]|街道|单位|部门|机关|政府|公司|中心|网站|平台';
const BESIDE = String.raw`[\p{Script=Han}：:，。、；（）()“”《》]`;

interface Pattern {
  /** What a text must hold to be looked at closely. */
  readonly trigger: RegExp;
  /** Built of the tables above, never of page text. */
  readonly pattern: RegExp;
}

const PATTERNS: readonly Pattern[] = [
  // 共 条, 主动公开信息 件: a blank where the number belongs
  { trigger: /\s\D/, pattern: new RegExp(String.raw`\s${UNIT}(?<=(?:${COUNTED})\s.{1,2})${ENDING}`, 'gu') },
  {
    trigger: /[共计][条件份次个项篇期人名家起宗场元万]/,
    pattern: new RegExp(`(?<=共|总计|合计|累计)${UNIT}(?=[，。；、])`, 'gu'),
  },
  // （ ）件, 【】件
  { trigger: /[（(【[]\s?[）)】\]]/, pattern: new RegExp(String.raw`[（(【[]\s?[）)】\]]\s?${UNIT}`, 'gu') },
  // 占 %, 增长 %
  { trigger: /\D[%％]/, pattern: /(?<=占比?|增长|下降|达到?|率为?|约为?)\s?[%％]/gu },
  // 年 月 日 without figures
  { trigger: /年\s月\s日/, pattern: /(?<![\d〇○零一二三四五六七八九十×xX某年每本当])\s?年\s月\s日/gu },
  { trigger: /20[\s_＿×xX]/, pattern: /(?<=20)(?:\s?[_＿×xX]{1,4}|(?=\s年\s?(?:\d{0,2}\s?月|度?政府信息)))\s?年/gu },
  // ××局, XX件, ＿＿条
  {
    trigger: /[×✕╳xXｘＸ*＊○〇]{2}/,
    pattern: new RegExp(
      String.raw`(?<=^|\s|\d年|\d月|${BESIDE})(?<![\w@./:第-])(?:[×✕╳]{2,}|[xXｘＸ]{2,}|[*＊]{2,}(?=${ORGAN}|${UNIT})|[○〇]{2,}(?=${ORGAN}))(?=\s?${BESIDE})`,
      'gu',
    ),
  },
  // 电话：××××-×××××××, 电话：0512-××××××××
  {
    trigger: /[×✕╳xXｘＸ]{3}/,
    pattern: /(?<=(?:电话|传真|邮编|邮政编码)[:：]\s?(?:\d{3,4}[-—])?)[×✕╳xXｘＸ]{3,}/gu,
  },
  {
    trigger: /[_＿]{2}/,
    pattern: new RegExp(
      String.raw`(?<=^|${BESIDE})\s?[_＿]{2,}(?=\s?(?:${BESIDE}|$))|^[_＿]{2,}\s?(?=\p{Script=Han})`,
      'gu',
    ),
  },
  // X件, ×月×日: one letter before a unit
  {
    trigger: /[×xXｘＸ]/,
    pattern: new RegExp(String.raw`(?<=\p{Script=Han}|^)(?<!第)[×xXｘＸ](?=(?:${UNIT}|年|月(?!线)|日(?!线)|号))`, 'gu'),
  },
  // （单位名称）, 【机关全称】, （填写数量）; not 各部门（单位）
  {
    trigger: /[名全简]称|名字|填|插入|输入/,
    pattern:
      /[（(【[<〈｛{](?:本|报告|发布|行政)?(?:单位|机关|部门|机构|地区)(?:全称|名称|名字|简称)[）)】\]>〉｝}]|[（(【[<〈｛{](?:请|此处|在此)?(?:填写|填入|插入|输入)[^（()）【】]{0,12}[）)】\]>〉｝}]/gu,
  },
  { trigger: /某某/, pattern: new RegExp(`某某(?=${ORGAN})`, 'gu') },
  // 联系电话：， with nothing behind the colon
  {
    trigger: /[：:]\s?[，。；、,;）)]/,
    pattern: /(?<=(?:电话|邮编|邮政编码|地址|邮箱|网址|传真)[：:])\s?(?=[，。；、,;）)])/gu,
  },
];

/** A text with none of the triggers is passed over at once. */
const ANY = new RegExp(PATTERNS.map(({ trigger }) => trigger.source).join('|'));

/** An anonymised person, not a name to be filled in: 李××, 申请人XX, 王某诉某某区政府. */
const SURNAME_BEFORE =
  /(?:申请人|原告|当事人|信访人|举报人|第三人|村民|居民|公民|市民|[，。；、：（“])[\p{Script=Han}]?$/u;
const CASE = /诉|一案|申请人|原告|当事人|第三人/;

function anonymised(text: string, { start, end }: Hit): boolean {
  const word = text.slice(start, end);
  if (!/^(?:[×✕╳xXｘＸ*＊]{2,}|某某)$/.test(word)) return false;
  const before = text.slice(Math.max(0, start - 8), start);
  const around = text.slice(Math.max(0, start - 30), end + 30);
  const organ = new RegExp(`^(?:${ORGAN})`).test(text.slice(end));
  if (organ) return /诉|一案/.test(around);
  if (/^（(?:申请人|原告|当事人)/.test(text.slice(end))) return true;
  return SURNAME_BEFORE.test(before) && CASE.test(around);
}

/** In order, none within another. */
export function placeholdersIn(text: string): Hit[] {
  if (!ANY.test(text)) return [];
  const hits = PATTERNS.flatMap(({ trigger, pattern }) =>
    trigger.test(text)
      ? matches(text, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length }))
      : [],
  );
  const sorted = hits.filter((hit) => !anonymised(text, hit)).sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((hit, index) => index === 0 || hit.start >= sorted[index - 1]!.end);
}
