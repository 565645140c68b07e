/** A report and the rules make an audit. */
import type { Audit, Finding, Localised, Outcome, RelationState, Severity, Unassessed } from './model/audit.ts';
import { SECTIONS } from './model/form.ts';
import { once } from './model/memo.ts';
import type { Profile } from './model/profile.ts';
import type { Place, Report } from './model/report.ts';
import { RULESET, VERSION } from './model/ruleset.ts';
import { factsOf } from './rules/facts.ts';
import { RULES } from './rules/index.ts';
import { basisOf, incompleteBecause, joinReasons, listed, resolveCauses, ruleFailed } from './rules/outcome.ts';
import type { Check, Draft, Facts, Rule } from './rules/rule.ts';
import { findingId } from './rules/rule.ts';
import { claimsOf } from './rules/text/claims/comparison.ts';
import { masked, maskedWords } from './rules/text/personal.ts';

export interface AuditOptions {
  readonly now?: Date;
  /** The local profile that the user chose; none by default. */
  readonly profile?: Profile | null;
  /** Rule id → switched off, or the severity of all its findings: what the user says outweighs the profile. */
  readonly choices?: Readonly<Record<string, 'off' | Severity>>;
  /** Other rules than the project's own, as tests have them. */
  readonly rules?: Readonly<Record<string, Rule>>;
}

interface Run {
  readonly findings: Map<string, { finding: Finding; follows: readonly string[] }>;
  /** How many findings had the same id to begin with. */
  readonly alike: Map<string, number>;
  readonly checks: Record<string, Outcome>;
  readonly unassessed: Unassessed[];
  readonly failed: Localised[];
  readonly crowded: Localised[];
  readonly choices: ReadonlyMap<string, 'off' | Severity>;
}

/** Rules as every audit walks them, and their names as it carries them. */
const bookOf = once((rules: Readonly<Record<string, Rule>>) => ({
  entries: Object.entries(rules),
  names: Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, rule.name])),
}));

/**
 * Runs every rule over a report.
 * @param report what was read; @param page where it stands, for the exports
 * @returns findings by section, severity and place, those that follow from another with its id as `cause`; what was
 *   checked and what could not be. A rule that throws loses only itself, and one that finds more than anybody reads is
 *   listed by its first findings: the audit is then `partial` and names it.
 */
export function audit(report: Report, page: { url: string; title: string }, options: AuditOptions = {}): Audit {
  const now = options.now ?? new Date();
  const facts = factsOf(report, { now, profile: options.profile ?? null });
  const choices = new Map(Object.entries(options.choices ?? {}));
  const run: Run = {
    findings: new Map(),
    alike: new Map(),
    checks: {},
    unassessed: [],
    failed: [],
    crowded: [],
    choices,
  };
  const { entries, names } = bookOf(options.rules ?? RULES);
  const off: string[] = [];
  for (const [id, rule] of entries) {
    if (choices.get(id) === 'off') off.push(id);
    else apply(id, rule, facts, run);
  }
  const findings = resolveCauses(run.findings).sort(byPlace);
  const reason = incompleteBecause(report, run);
  return {
    schema: 1,
    ruleset: RULESET,
    version: VERSION,
    status: reason ? 'partial' : 'done',
    ...(reason && { reason }),
    page: { url: page.url, title: page.title },
    time: now.toISOString(),
    form: report.form,
    report,
    findings,
    checks: run.checks,
    names,
    unassessed: run.unassessed,
    ...(off.length > 0 && { off }),
    relations: facts.relations.map(
      ({ relation, state }): RelationState => ({ rule: relation.rule, along: relation.along, state }),
    ),
    claims: claimsOf(facts, findings),
  };
}

/** The audit of what is no report, or could not be read: no finding, and nothing that passed. */
export function unaudited(page: { url: string; title: string }, failure?: Localised): Audit {
  return {
    schema: 1,
    ruleset: RULESET,
    version: VERSION,
    status: failure ? 'failed' : 'done',
    ...(failure && { reason: failure }),
    page,
    time: new Date().toISOString(),
    form: null,
    report: null,
    findings: [],
    checks: {},
    names: {},
    unassessed: [],
    relations: [],
  };
}

