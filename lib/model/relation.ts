/**
 * 勾稽关系: the equations between the figures of the statutory tables.
 * Source: the note printed on table three of both forms (第一项加第二项之和，等于第三项加第四项之和)
 * and the labels 总计 and （七）总计 of the forms themselves.
 */
import { type FieldId, FORMS, type FormVersion, fieldId, type TableId } from './form.ts';

export interface Relation {
  /** The rule that reports it when it does not hold. */
  readonly rule: 'applications-balance' | 'applications-results-total' | 'applications-row-total' | 'proceedings-total';
  readonly table: TableId;
  /** The column id (column relations) or row id (row relations) that it runs along. */
  readonly along: string;
  readonly left: readonly FieldId[];
  readonly right: readonly FieldId[];
}

const ROW = 'applications.';

function relationsOf(version: FormVersion): Relation[] {
  const { applications, proceedings } = FORMS[version].tables;
  const columns = applications.rows[0]!.columns;
  const leaves = applications.rows.filter(
    (row) => row.id.startsWith(`${ROW}results.`) && row.id !== `${ROW}results.total`,
  );
  const column = (ids: readonly string[], of: string): FieldId[] => ids.map((id) => fieldId(id, of));
  const perRow = (rule: Relation['rule'], table: typeof applications): Relation[] =>
    table.rows.map((row) => ({
      rule,
      table: table.id,
      along: row.id,
      left: [fieldId(row.id, 'total')],
      right: row.columns.filter((each) => each.id !== 'total').map((each) => fieldId(row.id, each.id)),
    }));
  return [
    ...columns.map(
      ({ id }): Relation => ({
        rule: 'applications-balance',
        table: 'applications',
        along: id,
        left: column([`${ROW}newReceived`, `${ROW}carriedOver`], id),
        right: column([`${ROW}results.total`, `${ROW}carriedForward`], id),
      }),
    ),
    ...columns.map(
      ({ id }): Relation => ({
        rule: 'applications-results-total',
        table: 'applications',
        along: id,
        left: column([`${ROW}results.total`], id),
        right: column(
          leaves.map((row) => row.id),
          id,
        ),
      }),
    ),
    ...perRow('applications-row-total', applications),
    ...perRow('proceedings-total', proceedings),
  ];
}

/** In the form's order: 7 balances, 7 results totals, one row total a row of table three, 3 groups of table four. */
export const RELATIONS: Readonly<Record<FormVersion, readonly Relation[]>> = {
  2019: relationsOf('2019'),
  2021: relationsOf('2021'),
};
