/** What the audit says of its own run, and the folding of findings under their causes. */
import { fill, list, say, tableName } from '../locales/terms.ts';
import type { Finding, Localised } from '../model/audit.ts';
import { FORMS, type FormVersion, type SectionId, TABLE_IDS } from '../model/form.ts';
import { once } from '../model/memo.ts';
import type { Report } from '../model/report.ts';
import { beyondKnown } from './as-of.ts';
import type { Draft, Rule } from './rule.ts';

/** Nobody reads more of one rule, and no report has them: such a text repeats itself without end. */
const MOST = 500;

export const ruleFailed = say('核查此规则时出错', 'this rule failed while it ran');

const TEXTS = {
  tables: say('表二、表三、表四', 'tables 2 to 4'),
  rules: say('以下规则核查时出错，未得出结论：{rules}', 'these rules failed and came to no verdict: {rules}'),
  crowded: say(
    '以下规则发现的问题过多，每条只列出 {most} 处：{rules}',
    'these rules found too many problems, of which {most} each are listed: {rules}',
  ),
  nodes: say('页面过大，未读完', 'the page is too large and was not read to its end'),
  deadline: say('读取页面超时，未读完', 'reading the page took too long; it was not read to its end'),
  partial: say('页面未读完', 'the page was not read to its end'),
};

const PARTIAL: ReadonlyMap<string, Localised> = new Map([
  ['too many nodes', TEXTS.nodes],
  ['too much text', TEXTS.nodes],
  ['deadline', TEXTS.deadline],
]);

/** Of what a rule has to say as much as anybody reads: what is certain before what is to be reviewed. */
export function listed(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length <= MOST) return drafts;
  const certain = drafts.filter(({ reason }) => !reason);
  return [...certain, ...drafts.filter(({ reason }) => reason)].slice(0, MOST);
}

interface Incomplete {
  readonly failed: readonly Localised[];
  readonly crowded: readonly Localised[];
}

/** Why the audit is not whole, or not to be relied on for a report of that year; null where it is. */
export function incompleteBecause(
  { partial, year }: Pick<Report, 'partial' | 'year'>,
  { failed, crowded }: Incomplete,
): Localised | null {
  const beyond = beyondKnown(year);
  const reasons: Localised[] = beyond ? [beyond] : [];
  if (partial) reasons.push(PARTIAL.get(partial) ?? TEXTS.partial);
  if (failed.length > 0) reasons.push(fill(TEXTS.rules, { rules: list(failed, failed.length) }));
  if (crowded.length > 0) reasons.push(fill(TEXTS.crowded, { most: MOST, rules: list(crowded, crowded.length) }));
  return reasons.length > 0 ? joinReasons(reasons) : null;
}

/** Several reasons as one, each said once. */
export function joinReasons(reasons: readonly Localised[]): Localised {
  const once = [...new Map(reasons.map((reason) => [reason['zh-CN'], reason])).values()];
  return say(once.map((each) => each['zh-CN']).join('；'), once.map((each) => each.en).join('; '));
}

/**
 * A rule's basis as it is cited of a finding: the notice that issued the report's form, and the table it speaks of;
 * all three where it speaks of none, as in the rule table.
 */
export function basisOf(rule: Rule, form: FormVersion, section: SectionId | null): Localised {
  const table = TABLE_IDS.find((id) => id === section);
  const key = `${form} ${table ?? ''}`;
  const known = BASES(rule).get(key);
  if (known) return known;
  const basis = fill(rule.basis, { form: FORMS[form].basis, place: table ? tableName(table) : TEXTS.tables });
  BASES(rule).set(key, basis);
  return basis;
}

/** Every finding cites one, and there are few. */
const BASES = once((_: Rule) => new Map<string, Localised>());

/** Gives each finding its final id and the id of the finding at the root of those that it follows from. */
export function resolveCauses(
  drafts: ReadonlyMap<string, { readonly finding: Finding; readonly follows: readonly string[] }>,
): Finding[] {
  const causeOf = (id: string): string | undefined => drafts.get(id)?.follows.find((each) => drafts.has(each));
  return [...drafts].map(([id, { finding, follows }]) => {
    if (follows.length === 0 && finding.id === id) return finding;
    const path = new Set([id]);
    let root = id;
    for (let next = causeOf(id); next && !path.has(next); next = causeOf(next)) {
      path.add(next);
      root = next;
    }
    return { ...finding, id, ...(root !== id && { cause: root }) };
  });
}
