/** Which equations are traced over the redrawn tables: the chosen finding's, or those of the cell that has the focus. */
import type { Audit, Finding } from '../../lib/model/audit.ts';
import { type FieldId, TABLE_IDS, type TableId } from '../../lib/model/form.ts';
import { RELATIONS, type Relation } from '../../lib/model/relation.ts';

export interface Traced {
  readonly key: string;
  readonly table: TableId;
  /** Where the arrow points; null for the balance, which has two sides and no total. */
  readonly total: FieldId | null;
  readonly operands: readonly FieldId[];
  /** Drawn dark; the others that cross it are light. */
  readonly chosen: boolean;
}

const isBalance = ({ rule }: Relation): boolean => rule === 'applications-balance';
/** Whether it runs down a column. */
const isColumn = ({ rule }: Relation): boolean =>
  isBalance({ rule } as Relation) || rule === 'applications-results-total';
const fieldsOf = ({ left, right }: Relation): readonly FieldId[] => [...left, ...right];

/** The equations of the forms that the report's tables were read as. */
export function relationsOf({ report }: Audit): readonly Relation[] {
  if (!report) return [];
  return TABLE_IDS.flatMap((id) => RELATIONS[report.tables[id].readAs].filter(({ table }) => table === id));
}

/** The equations that a cell is the total of, a row's before a column's; the balance only where it is in no other. */
export function totalsAt(relations: readonly Relation[], field: FieldId): readonly Relation[] {
  const heads = relations.filter((each) => !isBalance(each) && each.left[0] === field);
  if (heads.length > 0) return [...heads].sort((a, b) => Number(isColumn(a)) - Number(isColumn(b)));
  return relations.filter((each) => isBalance(each) && fieldsOf(each).includes(field));
}

function relationOf(relations: readonly Relation[], { rule, equation }: Finding): Relation | undefined {
  const field = equation?.left[0]?.field;
  return relations.find((each) => each.rule === rule && each.left[0] === field);
}

/** The finding's own equation, then those that the same cause breaks. */
function around(relations: readonly Relation[], findings: readonly Finding[], chosen: Finding): readonly Relation[] {
  const root = chosen.cause ?? chosen.id;
  const family = [chosen, ...findings.filter(({ id, cause }) => id === root || cause === root)];
  const found = family.map((finding) => relationOf(relations, finding)).filter((each) => each !== undefined);
  return [...new Set(found)];
}

/** @param cursor the cell that has the focus: its equations stand before the chosen finding's */
export function tracesOf(audit: Audit, selected: Finding | null, cursor: FieldId | null): readonly Traced[] {
  const relations = relationsOf(audit);
  const own = cursor ? totalsAt(relations, cursor) : [];
  const chosen = own.length > 0 ? own : selected ? around(relations, audit.findings, selected) : [];
  const columns = new Set<string>();
  return chosen.flatMap((relation, index): Traced[] => {
    // two lines along one border would hide each other
    if (isColumn(relation)) {
      if (columns.has(relation.along)) return [];
      columns.add(relation.along);
    }
    const total = isBalance(relation) ? null : relation.left[0]!;
    const operands = total ? relation.right : fieldsOf(relation);
    const key = `${relation.rule}:${relation.along}`;
    return [{ key, table: relation.table, total, operands, chosen: index === 0 }];
  });
}
