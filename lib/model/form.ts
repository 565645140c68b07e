/**
 * The statutory forms: 国办公开办函〔2019〕60号 (reports for 2019 and 2020) and 国办公开办函〔2021〕30号 (reports for
 * 2021 and later). Everything that reads, checks or draws a table walks these; nothing else knows a row or a column by
 * name. What is printed on them stands in form-rows.ts.
 */

import {
  APPLICANTS,
  APPLICATION_ROWS,
  BANDS_2019,
  BANDS_2021,
  type BandEntry,
  CLOSING_ROWS,
  OTHER_2019,
  OTHER_2021,
  OUTCOMES,
  PROCEEDING_ROWS,
  type RowEntry,
} from './form-rows.ts';

export type FormVersion = '2019' | '2021';
export type SectionId = 'overview' | 'disclosure' | 'applications' | 'proceedings' | 'problems' | 'other';
export type TableId = 'disclosure' | 'applications' | 'proceedings';
/** A cell's address, `row@column`. */
export type FieldId = `${string}@${string}`;

export interface Column {
  readonly id: string;
  /** As printed on the form. */
  readonly label: string;
  readonly parent?: string;
  /** What the figure is: a count unless said otherwise. */
  readonly measure?: 'amount' | 'change';
}

export interface Row {
  readonly id: string;
  readonly label: string;
  /** The group heading it is printed under, as printed. */
  readonly group?: string;
  readonly columns: readonly Column[];
}

export interface Band {
  /** The clause of 条例 art. 20 printed above the rows. */
  readonly clause: string;
  readonly columns: readonly Column[];
  readonly rows: readonly string[];
}

export interface StatutoryTable {
  readonly id: TableId;
  /** 表二, 表三, 表四: the number of the section that the table stands in, as inspectors say it. */
  readonly number: '二' | '三' | '四';
  readonly rows: readonly Row[];
}

export interface Form {
  readonly version: FormVersion;
  readonly basis: string;
  readonly bands: readonly Band[];
  readonly tables: Readonly<Record<TableId, StatutoryTable>>;
}

export interface Section {
  readonly id: SectionId;
  readonly number: '一' | '二' | '三' | '四' | '五' | '六';
  readonly heading: string;
  /** The statutory table that must stand in the section. */
  readonly table?: TableId;
}

export const SECTIONS: readonly Section[] = [
  { id: 'overview', number: '一', heading: '总体情况' },
  { id: 'disclosure', number: '二', heading: '主动公开政府信息情况', table: 'disclosure' },
  { id: 'applications', number: '三', heading: '收到和处理政府信息公开申请情况', table: 'applications' },
  { id: 'proceedings', number: '四', heading: '政府信息公开行政复议、行政诉讼情况', table: 'proceedings' },
  { id: 'problems', number: '五', heading: '存在的主要问题及改进情况' },
  { id: 'other', number: '六', heading: '其他需要报告的事项' },
];

export const TABLE_IDS: readonly TableId[] = ['disclosure', 'applications', 'proceedings'];

function rowsOf(table: TableId, rows: readonly RowEntry[], columns: readonly Column[]): Row[] {
  return rows.map(([id, label, group]) => ({ id: `${table}.${id}`, label, ...(group && { group }), columns }));
}

function form(
  version: FormVersion,
  basis: string,
  bands: readonly BandEntry[],
  applications: readonly RowEntry[],
): Form {
  return {
    version,
    basis,
    bands: bands.map((band) => ({ ...band, rows: band.rows.map(([id]) => `disclosure.${id}`) })),
    tables: {
      disclosure: {
        id: 'disclosure',
        number: '二',
        rows: bands.flatMap((band) => rowsOf('disclosure', band.rows, band.columns)),
      },
      applications: { id: 'applications', number: '三', rows: rowsOf('applications', applications, APPLICANTS) },
      proceedings: { id: 'proceedings', number: '四', rows: rowsOf('proceedings', PROCEEDING_ROWS, OUTCOMES) },
    },
  };
}

export const FORMS: Readonly<Record<FormVersion, Form>> = {
  2019: /* @__PURE__ */ form('2019', '国办公开办函〔2019〕60号', BANDS_2019, [
    ...APPLICATION_ROWS,
    ...OTHER_2019,
    ...CLOSING_ROWS,
  ]),
  2021: /* @__PURE__ */ form('2021', '国办公开办函〔2021〕30号', BANDS_2021, [
    ...APPLICATION_ROWS,
    ...OTHER_2021,
    ...CLOSING_ROWS,
  ]),
};

/** The form that a report for `year` must use; null before 2019, when no national table form existed. */
export function formFor(year: number): FormVersion | null {
  if (year <= 2018) return null;
  return year <= 2020 ? '2019' : '2021';
}

export function fieldId(row: string, column: string): FieldId {
  return `${row}@${column}`;
}

/** All cells of one table in printed order. */
export function fieldsOf(table: StatutoryTable): FieldId[] {
  return table.rows.flatMap((row) => row.columns.map((column) => fieldId(row.id, column.id)));
}
