/** Section five: its two sides, and whether each says anything. 条例 art. 50(1)(四). */

import { matches } from '../../model/match.ts';
import { hanLength } from '../../model/plain.ts';
import type { Passage } from '../../model/prose.ts';
import { aligned } from './aligned.ts';

export interface Sides {
  /** Plain text; empty where there is none. */
  readonly problems: string;
  readonly improvement: string;
  /** Each side stands below a heading of its own. */
  readonly headed: { readonly problems: boolean; readonly improvement: boolean };
}

const NUMBER = /^(?:\(?(?:[一二三四五六七八九十]{1,2}|\d{1,2})[).、,]|第[一二三四五六七八九十](?:部分)?[,、])?/;
const PROBLEM_HEAD =
  /^(?:(?:政府信息公开)?工作)?(?:中)?(?:目前|当前|主要)?(?:存在的?|面临的?)?(?:主要|突出)?(?:问题|不足|短板|困难)(?:和不足|与不足|及不足|及原因|和困难|情况|方面)?(?=[:。,]|$)/;
const IMPROVEMENT_HEAD =
  /^(?:下一步)?(?:主要)?(?:改进|整改|工作)(?:情况|措施|举措|方向|打算|计划|安排|思路|和提升措施)(?=[:。,]|$)|^下(?:一)?步(?:工作|改进)?(?:打算|计划|措施|安排|思路|举措)?(?=[:。]|$)/;
/** Where one paragraph turns from the problems to what is done about them. */
const TURN =
  /下一步|下步|(?<![及和与、])(?:改进|整改)(?:情况|措施|举措|方向)[:。]|针对(?:以上|上述|这些|存在|此|该)|今后,|(?<!\d)20\d{2}年,?(?:我|本)[^,。;]{0,12}将|为此,|对此,/;

/** Splits the passages, or where they are one paragraph its text, into the two sides. */
export function sidesOf(passages: readonly Passage[]): Sides {
  const texts = { problems: '', improvement: '' };
  const headed = { problems: false, improvement: false };
  let side: keyof typeof texts = 'problems';
  let turned = false;
  for (const passage of passages) {
    let { form } = aligned(passage);
    const head = form.replace(NUMBER, '');
    for (const [which, pattern] of [
      ['improvement', IMPROVEMENT_HEAD],
      ['problems', PROBLEM_HEAD],
    ] as const) {
      const match = pattern.exec(head);
      if (!match) continue;
      side = which;
      headed[which] = true;
      turned = true;
      form = head.slice(match[0].length).replace(/^[:。,]/, '');
      break;
    }
    const turn = turned && side === 'improvement' ? null : TURN.exec(form);
    if (turn && turn.index > 0 && side === 'problems') {
      texts.problems += `${form.slice(0, turn.index)}\n`;
      texts.improvement += `${form.slice(turn.index)}\n`;
      if (!headed.problems) side = 'improvement';
      continue;
    }
    if (turn && side === 'problems' && !headed.problems) side = 'improvement';
    texts[side] += `${form}\n`;
  }
  return { problems: texts.problems.trim(), improvement: texts.improvement.trim(), headed };
}

const NOTHING =
  /^(?:[^,。;]{0,24}?(?:工作|方面|中|年度|目前|上|机关|单位|[局委办厅镇乡院])[,:]?)?(?:均|都|尚|暂|目前|暂时|并)?(?:无|没有|不存在|未发现|未存在|不涉及)[^,。;]{0,24}$/;
const BUT = /但|仍|还|不足|不够|有待|无法|没有(?:完全|真正|充分|及时|做到|形成|建立)/;
const SENTENCE = /[。;!?\n]/;

function sentences(text: string): string[] {
  return text.split(SENTENCE).filter((sentence) => /[\p{Script=Han}A-Za-z0-9]/u.test(sentence));
}

