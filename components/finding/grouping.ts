/** Findings in the order in which they are read: by section, the gravest section first, folded ones under their cause. */
import type { Finding, Severity } from '../../lib/model/audit.ts';
import { SECTIONS, type SectionId } from '../../lib/model/form.ts';

export interface Cause {
  readonly finding: Finding;
  readonly folded: readonly Finding[];
}

export interface Group {
  readonly section: SectionId | null;
  readonly causes: readonly Cause[];
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 3 };
const weigh = ({ severity, verdict }: Finding): number => (verdict === 'review' ? 2 : WEIGHT[severity]);

/** Every cause with what follows from it, through any number of steps; what names an unknown cause stands alone. */
export function causes(findings: readonly Finding[]): Cause[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const root = (finding: Finding): Finding => {
    const seen = new Set<string>();
    let at = finding;
    while (at.cause !== undefined && byId.has(at.cause) && !seen.has(at.id)) {
      seen.add(at.id);
      at = byId.get(at.cause)!;
    }
    return at;
  };
  const folded = new Map<Finding, Finding[]>();
  for (const finding of findings) {
    const top = root(finding);
    const under = folded.get(top) ?? [];
    if (top !== finding) under.push(finding);
    folded.set(top, under);
  }
  return [...folded].map(([finding, under]) => ({ finding, folded: under }));
}

/** By section: those with errors first, then in the order of the form; inside a section by weight. */
export function bySection(findings: readonly Finding[]): Group[] {
  const order = [null, ...SECTIONS.map(({ id }) => id)];
  const all = causes(findings);
  const groups = order
    .map((section) => ({
      section,
      causes: all
        .filter(({ finding }) => finding.section === section)
        .sort((a, b) => weigh(a.finding) - weigh(b.finding)),
    }))
    .filter((group) => group.causes.length > 0);
  return groups.sort((a, b) => weigh(a.causes[0]!.finding) - weigh(b.causes[0]!.finding));
}

/** The causes in the order in which they are listed: what next and previous walk. */
export function inOrder(findings: readonly Finding[]): Cause[] {
  return bySection(findings).flatMap((group) => group.causes);
}
