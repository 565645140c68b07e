/** Section one: five aspects, true figures, and what an honest author writes that a hasty reader would stumble on. */
import type { Body } from '../agencies.ts';
import type { Plan } from '../plan.ts';
import { applicationsText, proceedingsText } from './applications.ts';
import { count } from './numbers.ts';

type Telling = Pick<Plan, 'figures' | 'form' | 'year' | 'random' | 'body'>;

/** 主动公开: lists that add up, lists that are open, round numbers, other years. */
function disclosureText({ figures, form, year, random, body }: Telling): string {
  const n = (value: number): string => count(value, random);
  const [a, b, c, d] = [random.between(20, 300), random.between(5, 90), random.between(5, 60), random.between(1, 30)];
  const total = a + b + c + d;
  const lists = random.pick([
    `全年主动公开政府信息${total}条，其中机构职能类${a}条、政策文件类${b}条、业务动态类${c}条、其他信息${d}条。`,
    `通过门户网站发布信息${total}条，包括工作动态${a}条、通知公告${b}条等。`,
    `主动公开信息${n(total)}余条，政务新媒体推送近${a}条，阅读量超过3万次。`,
    `全年公开各类信息${a + b}条，其中门户网站${a}条（政策类${a - 4}条、动态类4条），政务新媒体${b}条。`,
    `更新信息${total}条，比上年的${total + 12}条略有减少。`,
    `发布政策解读${d}篇，其中图解${Math.floor(d / 2)}篇，占${((Math.floor(d / 2) / d) * 100).toFixed(1)}%。`,
  ]);
  if (form === '2019') return lists;
  const [made, repealed, force] = ['made', 'repealed', 'inForce'].map(
    (column) => figures[`disclosure.normativeDocuments@${column}`] ?? 0,
  ) as [number, number, number];
  const documents = random.pick([
    '',
    `制发行政规范性文件${n(made)}件，废止${n(repealed)}件，现行有效${n(force)}件。`,
    `严格落实《关于加强行政规范性文件制定和监督管理工作的通知》要求，规范性文件均在印发后20个工作日内公开。`,
    `《${body.area}${year - 1}年政务公开工作要点》各项任务已经完成。`,
  ]);
  return lists + documents;
}

const MANAGEMENT = [
  '健全公文属性源头认定机制，对拟公开的信息逐件开展保密审查。',
  '按季度核对公开目录，及时标注文件效力状态，做好历史文件的归集。',
  '落实信息发布“三审三校”，确保内容准确、表述规范。',
];
const PLATFORM = [
  '优化门户网站公开专栏，完善检索功能，政务新媒体同步更新。',
  '规范公开专栏栏目设置，在办事大厅设置政务公开专区，方便群众查阅。',
  '门户网站和政务新媒体运行平稳，全年未发生安全事件。',
];
const SUPERVISION = [
  '将政务公开纳入年度考核，举办业务培训2期；社会评议结果良好，全年没有需要追究责任的情形。',
  '明确专人负责，开展业务培训，定期通报检查结果，接受社会评议，未发生责任追究情形。',
  '把公开工作列入目标考核内容，组织参加上级培训3次，全年未发生责任追究事项，社会评议满意。',
];
const OPENINGS: readonly ((body: Body, year: number) => string)[] = [
  (body, year) =>
    `${year}年，${body.self}认真贯彻落实《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外，公开工作平稳有序。`,
  (body, year) =>
    `${year}年，${body.name}围绕群众关切推进政府信息公开，制度逐步完善，服务持续改进，现将有关情况报告如下。`,
  (body, year) => `一年来，${body.self}按照${body.area}${year}年政务公开工作安排，把公开要求落实到业务全过程。`,
];
/** True of other bodies, other years, other things. */
const TRAPS: readonly ((telling: Telling) => string)[] = [
  ({ body }) => `指导${body.area}各单位办理政府信息公开申请，全${body.area.slice(-1)}累计受理一千余件。`,
  ({ year }) => `对${year - 1}年度公开的信息开展了一次清理。`,
  ({ year }) => `按规定公开了${year - 1}年度部门决算和${year}年度部门预算。`,
  ({ body }) => `${body.self}作为行政复议机关，全年办理各类行政复议案件86件，与本机关信息公开无关。`,
  () => '12345热线转办工单236件，均在规定时限内回复。',
  ({ year }) => `截至${year}年12月底，门户网站共有栏目24个。`,
  () => '双公示平台公示行政许可、行政处罚等信用信息若干条。',
  () => '网站总访问量约1.3万次。',
];

export function overviewText(telling: Telling): string[] {
  const { random } = telling;
  const aspects: readonly (readonly [name: string, text: string])[] = [
    ['主动公开', disclosureText(telling)],
    ['依申请公开', applicationsText(telling) + (random.chance(0.5) ? proceedingsText(telling) : '')],
    ['政府信息管理', random.pick(MANAGEMENT)],
    ['平台建设', random.pick(PLATFORM)],
    ['监督保障', random.pick(SUPERVISION)],
  ];
  const opening = random.pick(OPENINGS)(telling.body, telling.year);
  const numbers = '一二三四五';
  const style = random.below(4);
  const lines = aspects.flatMap(([name, text], index): string[] => {
    if (style === 0) return [`（${numbers[index]}）${name}情况`, text];
    if (style === 1) return [`${numbers[index]}是${name}方面。${text}`];
    if (style === 2) return [`（${numbers[index]}）${name}。${text}`];
    return [`${name}：${text}`];
  });
  const traps = random.some(TRAPS, random.below(3)).map((trap) => trap(telling));
  return [opening, ...lines, ...(traps.length > 0 ? [traps.join('')] : [])];
}
