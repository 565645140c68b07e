/** A relation as people see it: each operand with its name and figure. */
import { columnName, rowName, say } from '../locales/terms.ts';
import type { Equation, Localised, Operand } from '../model/audit.ts';
import type { FieldId } from '../model/form.ts';
import type { Relation } from '../model/relation.ts';
import type { Cells, RelationFact } from './relations.ts';

const KINDS: Readonly<Record<Relation['rule'], { kind: Equation['kind']; name: Localised }>> = {
  'applications-balance': { kind: 'balance', name: say('平衡', 'Balance') },
  'applications-results-total': { kind: 'column', name: say('列总计', 'Column total') },
  'applications-row-total': { kind: 'row', name: say('行总计', 'Row total') },
  'proceedings-total': { kind: 'group', name: say('各项之和', 'Sum of the outcomes') },
};

/** What the relation runs along: a column's or a row's name. */
export function alongName(relation: Relation): Localised {
  const acrossRows = relation.left[0]!.split('@')[0] !== relation.right[0]!.split('@')[0];
  return acrossRows ? columnName(relation.left[0]!) : rowName(relation.along);
}

/** The equation of an evaluated relation. */
export function equationOf(fact: RelationFact, cells: Cells): Equation {
  const { relation } = fact;
  const { kind, name } = KINDS[relation.rule];
  const along = alongName(relation);
  const byRow = kind === 'balance' || kind === 'column';
  const operand = (field: FieldId): Operand => ({
    field,
    value: cells.get(field)?.value ?? null,
    label: byRow ? rowName(field.split('@')[0]!) : columnName(field),
  });
  return {
    kind,
    name: say(`${name['zh-CN']}：${along['zh-CN']}`, `${name.en}: ${along.en}`),
    left: relation.left.map(operand),
    right: relation.right.map(operand),
    leftSum: fact.leftSum,
    rightSum: fact.rightSum,
  };
}
