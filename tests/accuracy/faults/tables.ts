import { FORMS, fieldsOf } from '../../../lib/model/form.ts';
import { tableHtml } from '../../fixtures/html.ts';
import type { PrintedTable } from '../../fixtures/types.ts';
import { allRows, at, COLUMNS } from '../figures.ts';
import { type Fault, part } from '../plan.ts';

import { CLAIMS, cell, changed, mapped, RELATIONS, renamed, TABLES } from './change.ts';
import { exchanged, HEADERS, LABELS, OTHER_FOUR, withGroupRow } from './wordings.ts';

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
];
