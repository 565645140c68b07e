/** The three statutory tables of the report, drawn in short labels so that each fits the width of a page. */
import { t } from '../../locales/document.ts';
import { columnName, rowName, tableName } from '../../locales/terms.ts';
import type { Locale } from '../../model/audit.ts';
import { FORMS, type Form, fieldId, type Row, type TableId } from '../../model/form.ts';
import type { TableRead } from '../../model/report.ts';
import { captionOf } from '../figures.ts';
import { type Drawn, figureCell, proofCell } from './cells.ts';
import { html, type Markup } from './markup.ts';

const NUMBERING = /^(?:（[一二三四五六七]）|[一二三四]、|\d\.)/;

/** Long words of a narrow head may be broken where English breaks them. */
function breakable(name: string): string {
  return name.replace('organisations', 'organi\u00adsations').replace('companies', 'compa\u00adnies');
}

function caption(id: TableId, locale: Locale): Markup {
  return html`<caption>${locale === 'en' ? tableName(id).en : `${tableName(id)['zh-CN']}　${captionOf(id).slice(2)}`}</caption>`;
}

function disclosure({ bands }: Form, at: Drawn): Markup {
  const { locale } = at;
  const width = Math.max(...bands.map(({ columns }) => columns.length));
  const span = (columns: number): Markup => html`colspan="${width - columns + 1}"`;
  return html`<table class="stat t2">${caption('disclosure', locale)}${bands.map(
    ({ clause, columns, rows }) => html`<tbody>
<tr class="head"><th scope="col" ${span(columns.length)} lang="zh-CN">${clause}</th>${columns.map(
      ({ id, measure }) =>
        html`<th scope="col">${columnName(fieldId(rows[0] ?? '', id))[locale]}${measure === 'amount' && t(locale, 'report.amount')}</th>`,
    )}</tr>${rows.map(
      (row) => html`
<tr><th scope="row" ${span(columns.length)}>${rowName(row)[locale]}</th>${columns.map(({ id }) => figureCell(fieldId(row, id), at))}</tr>`,
    )}
</tbody>`,
  )}</table>`;
}

function applications(form: Form, at: Drawn): Markup {
  const { locale } = at;
  const { rows } = form.tables.applications;
  const columns = rows[0]?.columns ?? [];
  const label = ({ id, label: printed }: Row): string => `${NUMBERING.exec(printed)?.[0] ?? ''}${rowName(id)[locale]}`;
  const line = (row: Row, index: number): Markup => {
    const inner = row.group?.startsWith('（') ?? false;
    const heads = inner && row.group !== rows[index - 1]?.group;
    return html`${
      heads &&
      html`<tr class="head"><th colspan="${columns.length + 2}" scope="colgroup" lang="zh-CN">${row.group}</th></tr>
`
    }<tr${row.id === 'applications.results.total' && html` class="tot"`}><th scope="row"${inner && html` class="in"`}>${label(row)}</th>${columns.map(
      ({ id }) => figureCell(fieldId(row.id, id), at),
    )}${proofCell('applications-row-total', row.id, at)}</tr>
`;
  };
  const foot = (rule: 'applications-results-total' | 'applications-balance', name: string): Markup =>
    html`<tr class="ckr"><th scope="row">${name}</th>${columns.map(({ id }) => proofCell(rule, id, at))}<td></td></tr>
`;
  return html`<table class="stat t3">${caption('applications', locale)}<colgroup><col class="l"><col span="${columns.length}"><col class="k"></colgroup>
<thead><tr><th scope="col">${t(locale, 'report.item')}</th>${columns.map(
    ({ id }) => html`<th scope="col">${breakable(columnName(fieldId('applications', id))[locale])}</th>`,
  )}<th scope="col">${t(locale, 'report.proof')}</th></tr></thead>
<tbody>
${rows.map(line)}${foot('applications-results-total', t(locale, 'report.proof.column'))}${foot('applications-balance', t(locale, 'report.proof.balance'))}</tbody></table>`;
}

function proceedings(form: Form, at: Drawn): Markup {
  const { locale } = at;
  const { rows } = form.tables.proceedings;
  return html`<table class="stat t4">${caption('proceedings', locale)}
<thead><tr><th scope="col">${t(locale, 'report.item')}</th>${rows[0]?.columns.map(
    ({ id }) => html`<th scope="col">${columnName(fieldId('proceedings', id))[locale]}</th>`,
  )}<th scope="col">${t(locale, 'report.proof')}</th></tr></thead>
<tbody>${rows.map(
    (row) => html`
<tr><th scope="row">${rowName(row.id)[locale]}</th>${row.columns.map(({ id }) => figureCell(fieldId(row.id, id), at))}${proofCell('proceedings-total', row.id, at)}</tr>`,
  )}
</tbody></table>`;
}

const DRAW = { disclosure, applications, proceedings } as const;

/** One table, or why it is not there. On paper each is kept whole where a page holds it. */
export function statTable(table: TableRead, at: Omit<Drawn, 'cells'>): Markup {
  const { id, state } = table;
  if (state !== 'read' && state !== 'flat') {
    return html`<p>${t(at.locale, `report.tableUnread.${state}`, { table: tableName(id)[at.locale] })}</p>`;
  }
  const cells = new Map(table.cells.map((cell) => [cell.field, cell]));
  const drawn = DRAW[id](FORMS[table.readAs], { ...at, cells });
  return html`<div class="sheet keep" role="group" aria-label="${tableName(id)[at.locale]}" tabindex="0">${drawn}</div>`;
}
