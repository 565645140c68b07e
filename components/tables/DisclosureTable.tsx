/** 表二 drawn again: one band a clause of 条例 art. 20. */

import { t } from '../../lib/locales/sheets.ts';
import { columnName, rowName, tableName } from '../../lib/locales/terms.ts';
import type { Form } from '../../lib/model/form.ts';
import { fieldId } from '../../lib/model/form.ts';
import { Named } from '../ui/Named.tsx';
import { StatCell, type TableContext } from './StatCell.tsx';

export function DisclosureTable({ form, at }: { readonly form: Form; readonly at: TableContext }) {
  const width = Math.max(...form.bands.map(({ columns }) => columns.length));
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked with the arrow keys is a grid
    <table class="stat t2" role="grid">
      <caption>{tableName('disclosure')[at.locale]}</caption>
      {form.bands.map(({ clause, columns, rows }) => (
        <tbody key={clause}>
          <tr class="head">
            <th scope="rowgroup" colSpan={width - columns.length + 1} lang="zh">
              {clause}
            </th>
            {columns.map(({ id, measure }) => (
              <th key={id} scope="col">
                <Named
                  id={measure === 'amount' ? `${rows[0]}.${id}` : id}
                  name={columnName(fieldId(rows[0] ?? '', id))}
                  locale={at.locale}
                />
                {measure === 'amount' && t(at.locale, 'unit.amount')}
              </th>
            ))}
          </tr>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row" colSpan={width - columns.length + 1}>
                {rowName(row)[at.locale]}
              </th>
              {columns.map(({ id }) => (
                <StatCell key={id} field={fieldId(row, id)} at={at} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
