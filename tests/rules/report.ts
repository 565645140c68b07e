/** Makes a Report from little: a form, some figures, and what differs from a report in order. */

import {
  type FieldId,
  FORMS,
  type FormVersion,
  fieldId,
  fieldsOf,
  SECTIONS,
  type SectionId,
  TABLE_IDS,
  type TableId,
} from '../../lib/model/form.ts';
import { hanLength } from '../../lib/model/plain.ts';
import type { Profile } from '../../lib/model/profile.ts';
import type { Passage } from '../../lib/model/prose.ts';
import type { Cell, CellState, CellStyle, Report, SectionRead, TableRead } from '../../lib/model/report.ts';
import { WITHOUT_TEXT } from '../report-parts.ts';

export type SectionChange = (sections: SectionRead[]) => SectionRead[];

export interface Overrides {
  readonly form?: FormVersion;
  /** Figures; 0 where left out. */
  readonly values?: Readonly<Record<FieldId, number>>;
  readonly cells?: Readonly<Record<FieldId, Partial<Cell>>>;
  readonly tables?: Readonly<Partial<Record<TableId, Partial<TableRead>>>>;
  readonly sections?: SectionChange;
  readonly report?: Partial<Report>;
  /** The local profile that the audit is given. */
  readonly profile?: Profile;
}

const STEP = 1000;

/** What an honest report says where it has nothing to count: no figure, so that a test's own tables stand alone. */
const TEXT: Readonly<Partial<Record<SectionId, readonly string[]>>> = {
  overview: [
    '全年工作平稳有序。',
    '主动公开：围绕招生入学、校园安全、教师招聘等群众关心的事项，按目录及时发布信息，同步做好政策解读和回应关切，方便群众查询和使用。',
    '依申请公开：规范登记、审核、办理、答复各环节，加强与申请人的沟通。',
    '政府信息管理：落实公开属性源头认定和保密审查，定期核对公开目录，及时标注文件效力。',
    '平台建设：优化门户网站公开专栏，完善检索功能，做好日常巡查。',
    '监督保障：组织业务培训，开展工作考核和社会评议，未发生责任追究情形。',
  ],
  problems: [
    '存在的主要问题：政策解读的形式还不够丰富，公开信息的时效有待提高。',
    '改进情况：增加图解和问答，建立信息发布提醒机制，按月检查。',
  ],
  other: ['本年度未收取信息处理费。'],
};

/** A complete report in the form's own words; every place is the handle of what stands there, in printed order. */
export function makeReport(overrides: Overrides = {}): Report {
  const { form = '2021', values = {}, cells = {}, tables = {}, sections = (each) => each, report = {} } = overrides;
  const value = new Map(Object.entries(values));
  const changed = new Map(Object.entries(cells));
  const read = (id: TableId, index: number): TableRead =>
    tableOf(form, id, (index + 2) * STEP, value, changed, tables[id]);
  const [disclosure, applications, proceedings] = TABLE_IDS.map(read);
  const stands = sections(SECTIONS.map((_, index) => sectionOf(index)));
  const worded = SECTIONS.filter(({ id }) => stands.some((section) => section.id === id && section.length > 0));
  return {
    title: {
      text: '云泽市教育局2023年政府信息公开工作年度报告',
      source: 'body',
      place: { handle: 1 },
      canonical: true,
    },
    agency: { name: '云泽市教育局', kind: 'department', level: 'prefecture', source: 'title' },
    year: form === '2021' ? 2023 : 2019,
    yearSource: 'title',
    form,
    sections: stands,
    tables: { disclosure: disclosure!, applications: applications!, proceedings: proceedings! },
    dates: [],
    unreadFrames: 0,
    ...WITHOUT_TEXT,
    prose: worded.flatMap(({ id }) => textOf(id, (SECTIONS.findIndex((each) => each.id === id) + 1) * STEP)),
    ...report,
  };
}

function textOf(id: SectionId, handle: number): Passage[] {
  return (TEXT[id] ?? []).map((text, at) => ({
    text,
    section: id,
    parts: [{ at: 0, place: { handle: handle + 1 + at } }],
  }));
}

function sectionOf(index: number): SectionRead {
  const { id, number, heading, table } = SECTIONS[index]!;
  const place = { handle: (index + 1) * STEP };
  const text = textOf(id, place.handle);
  const firstLine = text[0] ? { text: text[0].text, place: text[0].parts[0]!.place } : null;
  return {
    id,
    heading: `${number}、${heading}`,
    wording: 'canonical',
    place,
    length: text.reduce((sum, passage) => sum + hanLength(passage.text), 0),
    firstLine,
    tables: table ? 1 : 0,
    images: [],
    attachments: [],
    frames: 0,
  };
}

function tableOf(
  version: FormVersion,
  id: TableId,
  handle: number,
  values: ReadonlyMap<string, number>,
  changed: ReadonlyMap<string, Partial<Cell>>,
  overrides: Partial<TableRead> = {},
): TableRead {
  const table = FORMS[version].tables[id];
  const cells = fieldsOf(table).map((field, index): Cell => {
    const value = values.get(field) ?? 0;
    const place = { handle: handle + 10 + index };
    return { field, state: 'value', value, text: String(value), styles: [], place, ...changed.get(field) };
  });
  const heads = id === 'applications' ? table.rows[0]!.columns : table.rows.flatMap((row) => row.columns);
  return {
    id,
    state: 'read',
    form: id === 'proceedings' ? null : version,
    readAs: version,
    cells,
    rows: table.rows.map((row, index) => ({ id: row.id, place: { handle: handle + 500 + index }, text: row.label })),
    missingRows: [],
    columns: id === 'disclosure' ? [] : heads.map((column) => ({ id: column.id, place: null, text: column.label })),
    missingColumns: [],
    shifted: [],
    place: { handle: handle + 5 },
    ...overrides,
  };
}

/** A cell without a figure. */
export function noFigure(state: CellState, text = '', ...styles: CellStyle[]): Partial<Cell> {
  return { state, value: null, text, styles, ...(state === 'absent' && { place: null }) };
}

/** The same for every cell of a table, or those that pass. */
export function everyCell(
  version: FormVersion,
  table: TableId,
  cell: Partial<Cell>,
  which: (field: FieldId) => boolean = () => true,
): Record<FieldId, Partial<Cell>> {
  const fields = fieldsOf(FORMS[version].tables[table]).filter(which);
  return Object.fromEntries(fields.map((field) => [field, cell]));
}

/** Figures of one row of table three or four, in printed order. */
export function row(id: string, figures: readonly number[]): Record<FieldId, number> {
  const table = id.startsWith('applications.') ? 'applications' : 'proceedings';
  const columns = FORMS['2021'].tables[table].rows[0]!.columns;
  return Object.fromEntries(columns.map((column, index) => [fieldId(id, column.id), figures[index] ?? 0]));
}

/** A report with one section changed. */
export function withSection(id: SectionId, change: Partial<SectionRead>): SectionChange {
  return (sections) => sections.map((section) => (section.id === id ? { ...section, ...change } : section));
}

/** Nothing of a table on the page. */
export function absentTable(version: FormVersion, id: TableId, state: TableRead['state'] = 'absent'): Overrides {
  const gone = { state: 'absent', value: null, text: '', styles: [], place: null } as const;
  const cells = fieldsOf(FORMS[version].tables[id]).map((field): Cell => ({ field, ...gone }));
  const place = state === 'absent' ? null : { handle: 77 };
  return { tables: { [id]: { state, cells, rows: [], columns: [], place, form: null } } };
}
