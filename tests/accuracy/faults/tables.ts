import { type FieldId, FORMS, fieldsOf, type TableId } from '../../../lib/model/form.ts';
import { tableHtml } from '../../fixtures/html.ts';
import type { PrintedCell, PrintedTable } from '../../fixtures/types.ts';
import { allRows, at, COLUMNS, PEOPLE } from '../figures.ts';
import { type Fault, type Plan, type Planted, part } from '../plan.ts';

const TABLES: readonly TableId[] = ['disclosure', 'applications', 'proceedings'];
const cell = (text: string, colSpan = 1, rowSpan = 1): PrintedCell => ({ text, colSpan, rowSpan });
const mapped = (table: PrintedTable, change: (each: PrintedCell) => PrintedCell | null): PrintedTable =>
  table.map((row) => row.map(change).filter((each) => each !== null)).filter((row) => row.length > 0);

const counts = (plan: Plan, table: TableId): FieldId[] =>
  FORMS[plan.form].tables[table].rows.flatMap((row) =>
    row.columns.filter((column) => !column.measure).map((column): FieldId => `${row.id}@${column.id}`),
  );
/** A count of any table, written otherwise. */
const printed = (write: (value: number, plan: Plan) => string, fits: (value: number) => boolean = () => true) => ({
  plant: (plan: Plan): Omit<Planted, 'rule'> | null => {
    const table = plan.random.pick(TABLES);
    const all = counts(plan, table).filter(
      (field) => fits(plan.figures[field] ?? 0) && !plan.withoutRows.has(field.split('@')[0]!),
    );
    if (all.length === 0 || !part(plan, table)?.table) return null;
    const field = plan.random.pick(all);
    plan.print.set(field, write(plan.figures[field] ?? 0, plan));
    return { section: table, fields: [field] };
  },
});
const changed = (
  table: TableId,
  change: (table: PrintedTable, plan: Plan) => PrintedTable | string,
  planted: Omit<Planted, 'rule'> = {},
) => ({
  plant: (plan: Plan): Omit<Planted, 'rule'> | null => {
    if (!part(plan, table)?.table) return null;
    plan.changes.push({ table, change: (each) => change(each, plan) });
    return { section: table, ...planted };
  },
});
const renamed = (table: TableId, from: string, to: string) =>
  changed(table, (each) => mapped(each, (one) => (one.text === from ? { ...one, text: to } : one)), { quote: to });

const RELATIONS = [
  'applications-balance',
  'applications-results-total',
  'applications-row-total',
  'proceedings-total',
  'results-without-applications',
];
const CLAIMS = [
  'regulations-without-power',
  'old-form-relations',
  'applications-text-mismatch',
  'proceedings-text-mismatch',
  'documents-text-mismatch',
  'decisions-text-mismatch',
  'no-applications-text-mismatch',
  'documents-in-force',
];
const LABELS: readonly (readonly [TableId, string, string])[] = [
  ['applications', '5.属于三类内部事务信息', '5.属于内部信息'],
  ['applications', '3.危及“三安全一稳定”', '3.危及公共安全'],
  ['applications', '8.属于行政查询事项', '8.属于行政咨询事项'],
  ['applications', '2.重复申请', '2.多次申请'],
  ['applications', '1.本机关不掌握相关政府信息', '1.本机关掌握相关政府信息'],
  ['applications', '（四）无法提供', '（四）没有信息'],
  ['disclosure', '行政处罚', '行政检查'],
];
const HEADERS: readonly (readonly [TableId, string, string])[] = [
  ['disclosure', '现行有效件数', '现行有效件'],
  ['disclosure', '本年制发件数', '本年度制发数'],
  ['applications', '总计', '合计'],
  ['applications', '科研机构', '科研院所'],
  ['proceedings', '结果维持', '维持原决定'],
];
/** Of table four nothing is left of the header that was changed. */
const OTHER_FOUR = ['three-proceedings', 'sideways-proceedings'] as const;