function apply(id: string, rule: Rule, facts: Facts, run: Run): void {
  try {
    const { form } = facts;
    const check: Check = form && rule.forms.includes(form) ? rule.check(facts) : { applies: false };
    const drafts = listed(check.drafts ?? []);
    const made = drafts.map((draft) => ({
      finding: findingOf(id, rule, draft, facts, run),
      follows: draft.follows ?? [],
    }));
    for (const each of made) run.findings.set(unused(each.finding.id, run), each);
    run.checks[id] = outcomeOf(check);
    if (drafts.length < (check.drafts?.length ?? 0)) run.crowded.push(rule.name);
    if (check.blind?.length) run.unassessed.push({ rule: id, name: rule.name, why: joinReasons(check.blind) });
  } catch {
    run.failed.push(rule.name);
    run.checks[id] = 'not assessable';
    run.unassessed.push({ rule: id, name: rule.name, why: ruleFailed });
  }
}

function findingOf(id: string, rule: Rule, draft: Draft, facts: Facts, { choices }: Run): Finding {
  return {
    id: findingId(id, draft.about),
    rule: id,
    severity: severityOf(id, facts, choices) ?? draft.severity ?? rule.severity,
    verdict: draft.reason ? 'review' : 'fail',
    ...(draft.reason && { reason: draft.reason }),
    section: draft.section,
    message: maskedWords(draft.message),
    where: draft.where,
    basis: basisOf(rule, facts.form ?? '2021', draft.section),
    remedy: rule.remedy,
    fields: draft.fields ?? [],
    places: (draft.places ?? []).filter((place): place is Place => place != null),
    ...(draft.gap && { gap: draft.gap }),
    ...(draft.equation && { equation: draft.equation }),
    ...(draft.delta !== undefined && { delta: draft.delta }),
    ...(draft.quote !== undefined && { quote: masked(draft.quote) }),
    ...(draft.suspect && { suspect: draft.suspect }),
  };
}

/** The user may hold a rule's findings graver or slighter than the rule itself does, and so may a profile. */
function severityOf(id: string, { profile }: Facts, choices: Run['choices']): Severity | undefined {
  const choice = choices.get(id);
  if (choice && choice !== 'off') return choice;
  return profile && Object.hasOwn(profile.severities, id) ? profile.severities[id] : undefined;
}

/** Two findings of one rule on one thing, such as a heading that stands twice, are told apart by a number. */
function unused(id: string, run: Run): string {
  // counted on from the last one: a page that repeats itself thousands of times is not asked from one each time
  for (let count = (run.alike.get(id) ?? 0) + 1; ; count++) {
    const candidate = count === 1 ? id : `${id}#${count}`;
    if (run.findings.has(candidate)) continue;
    run.alike.set(id, count);
    return candidate;
  }
}

function outcomeOf(check: Check): Outcome {
  const drafts = check.drafts ?? [];
  if (drafts.some((draft) => !draft.reason)) return 'fail';
  if (drafts.length > 0) return 'review';
  if (check.blind?.length) return 'not assessable';
  return check.applies === false ? 'not applicable' : 'pass';
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const SECTION_RANK: ReadonlyMap<string | null, number> = new Map(SECTIONS.map(({ id }, index) => [id, index]));

function byPlace(a: Finding, b: Finding): number {
  const section = (finding: Finding): number => SECTION_RANK.get(finding.section) ?? -1;
  const severity = (finding: Finding): number => SEVERITIES.indexOf(finding.severity);
  const place = (finding: Finding): number => finding.places[0]?.handle ?? Number.MAX_SAFE_INTEGER;
  // What follows from a finding on the same place stands after it.
  const follows = (finding: Finding): number => (finding.cause ? 1 : 0);
  return section(a) - section(b) || severity(a) - severity(b) || place(a) - place(b) || follows(a) - follows(b);
}
