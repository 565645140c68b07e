/** Which cells of a redrawn table are marked, how strongly, and by which finding. */
import type { Finding } from '../../lib/model/audit.ts';
import type { FieldId } from '../../lib/model/form.ts';
import { areMeant, questioned } from '../../lib/model/proof.ts';
import { inOrder } from '../finding/grouping.ts';
import { type Kind, kindOf } from '../ui/SeverityIcon.tsx';

/** part: it takes part in an equation that does not hold */
export type Shade = 'err' | 'warn' | 'note' | 'part';

export interface CellMark {
  readonly shade: Shade;
  /** The cause to open. */
  readonly id: string;
  /** What the finding is shown as, for those who do not see the shade. */
  readonly kind: Kind;
}

const RANK: Readonly<Record<Shade, number>> = { err: 0, warn: 1, part: 2, note: 3 };

function shadeOf(finding: Finding): Shade {
  const kind = kindOf(finding);
  return kind === 'error' ? 'err' : kind === 'info' || kind === 'waived' ? 'note' : 'warn';
}

/** A suspect is marked itself; without one the total of its equation only takes part; else every field is meant. */
function shades(finding: Finding, suspect: FieldId | undefined): [FieldId, Shade][] {
  const { equation } = finding;
  const found: [FieldId, Shade][] = finding.suspect ? [[finding.suspect.field, shadeOf(finding)]] : [];
  if (!equation) return [...found, ...finding.fields.map((field): [FieldId, Shade] => [field, shadeOf(finding)])];
  const own = shadeOf(finding);
  const shade = areMeant(equation, suspect, own === 'err') ? own : 'part';
  return [...found, ...questioned(equation, suspect).map((field): [FieldId, Shade] => [field, shade])];
}

/** The strongest mark of every marked cell. */
export function cellMarks(findings: readonly Finding[]): ReadonlyMap<FieldId, CellMark> {
  const marks = new Map<FieldId, CellMark>();
  for (const { finding, folded } of inOrder(findings)) {
    for (const each of [finding, ...folded]) {
      for (const [field, shade] of shades(each, finding.suspect?.field)) {
        const before = marks.get(field);
        if (!before || RANK[shade] < RANK[before.shade])
          marks.set(field, { shade, id: finding.id, kind: kindOf(each) });
      }
    }
  }
  return marks;
}
