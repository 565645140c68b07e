/** Where a report names the body that it is from: the places in which another body's name was left by a copy. */

import { matches } from '../../model/match.ts';
import type { Report } from '../../model/report.ts';
import { type Aligned, aligned } from './aligned.ts';

export interface SelfName {
  readonly text: Aligned;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** report: 现公布…年度报告 · self: …（以下简称我局） · drafter: 由…编制 · subject: …认真贯彻 · contact: 请与…联系 */
  readonly as: 'report' | 'self' | 'drafter' | 'subject' | 'contact';
}

const SELF = '(?:我|本)(?:局|委|办|厅|镇|乡|街道|中心|机关|单位|部门|院|会|管委会)';
/** What a name stands directly before; the name is then sought backwards, which costs nothing where there is none. */
const BEFORE: readonly (readonly [SelfName['as'], RegExp])[] = [
  ['report', /20\d{2}年度?的?政府信息公开工?作?的?年(?:度报告|报)/g],
  ['self', new RegExp(String.raw`\((?:以下)?(?:简称|统称)?[:为]?"?${SELF}"?\)`, 'g')],
];
/** What a name stands directly behind. */
const BEHIND: readonly (readonly [SelfName['as'], RegExp])[] = [
  ['self', new RegExp(String.raw`${SELF}\((\p{Script=Han}{4,40})\)`, 'gu')],
  ['drafter', /由(\p{Script=Han}{4,40}?)(?:组织|负责|牵头)?(?:编制|编写|起草|撰写)/gu],
  ['contact', /请(?:径?与|致电|联系)(\p{Script=Han}{4,40}?)(?:联系|电话|咨询|\()/gu],
];
/** What of them a text must hold, to be searched for them. */
const HOLDS: Readonly<Record<SelfName['as'], RegExp>> = {
  report: /公开工?作?的?年/,
  self: new RegExp(SELF),
  drafter: /编制|编写|起草|撰写/,
  contact: /请(?:径?与|致电|联系)/,
  subject: /(?:局|委|会|镇|乡|道|处|心|室)(?:认|深|严|坚|积|高|按|全|始|紧|切|持|扎|不|进|未|主|共|依|着|贯|围|政)/,
};
const LAST_NAME = /\p{Script=Han}{4,40}$/u;
const ACTS =
  '(?:认真|深入|严格|坚持|积极|高度|按照|全面|始终|紧|切实|持续|扎实|不断|进一步|未收到|主动公开|共|依托|深化|着力|贯彻|围绕|政府信息公开工作)';
const SUBJECT = new RegExp(
  String.raw`(?:^|[,。;:])(?:在?20\d{2}年度?(?:以来)?[,:]?)?([\p{Script=Han}]{4,24}(?:局|委员会|委|镇|乡|街道|办事处|中心|办公室))(?=${ACTS})`,
  'gu',
);
/** What stands before a name in running text. */
const LEAD =
  /^.*(?:公布|发布|编制|编写|现将|关于|根据|按照|依据|要求|制定|撰写|形成|向社会|领导下|指导下|支持下|以来|期间|由|的|了|现|将|为|是|在|请|与|就)/u;

function nameIn(text: Aligned, as: SelfName['as'], run: string, at: number): SelfName {
  const name = run.replace(LEAD, '');
  const start = at + run.length - name.length;
  return { text, start, end: start + name.length, name, as };
}

/** Every name in such a place, in the preamble and the running text. */
export function selfNames(report: Report): SelfName[] {
  return report.prose.flatMap((passage): SelfName[] => {
    if (passage.section === 'ending') return [];
    const text = aligned(passage);
    const within = (as: SelfName['as'], pattern: RegExp): readonly RegExpExecArray[] =>
      HOLDS[as].test(text.form) ? matches(text.form, pattern) : [];
    const before = BEFORE.flatMap(([as, pattern]) =>
      within(as, pattern).flatMap(({ index }): SelfName[] => {
        const run = LAST_NAME.exec(text.form.slice(Math.max(0, index - 40), index))?.[0];
        return run ? [nameIn(text, as, run, index - run.length)] : [];
      }),
    );
    const patterns = passage.section === 'overview' ? [...BEHIND, ['subject', SUBJECT] as const] : BEHIND;
    const behind = patterns.flatMap(([as, pattern]) =>
      within(as, pattern).map((match): SelfName => {
        const run = match[1] ?? '';
        return nameIn(text, as, run, match.index + match[0].indexOf(run));
      }),
    );
    return [...before, ...behind];
  });
}
