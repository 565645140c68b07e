/** Which cells of the statutory tables are marked, how strongly, and by which finding. */
import type { Finding } from '../model/audit.ts';
import type { FieldId } from '../model/form.ts';
import { areMeant, questioned } from '../model/proof.ts';
import { type Item, markOf } from './items.ts';

/** err, warn, review, note: the cell itself is meant · part: it takes part in an equation that does not hold. */
export type Shade = 'err' | 'warn' | 'review' | 'part' | 'note';

export interface CellShade {
  readonly shade: Shade;
  /** Of the finding; 0 for a cell that only takes part, where the cell at fault carries the number. */
  readonly number: number;
}

const RANK: Readonly<Record<Shade, number>> = { err: 0, warn: 1, review: 2, part: 3, note: 4 };
const SHADES = { error: 'err', warning: 'warn', review: 'review', info: 'note' } as const;

/** A suspect is marked itself, and the totals that it breaks take part; without one the totals are meant. */
function shadesOf(finding: Finding, suspect: FieldId | undefined): [FieldId, Shade][] {
  const own = SHADES[markOf(finding)];
  const { equation } = finding;
  if (!equation) return finding.fields.map((field): [FieldId, Shade] => [field, own]);
  const shade = areMeant(equation, suspect, own === 'err') ? own : 'part';
  return questioned(equation, suspect).map((field) => [field, shade]);
}

/** The strongest mark of every marked cell. Waived findings mark nothing. */
export function shadesByCell(open: readonly Item[]): ReadonlyMap<FieldId, CellShade> {
  const marks = new Map<FieldId, CellShade>();
  const put = (field: FieldId, shade: Shade, number: number): void => {
    const before = marks.get(field);
    if (!before || RANK[shade] < RANK[before.shade]) marks.set(field, { shade, number });
  };
  for (const { finding, follows, number } of open) {
    const { suspect } = finding;
    if (suspect) put(suspect.field, SHADES[markOf(finding)], number);
    for (const each of [finding, ...follows])
      for (const [field, shade] of shadesOf(each, (each.suspect ?? suspect)?.field))
        put(field, shade, suspect && shade === 'part' ? 0 : number);
  }
  return marks;
}
