/** 表四 drawn again, its three groups as rows, each with its proof. */

import { t } from '../../lib/locales/index.ts';
import { columnName, rowName, tableName } from '../../lib/locales/terms.ts';
import { type Form, fieldId } from '../../lib/model/form.ts';
import type { Proof, ProofRule } from '../../lib/model/proof.ts';
import { Named } from '../ui/Named.tsx';
import { StatCell, StatProof, type TableContext } from './StatCell.tsx';

interface Props {
  readonly form: Form;
  readonly at: TableContext;
  readonly proof: (rule: ProofRule, along: string) => Proof | null;
}

export function ProceedingsTable({ form, at, proof }: Props) {
  const { rows } = form.tables.proceedings;
  const { locale } = at;
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked with the arrow keys is a grid
    <table class="stat t4" role="grid">
      <caption>{tableName('proceedings')[locale]}</caption>
      <thead>
        <tr>
          <td />
          {rows[0]?.columns.map(({ id }) => (
            <th key={id} scope="col">
              <Named id={id} name={columnName(fieldId('proceedings', id))} locale={locale} />
            </th>
          ))}
          <th scope="col" class="chk">
            {t(locale, 'table.proof')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Named id={row.id} name={rowName(row.id)} locale={locale} />
            </th>
            {row.columns.map(({ id }) => (
              <StatCell key={id} field={fieldId(row.id, id)} at={at} />
            ))}
            <StatProof proof={proof('proceedings-total', row.id)} locale={locale} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