export const tableFaults: readonly Fault[] = [
  {
    rule: 'table-missing',
    what: 'lost on the way',
    also: ['section-empty', 'sentence-for-table'],
    plant: (plan) => {
      const section = part(plan, plan.random.pick(TABLES));
      if (!section?.table) return null;
      section.table = false;
      return { section: section.id };
    },
  },
  {
    rule: 'table-as-image',
    what: 'a picture of the table',
    grid: true,
    not: ['one-table'],
    also: ['section-empty', 'table-missing'],
    plant: (plan) => {
      const id = plan.random.pick(TABLES);
      plan.changes.push({ table: id, change: () => '<p><img src="/images/table.png" width="820" height="640"></p>' });
      return part(plan, id)?.table ? { section: id } : null;
    },
  },
  {
    rule: 'form-outdated',
    what: 'the tables of 2019 for a later year',
    form: '2019',
    also: [
      'label-altered',
      'row-extra',
      'row-missing',
      'column-missing',
      'year-stale',
      'basis-obsolete',
      'year-inconsistent',
      'period-wrong',
    ],
    plant: (plan) => {
      const [old, year] = [plan.year, plan.year + 4];
      const later = (text: string): string =>
        text.replaceAll(String(old), String(year)).replaceAll(String(old - 1), String(year - 1));
      plan.title = later(plan.title);
      plan.preamble = plan.preamble.map((text) => later(text).replace('〔2023〕60号', '〔2019〕60号'));
      for (const each of plan.parts) each.paragraphs = each.paragraphs.map(later);
      plan.published = plan.published.replace(String(old + 1), String(year + 1));
      plan.signature = plan.signature.map((text) => text.replace(String(old + 1), String(year + 1)));
      return { section: 'disclosure' };
    },
  },
  {
    rule: 'row-missing',
    what: 'a row left out',
    also: [...RELATIONS, ...CLAIMS],
    plant: (plan) => {
      const row = `applications.${plan.random.pick(allRows(plan.form).filter((id) => !/other|total|newReceived/.test(id)))}`;
      plan.withoutRows.add(row);
      return { section: 'applications', fields: [`${row}@total`] };
    },
  },
  {
    rule: 'row-missing',
    what: 'a row of table two left out',
    also: CLAIMS,
    ...changed('disclosure', (table) => table.filter((row) => row[0]?.text !== '行政强制'), {
      fields: ['disclosure.coercion@decisions'],
    }),
  },
  {
    rule: 'column-missing',
    what: 'a column of applicants left out',
    grid: true,
    also: [...RELATIONS, ...CLAIMS],
    not: ['lost-rowspans', 'misspanned-header', 'split-header'],
    ...changed(
      'applications',
      (table) =>
        mapped(table, (each) => {
          if (each.text === '科研机构' || each.field?.endsWith('@research')) return null;
          return each.text === '申请人情况' || each.text === '法人或其他组织'
            ? { ...each, colSpan: each.colSpan - 1 }
            : each;
        }),
      { fields: ['applications.newReceived@research'] },
    ),
  },
  {
    rule: 'column-missing',
    what: 'a column of table two left out',
    grid: true,
    form: '2021',
    also: CLAIMS,
    ...changed(
      'disclosure',
      (table) =>
        mapped(table, (each) => (each.text === '现行有效件数' || each.field?.endsWith('@inForce') ? null : each)),
      {
        fields: ['disclosure.regulations@inForce'],
      },
    ),
  },
  ...HEADERS.map(
    ([table, from, to]): Fault => ({
      rule: 'column-missing',
      what: `${from} → ${to}`,
      grid: true,
      ...(table === 'disclosure' && { form: '2021' }),
      ...(table === 'proceedings' && { not: OTHER_FOUR }),
      ...(table === 'applications' && { not: ['split-header', 'misspanned-header'] }),
      plant: (plan) => {
        const planted = renamed(table, from, to).plant(plan);
        return planted && { ...planted, severity: 'warning' };
      },
    }),
  ),
  ...LABELS.map(
    ([table, from, to]): Fault => ({
      rule: 'label-altered',
      what: `${from} → ${to}`,
      grid: true,
      also: ['row-missing'],
      ...renamed(table, from, to),
    }),
  ),
  {
    rule: 'label-altered',
    what: 'a slip: 其他法律行政止公开',
    plant: (plan) => {
      const planted = renamed('applications', '2.其他法律行政法规禁止公开', '2.其他法律行政止公开').plant(plan);
      return planted && { ...planted, severity: 'info' };
    },
  },
  {
    rule: 'row-extra',
    what: 'a row added below table two',
    grid: true,
    ...changed('disclosure', (table) => [...table, [cell('其他主动公开文件'), cell('12', 3)]], {
      quote: '其他主动公开文件',
    }),
  },
  {
    rule: 'row-extra',
    what: 'a row added below table three',
    grid: true,
    ...changed('applications', (table) => [...table, [cell('五、跨年办结数量', 3), ...COLUMNS.map(() => cell('2'))]], {
      quote: '跨年办结',
    }),
  },
  {
    rule: 'row-extra',
    what: 'a 小计 of the organisations',
    grid: true,
    not: ['lost-rowspans', 'misspanned-header', 'split-header', 'cut-table'],
    ...changed(
      'applications',
      (table) =>
        table.map((row, index) => {
          if (index === 0) return row.map((each) => (each.colSpan === 7 ? { ...each, colSpan: 8 } : each));
          if (index === 1) return row.map((each) => (each.colSpan === 5 ? { ...each, colSpan: 6 } : each));
          return index === 2
            ? [...row, { ...cell('小计'), head: true }]
            : [...row.slice(0, -1), cell('0'), row.at(-1)!];
        }),
      { quote: '小计' },
    ),
  },
  {
    rule: 'group-figure',
    what: 'a sum in a row of its own for （三）不予公开',
    grid: true,
    not: ['lost-rowspans', 'cut-table'],
    ...changed('applications', withGroupRow, { quote: '不予公开' }),
  },
  {
    rule: 'row-order',
    what: 'two rows exchanged',
    not: ['cut-table'],
    plant: (plan) => {
      plan.changes.push({
        table: 'applications',
        change: (table) =>
          exchanged(table, 'applications.results.notProcessed.repeat', 'applications.results.notProcessed.publication'),
      });
      return part(plan, 'applications')?.table
        ? { section: 'applications', fields: ['applications.results.notProcessed.repeat@total'] }
        : null;
    },
  },
  {
    rule: 'row-shifted',
    what: 'a cell of a row lost',
    also: [...RELATIONS, ...CLAIMS],
    not: ['cell-per-line'],
    plant: (plan) => {
      const row = plan.random.pick(allRows(plan.form).filter((id) => !id.includes('other')));
      return changed(
        'applications',
        (table) => mapped(table, (each) => (each.field === at(row, 'research') ? null : each)),
        {
          fields: [at(row, 'total')],
        },
      ).plant(plan);
    },
  },
  {
    rule: 'row-shifted',
    what: 'a cell too many in table four',
    grid: true,
    not: OTHER_FOUR,
    also: [...RELATIONS, ...CLAIMS],
    ...changed('proceedings', (table) =>
      table.map((row, index) => (index === 3 ? [...row.slice(0, 7), cell('1'), ...row.slice(7)] : row)),
    ),
  },
  ...(['hidden', 'shown'] as const).map(
    (how): Fault => ({
      rule: 'table-repeated',
      what: `a second copy, ${how}, with another figure`,
      grid: true,
      not: ['cut-table', 'split-disclosure', 'telephone-copy'],
      plant: (plan) => {
        const id = plan.random.pick(['disclosure', 'applications'] as const);
        const field = plan.random.pick(
          fieldsOf(FORMS[plan.form].tables[id]).filter((each) => !/other|change/.test(each)),
        );
        const copy = (table: PrintedTable): PrintedTable =>
          mapped(table, (each) =>
            each.field === field ? { ...each, text: String((plan.figures[field] ?? 0) + 3) } : each,
          );
        plan.changes.push({
          table: id,
          change: (table) =>
            `${tableHtml(table)}<div${how === 'hidden' ? ' style="display:none"' : ''}>${tableHtml(copy(table))}</div>`,
        });
        return part(plan, id)?.table ? { section: id, fields: [field] } : null;
      },
    }),
  ),
  {
    rule: 'cell-blank',
    what: 'one cell left blank',
    grid: true,
    also: [...RELATIONS, ...CLAIMS],
    ...printed(() => ''),
  },
  {
    rule: 'cell-blank',
    what: 'only the totals filled',
    grid: true,
    also: [...RELATIONS, ...CLAIMS],
    plant: (plan) => {
      for (const row of allRows(plan.form)) for (const who of PEOPLE) plan.print.set(at(row, who), '');
      return { section: 'applications', severity: 'error', fields: [at('newReceived', 'commercial')] };
    },
  },
  {
    rule: 'cell-placeholder',
    what: '/ for 0',
    ...printed(
      (_, plan) => plan.random.pick(['/', '—', '无', '-']),
      (value) => value === 0,
    ),
  },
  {
    rule: 'cell-not-a-number',
    what: 'words in a cell',
    grid: true,
    also: [...RELATIONS, ...CLAIMS],
    ...printed((value) => `约${value}左右`),
  },
  {
    rule: 'cell-not-a-number',
    what: 'a remark behind the figure',
    grid: true,
    also: [...RELATIONS, ...CLAIMS],
    ...printed((value) => `${value}（含补正）`),
  },
  { rule: 'cell-negative', what: 'minus', also: [...RELATIONS, ...CLAIMS], ...printed((value) => `-${value + 1}`) },
  { rule: 'cell-fraction', what: 'a half', also: [...RELATIONS, ...CLAIMS], ...printed((value) => `${value}.5`) },
  { rule: 'cell-fraction', what: '3.0', ...printed((value) => `${value}.0`) },
  {
    rule: 'digit-lookalike',
    what: 'O for 0',
    grid: true,
    also: [...RELATIONS, ...CLAIMS],
    ...printed(
      () => 'O',
      (value) => value === 0,
    ),
  },
  {
    rule: 'digit-lookalike',
    what: 'l for 1',
    grid: true,
    also: [...RELATIONS, ...CLAIMS],
    ...printed((value) => `l${value}`),
  },
  {
    rule: 'number-typography',
    what: 'full width',
    ...printed((value) => [...String(value)].map((digit) => '０１２３４５６７８９'[Number(digit)]).join('')),
  },
  {
    rule: 'number-typography',
    what: 'a space inside',
    grid: true,
    also: ['cell-not-a-number', ...RELATIONS, ...CLAIMS],
    ...printed(
      (value) => String(value).replace(/^(\d)/, '$1 '),
      (value) => value > 9 && value < 1000,
    ),
  },
  { rule: 'cell-unit', what: '件 behind the figure', ...printed((value) => `${value}件`) },
  {
    rule: 'fee-unit',
    what: '元 in the cell',
    form: '2021',
    plant: (plan) => {
      plan.print.set('disclosure.fees@amount', `${plan.random.between(1000, 900_000)}元`);
      return part(plan, 'disclosure')?.table ? { section: 'disclosure', fields: ['disclosure.fees@amount'] } : null;
    },
  },
  {
    rule: 'fee-unit',
    what: 'a department’s fees in 元',
    form: '2021',
    kinds: ['department', 'township'],
    plant: (plan) => {
      plan.print.set('disclosure.fees@amount', String(plan.random.between(120_000, 9_000_000)));
      return part(plan, 'disclosure')?.table ? { section: 'disclosure', fields: ['disclosure.fees@amount'] } : null;
    },
  },
  {
    rule: 'fee-unit',
    what: 'the header in 元',
    form: '2021',
    grid: true,
    also: ['column-missing'],
    ...renamed('disclosure', '本年收费金额（单位：万元）', '本年收费金额（单位：元）'),
  },
];

/** The rows of one id and another change places; a group's heading stays where it is. */
function exchanged(table: PrintedTable, one: string, other: string): PrintedTable {
  const of = (id: string): number => table.findIndex((row) => row.at(-1)?.field?.startsWith(`${id}@`));
  const [first, second] = [of(one), of(other)];
  if (first < 0 || second < 0) return table;
  return table.map((row, index) => (index === first ? table[second]! : index === second ? table[first]! : row));
}

function withGroupRow(table: PrintedTable): PrintedTable {
  const from = table.findIndex((row) => row.some((each) => each.text === '（三）不予公开'));
  if (from < 0) return table;
  const taller = (each: PrintedCell): PrintedCell =>
    each.text === '三、本年度办理结果' ? { ...each, rowSpan: each.rowSpan + 1 } : each;
  const rows = table.map((row, index) => {
    const own = row.filter((each) => each.text !== '（三）不予公开').map(taller);
    return index >= from && index < from + 8 ? [cell(''), ...own] : own;
  });
  return [...rows.slice(0, from), [cell('（三）不予公开', 2), ...COLUMNS.map(() => cell('0'))], ...rows.slice(from)];
}
