import { type FieldId, FORMS, fieldId } from '../../model/form.ts';

/** Every cell's address made once: what is looked up by it hundreds of times a report need not be put together, and hashed, anew. */
const FIELDS: ReadonlyMap<string, ReadonlyMap<string, FieldId>> = new Map(
  Object.values(FORMS).flatMap(({ tables }) =>
    Object.values(tables).flatMap(({ rows }) =>
      rows.map(
        ({ id, columns }) => [id, new Map(columns.map((column) => [column.id, fieldId(id, column.id)]))] as const,
      ),
    ),
  ),
);

/** fieldId(row, column) */
export function fieldOf(row: string, column: string): FieldId {
  return FIELDS.get(row)?.get(column) ?? fieldId(row, column);
}
