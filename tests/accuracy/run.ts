/** Audits drawn pages and counts what was found of what was planted, and what was cried for nothing. */
import { examine } from '../../lib/examine.ts';
import type { Audit, Finding } from '../../lib/model/audit.ts';
import { plain } from '../../lib/model/plain.ts';
import { PROFILES } from '../../lib/model/profile.ts';
import { RULES } from '../../lib/rules/index.ts';
import { FAULTS } from './faults/index.ts';
import { broken, type Figures } from './figures.ts';
import { FLAT } from './flat.ts';
import { honest, SHAPES } from './make.ts';
import type { Fault, Plan, Planted, Shape } from './plan.ts';
import { Random } from './random.ts';
import { type Page, render } from './render.ts';

export interface Drawn {
  /** By which it can be drawn again: the number of its seed, and its shape. */
  readonly name: string;
  readonly plan: Plan;
  readonly page: Page;
  readonly planted: readonly (Planted & { readonly what: string })[];
  /** What else may rightly be said of it. */
  readonly allowed: ReadonlySet<string>;
}

export interface Judged extends Drawn {
  readonly audit: Audit;
  readonly missed: readonly (Planted & { readonly what: string })[];
  /** Errors and warnings that nothing on the page deserves. */
  readonly false: readonly Finding[];
  /** What the arithmetic says that the audit does not, or the reverse. */
  readonly sums: readonly string[];
}

const known = new Set(Object.keys(RULES));
function fits(fault: Fault, shape: Shape): boolean {
  if (fault.not?.includes(shape)) return false;
  if (fault.html && shape === 'plain-text') return false;
  return !(fault.grid && FLAT.has(shape));
}

/** Rounds of pages: each fault alone in a shape drawn for it, now and then with a second one; clean pages between. */
export function draw(index: number, seed: number): Drawn {
  const random = new Random(seed * 1_000_003 + index);
  const clean = index % 3 === 0;
  const turn = Math.floor(index / 3) * 2 + (index % 3) - 1;
  // drawn from all, so that a page keeps its name whatever rules there are
  const drawn = clean ? null : FAULTS[turn % FAULTS.length]!;
  const fault = drawn && known.has(drawn.rule) ? drawn : null;
  const shapes = SHAPES.filter((shape) => !fault || fits(fault, shape));
  const shape = random.pick(shapes);
  const plan = honest(random.below(1_000_000_000), {
    shape,
    ...(fault?.form && { form: fault.form }),
    ...(fault?.kinds && { kinds: fault.kinds }),
    ...(fault?.needsFigures && { figures: true }),
    ...(fault?.nil && { nil: true }),
  });
  const planted: (Planted & { what: string })[] = [];
  const allowed = new Set<string>();
  const others = fault ? FAULTS.filter((each) => fits(each, shape) && pairs(each, fault, plan)) : [];
  const second = others.length > 0 && random.chance(0.25) ? random.pick(others) : null;
  for (const each of [fault, second]) {
    const where = each && known.has(each.rule) ? each.plant(plan) : null;
    if (!each || !where) continue;
    planted.push({ rule: each.rule, what: each.what, ...where });
    for (const rule of [each.rule, ...(each.also ?? [])]) allowed.add(rule);
  }
  const page = render(plan);
  return { name: `${seed}.${index}.${shape}`, plan, page, planted, allowed };
}

/** Two faults on one page must not undo each other: they stand in different parts of it. */
function pairs(one: Fault, other: Fault, plan: Plan): boolean {
  if (one.rule === other.rule || (one.form && one.form !== plan.form)) return false;
  if (one.kinds && !one.kinds.includes(plan.body.kind)) return false;
  if (one.also?.includes(other.rule) || other.also?.includes(one.rule)) return false;
  return partOf(one) !== partOf(other) && !WHOLE.test(one.rule) && !WHOLE.test(other.rule);
}
/** These change the whole report. */
const WHOLE =
  /^(?:section-|pre-2019|sentence-for-table|table-missing|table-as-image|form-outdated|several|report-as|attachment|covering|row-shifted)/;
/** Two faults of one part may write over each other. */
const PARTS: readonly (readonly [part: string, rules: RegExp])[] = [
  ['title', /^(?:title|agency-name|titles-differ)/],
  ['preamble', /^(?:preamble|basis|period-wrong|year-inconsistent)/],
  ['page', /^(?:published|host)/],
  [
    'figures',
    /^(?:row|column|cell|digit|number-typography|label|group|fee-unit|table|applications-(?:balance|results|row)|proceedings-total|results|documents-in|regulations|old|review|direct|disputes)/,
  ],
];
const partOf = (fault: Fault): string => PARTS.find(([, rules]) => rules.test(fault.rule))?.[0] ?? 'text';

const bare = (text: string): string => plain(text).replace(/[,，。、；;：:]/g, '');

function isIt(finding: Finding, planted: Planted): boolean {
  if (finding.rule !== planted.rule && finding.rule !== planted.orRule) return false;
  if (planted.severity && finding.severity !== planted.severity) return false;
  if (planted.fields && !planted.fields.some((field) => finding.fields.includes(field))) return false;
  if (planted.section && finding.section !== planted.section) return false;
  if (!planted.quote) return true;
  const said = bare(`${finding.quote ?? ''} ${finding.message['zh-CN']}`);
  return said.includes(bare(planted.quote));
}

const SUM_RULES = new Set([
  'applications-balance',
  'applications-results-total',
  'applications-row-total',
  'proceedings-total',
]);

/** Only where the tables are whole can the equations be compared one by one. */
function sumsOf(plan: Plan, audit: Audit): string[] {
  if (plan.changes.length > 0 || plan.print.size > 0 || plan.withoutRows.size > 0) return [];
  if (plan.parts.filter((each) => each.table).length < 3) return [];
  const due = new Set(broken(plan.figures as Figures, plan.form));
  const said = new Set(audit.findings.filter(({ rule }) => SUM_RULES.has(rule)).map(({ id }) => id));
  return [
    ...[...due].filter((id) => !said.has(id)).map((id) => `-${id}`),
    ...[...said].filter((id) => !due.has(id)).map((id) => `+${id}`),
  ];
}

export function judge(drawn: Drawn): Judged {
  const { plan, page, planted, allowed } = drawn;
  const profile = PROFILES.find(({ id }) => id === plan.profile) ?? null;
  const { audits } = examine(page.bytes, page.file, { ...(profile && { profile }) });
  const audit = audits[0]!;
  const findings = audits.flatMap((each) => each.findings);
  // a second report that was put below is not judged
  const missed = planted.filter((each) => !findings.some((finding) => isIt(finding, each)));
  const grave = audit.findings.filter(({ severity, cause }) => severity !== 'info' && cause === undefined);
  const unread = audit.report === null && planted.length === 0 ? ['+page not read as a report'] : [];
  return {
    ...drawn,
    audit,
    missed,
    false: grave.filter(({ rule }) => !allowed.has(rule)),
    sums: [...unread, ...sumsOf(plan, audit)],
  };
}

/** What went wrong with a page, a line each. */
export function describeJudged({ name, missed, false: cried, sums }: Judged): string[] {
  return [
    ...missed.map((each) => `${name} missed ${each.rule}: ${each.what} ${JSON.stringify(each)}`),
    ...cried.map((each) => `${name} false ${each.rule} ${each.severity} ${each.verdict}: ${each.message['zh-CN']}`),
    ...sums.map((each) => `${name} sums ${each}`),
  ];
}
