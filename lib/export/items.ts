/** The findings as exports list them: causes with what follows from them, the waived apart, each with its number. */
import type { Audit, Finding } from '../model/audit.ts';

/** What a finding is shown as: what its severity says, or that it is to be verified. */
export type Mark = 'error' | 'warning' | 'info' | 'review';

export interface Item {
  /** From 1, errors first: the same in every document made of an audit. Waived ones are counted apart. */
  readonly number: number;
  readonly mark: Mark;
  readonly finding: Finding;
  /** What follows from it. */
  readonly follows: readonly Finding[];
}

export interface Items {
  /** In the audit's order: by section, severity and place. */
  readonly open: readonly Item[];
  /** Empty where the export leaves the waived out. */
  readonly waived: readonly Item[];
}

/** The order of the numbers. */
const RANKED: readonly Mark[] = ['error', 'warning', 'info', 'review'];

export function markOf(finding: Finding): Mark {
  return finding.verdict === 'review' ? 'review' : finding.severity;
}

/** By their numbers. */
export function byNumber(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => a.number - b.number);
}

/** What follows from each finding, by the id of that one. */
function followersOf(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const follows = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!finding.cause) continue;
    const known = follows.get(finding.cause);
    if (known) known.push(finding);
    else follows.set(finding.cause, [finding]);
  }
  return follows;
}

/**
 * @param waived whether the export lists what the inspector waived
 * @returns every cause once; a finding whose cause is not among them is not listed, as everywhere
 */
export function itemsOf({ findings }: Pick<Audit, 'findings'>, waived = true): Items {
  const follows = followersOf(findings);
  const causes = findings.filter(({ cause }) => !cause);
  const open = causes.filter((finding) => !finding.waived);
  const numbered = RANKED.flatMap((mark) => open.filter((finding) => markOf(finding) === mark));
  const numbers = new Map(numbered.map((finding, index) => [finding, index + 1]));
  const item = (finding: Finding, number: number): Item => ({
    number,
    mark: markOf(finding),
    finding,
    follows: follows.get(finding.id) ?? [],
  });
  return {
    open: open.map((finding) => item(finding, numbers.get(finding) ?? 0)),
    waived: waived ? causes.filter((finding) => finding.waived).map((finding, at) => item(finding, at + 1)) : [],
  };
}
