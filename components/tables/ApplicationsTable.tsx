/** 表三 drawn again, with the proof of every row in the margin and of every column at the foot. */
import { Fragment } from 'preact';
import { t } from '../../lib/locales/index.ts';
import { t as words } from '../../lib/locales/sheets.ts';
import { columnName, rowName, tableName } from '../../lib/locales/terms.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { type Form, fieldId, type Row } from '../../lib/model/form.ts';
import type { Proof, ProofRule } from '../../lib/model/proof.ts';
import { Named } from '../ui/Named.tsx';
import { StatCell, StatProof, shown, type TableContext } from './StatCell.tsx';

const NUMBERING = /^(?:（[一二三四五六七]）|[一二三四]、|\d\.)/;
const HAN = '一二三四五六七';

/** The form's own numbering: 一、 （四） 1; in English 1 (4) 1. */
function numberOf({ label: printed }: Row, locale: Locale): string {
  const number = (NUMBERING.exec(printed)?.[0] ?? '').replace('.', ' ');
  if (locale === 'zh-CN') return number;
  return number
    .replace(/[一二三四五六七]/, (digit) => String(HAN.indexOf(digit) + 1))
    .replace('、', ' ')
    .replace('（', '(')
    .replace('）', ') ');
}

/** The heading of a group as the form prints it; in English what it means. */
function groupName(row: Row, locale: Locale): string {
  const group = row.id.split('.')[2] as 'denied' | 'unableToProvide' | 'notProcessed' | 'other';
  return locale === 'zh-CN'
    ? (row.group ?? '')
    : `${numberOf({ ...row, label: row.group ?? '' }, locale)}${words(locale, `group.${group}`)}`;
}

interface Props {
  readonly form: Form;
  readonly at: TableContext;
  readonly proof: (rule: ProofRule, along: string) => Proof | null;
}

export function ApplicationsTable({ form, at, proof }: Props) {
  const { rows } = form.tables.applications;
  const columns = rows[0]?.columns ?? [];
  const organisations = columns.filter(({ parent }) => parent);
  const { locale } = at;
  // a narrow column is as wide as the longest figure
  const digits = Math.min(12, Math.max(1, ...[...at.cells.values()].map((cell) => shown(cell).length)));
  const foot = (rule: ProofRule, name: string) => (
    <tr class="proofs">
      <th scope="row">{name}</th>
      {columns.map(({ id }) => (
        <StatProof key={id} proof={proof(rule, id)} locale={locale} />
      ))}
      <td class="chk" />
    </tr>
  );
  const plain = (id: string) => (
    <th scope="col" rowSpan={2}>
      <Named id={id} name={columnName(fieldId('applications', id))} locale={locale} />
    </th>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked with the arrow keys is a grid
    <table class="stat t3" role="grid" style={{ '--digits': digits }}>
      <caption>{tableName('applications')[locale]}</caption>
      <thead>
        <tr>
          <td rowSpan={2} />
          {plain('naturalPerson')}
          <th scope="colgroup" class="over" colSpan={organisations.length}>
            {t(locale, 'table.organisations')}
          </th>
          {plain('total')}
          <th scope="col" rowSpan={2} class="chk">
            {t(locale, 'table.proof')}
          </th>
        </tr>
        <tr>
          {organisations.map(({ id }) => (
            <th key={id} scope="col">
              <Named id={id} name={columnName(fieldId('applications', id))} locale={locale} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const inner = row.group?.startsWith('（') ?? false;
          const heads = inner && row.group !== rows[index - 1]?.group;
          return (
            <Fragment key={row.id}>
              {heads && (
                <tr class="head">
                  <th colSpan={columns.length + 2}>
                    <span>{groupName(row, locale)}</span>
                  </th>
                </tr>
              )}
              <tr class={row.id === 'applications.results.total' ? 'tot' : ''}>
                <th scope="row" class={inner ? 'in' : ''}>
                  <Named id={row.id} name={rowName(row.id)} number={numberOf(row, locale)} locale={locale} />
                </th>
                {columns.map(({ id }) => (
                  <StatCell key={id} field={fieldId(row.id, id)} at={at} />
                ))}
                <StatProof proof={proof('applications-row-total', row.id)} locale={locale} />
              </tr>
            </Fragment>
          );
        })}
        {foot('applications-results-total', t(locale, 'table.proof.column'))}
        {foot('applications-balance', t(locale, 'table.proof.balance'))}
      </tbody>
    </table>
  );
}
