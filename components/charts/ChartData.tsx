/** The table behind a chart. */
import { t } from '../../lib/locales/sheets.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { Icon } from '../ui/Icon.tsx';

interface Props {
  readonly caption: string;
  readonly heads: readonly string[];
  /** Each a name and its figures. */
  readonly rows: readonly (readonly [name: string, ...figures: string[]])[];
  readonly locale: Locale;
}

export function ChartData({ caption, heads, rows, locale }: Props) {
  return (
    <details class="data">
      <summary>
        <Icon name="chevron" />
        {t(locale, 'charts.data')}
      </summary>
      <table class="stat">
        <caption class="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" class="first">
              {t(locale, 'charts.item')}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...figures]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {figures.map((each, index) => (
                <td key={heads[index]} class={each === '0' ? 'z' : ''}>
                  {each}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
