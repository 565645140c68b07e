/** The statutory tables as the form prints them, merged cells and all. */
import { type Column, type FieldId, FORMS, type FormVersion, fieldId, type Row, type TableId } from '../model/form.ts';

export interface Slot {
  readonly text?: string;
  readonly field?: FieldId;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly header: boolean;
}
/** Rows of slots, each slot once, at its top left. */
export type Layout = readonly (readonly Slot[])[];

const NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
const APPLICANTS = '申请人情况';
const RESULTS = '三、本年度办理结果';
/** Label columns of table three. */
const LABELS = 3;

function head(text: string, colSpan = 1, rowSpan = 1): Slot {
  return { text, colSpan, rowSpan, header: true };
}

function cell(row: string, column: string, colSpan = 1): Slot {
  return { field: fieldId(row, column), colSpan, rowSpan: 1, header: false };
}

/** The printed grid of a table; source: the forms of 国办公开办函〔2019〕60号 and 〔2021〕30号. */
export function layoutOf(version: FormVersion, table: TableId): Layout {
  if (table === 'disclosure') return disclosure(version);
  const { rows } = FORMS[version].tables[table];
  return table === 'applications' ? applications(rows) : proceedings(rows);
}

export interface GridSlot {
  readonly slot: Slot;
  /** Its top left place; the others that it spans are not. */
  readonly first: boolean;
}

/** Every place of the grid with the slot that covers it. */
export function gridOf(layout: Layout): GridSlot[][] {
  const grid: GridSlot[][] = layout.map(() => []);
  for (const [index, row] of layout.entries()) {
    let col = 0;
    for (const slot of row) {
      while (grid[index]![col] !== undefined) col++;
      for (let y = 0; y < slot.rowSpan; y++)
        for (let x = 0; x < slot.colSpan; x++) grid[index + y]![col + x] = { slot, first: x === 0 && y === 0 };
      col += slot.colSpan;
    }
  }
  return grid;
}

function disclosure(version: FormVersion): Layout {
  const { bands, tables } = FORMS[version];
  const width = Math.max(...bands.map((band) => band.columns.length));
  const labels = new Map(tables.disclosure.rows.map((row) => [row.id, row.label]));
  // The last column of a narrower band takes what is left of the width.
  const spanned = (columns: readonly Column[], make: (column: Column, span: number) => Slot): Slot[] =>
    columns.map((column, index) => make(column, index === columns.length - 1 ? width - index : 1));
  return bands.flatMap((band) => [
    [head(band.clause, width + 1)],
    [head('信息内容'), ...spanned(band.columns, (column, span) => head(column.label, span))],
    ...band.rows.map((row) => [
      head(labels.get(row) ?? row),
      ...spanned(band.columns, (column, span) => cell(row, column.id, span)),
    ]),
  ]);
}

function applications(rows: readonly Row[]): Layout {
  const { columns } = rows[0]!;
  const inner = columns.filter((column) => column.parent);
  const single = (column: Column): Slot => head(column.label, 1, 2);
  return [
    [head(NOTE, LABELS, LABELS), head(APPLICANTS, columns.length)],
    columns.flatMap((column) => {
      if (!column.parent) return [single(column)];
      return column === inner[0] ? [head(column.parent, inner.length)] : [];
    }),
    inner.map((column) => head(column.label)),
    ...rows.map((row, index) => [...labelSlots(rows, row, index), ...columns.map((column) => cell(row.id, column.id))]),
  ];
}

function labelSlots(rows: readonly Row[], row: Row, index: number): Slot[] {
  if (!row.group) return [head(row.label, LABELS)];
  const previous = rows[index - 1];
  const results = rows.filter((each) => each.group);
  const first = previous?.group ? [] : [head(RESULTS, 1, results.length)];
  if (row.group === RESULTS) return [...first, head(row.label, 2)];
  const group = rows.filter((each) => each.group === row.group);
  return [...first, ...(row === group[0] ? [head(row.group, 1, group.length)] : []), head(row.label)];
}

function proceedings(rows: readonly Row[]): Layout {
  const grouped = rows.filter((row) => row.group);
  const width = (some: readonly Row[]): number => some.reduce((sum, row) => sum + row.columns.length, 0);
  return [
    rows.flatMap((row) => {
      if (!row.group) return [head(row.label, row.columns.length)];
      return row === grouped[0] ? [head(row.group, width(grouped))] : [];
    }),
    rows.flatMap((row) =>
      row.group ? [head(row.label, row.columns.length)] : row.columns.map((column) => head(column.label, 1, 2)),
    ),
    grouped.flatMap((row) => row.columns.map((column) => head(column.label))),
    rows.flatMap((row) => row.columns.map((column) => cell(row.id, column.id))),
  ];
}
