/** The field's own terms in both languages: tables, sections, rows, columns, and how a place is cited. */
import { say, type Words } from './terms-fill.ts';
import { COLUMN_TERMS, ROW_TERMS } from './terms-rows.ts';

export * from './terms-fill.ts';

const TABLES: ReadonlyMap<string, Words> = new Map([
  ['disclosure', say('表二', 'Table 2')],
  ['applications', say('表三', 'Table 3')],
  ['proceedings', say('表四', 'Table 4')],
]);

interface SectionTerm {
  /** 第三部分 */
  readonly at: Words;
  readonly name: Words;
}

const SECTIONS: ReadonlyMap<string, SectionTerm> = new Map([
  ['overview', { at: say('第一部分', 'Section 1'), name: say('总体情况', 'Overview') }],
  ['disclosure', { at: say('第二部分', 'Section 2'), name: say('主动公开政府信息情况', 'Proactive disclosure') }],
  ['applications', { at: say('第三部分', 'Section 3'), name: say('收到和处理政府信息公开申请情况', 'Applications') }],
  [
    'proceedings',
    { at: say('第四部分', 'Section 4'), name: say('政府信息公开行政复议、行政诉讼情况', 'Reviews and suits') },
  ],
  ['problems', { at: say('第五部分', 'Section 5'), name: say('存在的主要问题及改进情况', 'Problems and improvement') }],
  ['other', { at: say('第六部分', 'Section 6'), name: say('其他需要报告的事项', 'Other matters') }],
]);

export const SEVERITY_TERMS = {
  error: say('错误', 'error'),
  warning: say('提醒', 'warning'),
  info: say('提示', 'note'),
  review: say('待核实', 'to verify'),
} as const;

export const FORM_TERMS = { 2019: say('2019 年版格式', '2019 form'), 2021: say('2021 年版格式', '2021 form') } as const;

const unknown = (id: string): Words => say(id, id);

/** 表三 · Table 3 */
export function tableName(table: string): Words {
  return TABLES.get(table) ?? unknown(table);
}

/** 第三部分 · Section 3 */
export function sectionPlace(section: string): Words {
  return SECTIONS.get(section)?.at ?? unknown(section);
}

/** The heading that the form prints; in English what it means. */
export function sectionName(section: string): Words {
  return SECTIONS.get(section)?.name ?? unknown(section);
}

/** The row's short name, without number or table. */
export function rowName(row: string): Words {
  return ROW_TERMS.get(row)?.name ?? unknown(row);
}

/** The column's short name; `field` is `row@column`, since tables share column ids. */
export function columnName(field: string): Words {
  const [row = '', column = ''] = parts(field);
  return COLUMN_TERMS.get(`${row}.${column}`) ?? COLUMN_TERMS.get(column) ?? unknown(column);
}

/** 表三（四）1 · 表三 一 · 表四·行政复议 */
export function rowPlace(row: string): Words {
  const table = tableName(row.split('.')[0] ?? '');
  const term = ROW_TERMS.get(row);
  if (!term?.at) return join(table, rowName(row));
  const glue = term.at['zh-CN'].startsWith('（') ? '' : ' ';
  return say(`${table['zh-CN']}${glue}${term.at['zh-CN']}`, `${table.en} ${term.at.en}`);
}

/** Where a cell stands: 表三（四）1·自然人 · Table 3 (4)1 · natural persons */
export function cellPlace(field: string): Words {
  const known = PLACES.get(field);
  if (known) return known;
  const row = parts(field)[0] ?? '';
  const place = join(rowPlace(row), columnName(field));
  // the form's own cells alone are kept: they are few
  if (ROW_TERMS.has(row) && PLACES.size < 1000) PLACES.set(field, place);
  return place;
}

const PLACES = new Map<string, Words>();

/** A cell by its row's name, to begin a message with: “本机关不掌握相关政府信息”·自然人 */
export function cellName(field: string): Words {
  const row = parts(field)[0] ?? '';
  if (row === 'applications.results.total') return cellPlace(field);
  return join(quoted(rowName(row)), columnName(field));
}

/** In quotation marks; marks inside become single ones. */
export function quoted(name: Words): Words {
  return say(`“${name['zh-CN'].replaceAll('“', '‘').replaceAll('”', '’')}”`, `“${name.en}”`);
}

/** Parts of a place: without spaces in Chinese, with spaces in English. */
export function join(...items: readonly Words[]): Words {
  return say(items.map((each) => each['zh-CN']).join('·'), items.map((each) => each.en).join(' · '));
}

function parts(field: string): string[] {
  return field.split('@');
}
