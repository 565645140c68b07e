/** 表三 drawn again, with the proof of every row in the margin and of every column at the foot. */
import { Fragment } from 'preact';
import { t } from '../lib/locales/index.ts';
import { columnName, rowName, tableName } from '../lib/locales/terms.ts';
import type { Locale } from '../lib/model/audit.ts';
import { type Form, fieldId, type Row } from '../lib/model/form.ts';
import { StatCell, StatProof, type TableContext } from './StatCell.tsx';
import type { Proof, ProofRule } from './tableMarks.ts';

const NUMBERING = /^(?:（[一二三四五六七]）|[一二三四]、|\d\.)/;

/** The form's own numbering, then the row's short name. */
function label({ id, label: printed }: Row, locale: Locale): string {
  return `${NUMBERING.exec(printed)?.[0] ?? ''}${rowName(id)[locale]}`;
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
      {columnName(fieldId('applications', id))[locale]}
    </th>
  );
  return (
    <table class="stat t3">
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
              {columnName(fieldId('applications', id))[locale]}
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
                  <th colSpan={columns.length + 2} lang="zh">
                    {row.group}
                  </th>
                </tr>
              )}
              <tr class={row.id === 'applications.results.total' ? 'tot' : ''}>
                <th scope="row" class={inner ? 'in' : ''}>
                  {label(row, locale)}
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