/** Nothing but 无, 暂无, 不存在问题 and the like, or a mark that stands for it. */
export function saysNothing(text: string): boolean {
  const all = sentences(text);
  return all.every((each) => NOTHING.test(each.replace(NUMBER, '')) && !BUT.test(each) && hanLength(each) <= 40);
}

const WANTING =
  /不足|短板|差距|薄弱|有待|亟待|亟需|还需|仍需|尚需|还要|还应|需要|需进一步|须|不够|欠缺|不高|不强|不及时|不到位|不规范|不全|不深|不完善|不平衡|不均衡|不完整|不统一|不准确|不严|不细|不畅|不多|不明确|不清晰|不熟|不丰富|不健全|不紧密|不理想|偏[简少低慢弱软窄]|滞后|单一|单调|缺乏|缺少|缺失|困难|较少|较低|较弱|较慢|较差|较单|欠|尚未|未能|未及时|没有做到|弱项|瓶颈|制约|迟缓|形式化|参差不齐|空白|难以|难度|模糊|笼统|脱节/;
const NAMED_PROBLEM = /问题/;
/** Problems of the public that the office solves, and those that it has not. */
const OTHERS_PROBLEM =
  /(?:热点|关切|关心|关注|反映|反应|咨询|诉求|民生|群众|公众|社会|企业)(?:的|等)?(?:[^,。;]{0,4})?问题(?!仍|依然|依旧|还|较|比较|突出|普遍)|(?:无|没有|不存在|未发现)[^,。;]{0,10}问题|问题(?:已|均|全部|得到)/g;

function wants(clause: string): boolean {
  return WANTING.test(clause) || NAMED_PROBLEM.test(clause.replace(OTHERS_PROBLEM, ''));
}

/** A problem is stated: under a heading of its own anything that is not nothing. */
export function statesProblem({ problems, improvement, headed }: Sides): boolean {
  if (headed.problems) return hanLength(problems) >= 2 && !saysNothing(problems);
  return wants(problems) || (!headed.improvement && wants(improvement));
}

const ACTS =
  /改进|整改|下一步|下步|将|措施|加强|完善|提升|提高|优化|强化|推进|健全|规范|拓展|加大|深化|丰富|开展|组织|建立|制定|落实|增加|印发|修订|补齐|明确|坚持|推动|聚焦|督促|扩大|畅通|创新|着力|严格/;
const CLAUSE = /[。;!?,:\n]/;
/** Actions that are named as such, also before the problems. */
const NAMED_ACTION = /改进|整改|下一步|下步/;

/** An improvement is stated: under a heading of its own, or where a problem has been named, in what follows it. */
export function statesImprovement({ problems, improvement, headed }: Sides): boolean {
  if (improvement !== '') return hanLength(improvement) >= 2 && !saysNothing(improvement);
  if (headed.improvement) return false;
  const clauses = problems.split(CLAUSE).filter((clause) => clause !== '');
  const first = clauses.findIndex(wants);
  return clauses.some(
    (clause, index) => !wants(clause) && (index > first ? ACTS.test(clause) : NAMED_ACTION.test(clause)),
  );
}

const SERIES: readonly RegExp[] = [
  /([一二三四五六七八九])(?:是|为)(?!否)/g,
  /第([一二三四五六七八九])[,、:]/g,
  /\(([一二三四五六七八九])\)/g,
  /(?:^|[\n。;:])\(?([1-9])[.、)](?!\d)/g,
];

/** How many points a side numbers: 一是…三是 is three; null where it numbers none. */
export function pointsOf(text: string): number | null {
  for (const series of SERIES) {
    let last = 0;
    for (const match of matches(text, series)) {
      const value = /\d/.test(match[1]!) ? Number(match[1]) : '一二三四五六七八九'.indexOf(match[1]!) + 1;
      if (value === last + 1) last = value;
      else if (value === 1) return null;
    }
    if (last > 0) return last;
  }
  return null;
}
