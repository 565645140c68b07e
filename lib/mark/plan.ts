/** What of an audit is marked in the page, and in which order it is stepped through. */
import type { Audit, Finding } from '../model/audit.ts';
import type { FieldId } from '../model/form.ts';
import type { Place } from '../model/report.ts';
import { SHADES, type Shade } from './highlight.ts';

/** A cause, and what is folded under it. */
export interface Mark {
  /** Index of its audit among those of the page. */
  readonly audit: number;
  readonly finding: Finding;
  readonly folded: readonly Finding[];
  readonly shade: Shade;
  /** What stays lit while it is not in focus; nothing where its kind is not to be marked. */
  readonly lit: readonly Place[];
  /** Next and previous come to it: its kind is marked, and it is not waived. */
  readonly open: boolean;
}

type Kind = Exclude<Shade, 'waived'>;
const KINDS = SHADES.filter((shade): shade is Kind => shade !== 'waived');

function kindOf({ severity, verdict }: Finding): Kind {
  return verdict === 'review' ? 'review' : severity;
}

/** Of an equation the cell at fault alone: lighting each operand would paint whole columns. */
function litOf({ equation, places }: Finding): readonly Place[] {
  return equation ? places.slice(0, 1) : places;
}

/** Beside what something missing should stand; null where nothing is missing. */
export function gapPlace({ gap }: Finding): Place | null {
  return gap ? ('after' in gap ? gap.after : gap.before) : null;
}

/** Handles are numbered in reading order; what stands nowhere comes last. */
function order({ finding }: Mark): number {
  const place = finding.places[0] ?? gapPlace(finding);
  return place?.handle ?? Number.POSITIVE_INFINITY;
}

/**
 * Causes in the order in which they stand on the page.
 * @param kinds which are marked; what is waived is marked with its kind
 */
export function planOf(audits: readonly Audit[], kinds: readonly Kind[] = KINDS): Mark[] {
  const marks = audits.flatMap(({ findings }, audit) => {
    const causes = findings.filter((finding) => finding.cause === undefined);
    return causes.map((finding): Mark => {
      const folded = findings.filter((each) => rootOf(each, findings) === finding);
      const kind = kindOf(finding);
      const marked = kinds.includes(kind);
      const shade = finding.waived ? 'waived' : kind;
      return { audit, finding, folded, shade, lit: marked ? litOf(finding) : [], open: marked && !finding.waived };
    });
  });
  return marks
    .map((mark, index) => ({ mark, index }))
    .sort((one, other) => order(one.mark) - order(other.mark) || one.index - other.index)
    .map(({ mark }) => mark);
}

/** The mark that speaks of a finding, and the finding: its own, or one folded under it. */
export function findMark(plan: readonly Mark[], id: string, audit?: number): { at: number; finding: Finding } | null {
  for (const [at, mark] of plan.entries()) {
    if (audit !== undefined && mark.audit !== audit) continue;
    const finding = [mark.finding, ...mark.folded].find((each) => each.id === id);
    if (finding) return { at, finding };
  }
  return null;
}

/** The next open mark in a direction, round at the ends; null where none is open. */
export function nextMark(plan: readonly Mark[], at: number | null, by: 1 | -1): Mark | null {
  const { length } = plan;
  let next = at ?? (by === 1 ? -1 : length);
  for (let steps = 0; steps < length; steps++) {
    next = (next + by + length) % length;
    if (plan[next]!.open) return plan[next]!;
  }
  return null;
}

/** The cause at the end of the chain that a finding follows from; null for a cause itself. */
function rootOf(finding: Finding, all: readonly Finding[]): Finding | null {
  let root: Finding | undefined = finding;
  for (let steps = 0; root?.cause !== undefined && steps < all.length; steps++) {
    const { cause }: Finding = root;
    root = all.find(({ id }) => id === cause);
  }
  return root === finding ? null : (root ?? null);
}

/** Where each cell of a report stands. */
export function cellPlaces({ report }: Audit): ReadonlyMap<FieldId, Place> {
  const places = new Map<FieldId, Place>();
  for (const table of Object.values(report?.tables ?? {})) {
    for (const { field, place } of table.cells) if (place) places.set(field, place);
  }
  return places;
}
