/** 复议、诉讼结果: a square a case while there are few, a bar where there are many. */
import { t } from '../../lib/locales/sheets.ts';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import type { TableRead } from '../../lib/model/report.ts';
import { figure } from '../ui/figures.ts';
import { ChartData } from './ChartData.tsx';
import { ChartFlags, PartShape, toneOf } from './ChartFlags.tsx';
import { OUTCOMES, type Part, type Proceeding, proceedingParts, sumOf } from './chartParts.ts';

interface Props {
  readonly audit: Audit;
  readonly table: TableRead;
  readonly locale: Locale;
  readonly onJump: (id: string) => void;
}

/** As many squares stand in a row of a narrow panel. */
const SQUARES = 14;
const TONE = { error: 'num is-bad', doubt: 'num is-dbt' } as const;

/** Squares, or segments as long as the cases are many of the `most`. */
function Cases({ outcomes, most }: { readonly outcomes: readonly Part[]; readonly most: number }) {
  if (most <= SQUARES) {
    const squares = outcomes.flatMap(({ id, value }, index) =>
      Array.from({ length: value }, (_, at) => ({ id: `${id}${at}`, shade: index + 1 })),
    );
    return (
      <span class="dots" aria-hidden="true">
        {squares.map(({ id, shade }) => (
          <i key={id} class={`d${shade}`} />
        ))}
      </span>
    );
  }
  return (
    <span class="dots is-bar" aria-hidden="true" style={{ width: `${(sumOf(outcomes) / most) * 100}%` }}>
      {outcomes.map(
        ({ id, value }, index) => value > 0 && <i key={id} class={`d${index + 1}`} style={{ flexGrow: value }} />,
      )}
    </span>
  );
}

export function ProceedingsChart({ audit, table, locale, onJump }: Props) {
  const rows = proceedingParts(audit, table);
  const sums = rows.map(({ outcomes }) => sumOf(outcomes));
  const most = Math.max(...sums, 1);
  const all = sums.reduce((sum, each) => sum + each, 0);
  const spoken = ({ name, outcomes }: Proceeding): string => {
    const said = outcomes.map((each) =>
      t(locale, 'charts.spoken', { name: t(locale, each.name), n: figure(each.value) }),
    );
    return `${t(locale, name)} ${said.join(t(locale, 'charts.spoken.join'))}`;
  };
  const of =
    most <= SQUARES ? t(locale, 'charts.proceedings.each') : t(locale, 'charts.proceedings.of', { n: figure(all) });
  // a finding on any cell of a row is told by the row's name
  const flagged = rows.flatMap(({ name, outcomes, total }) => [...outcomes, total].map((each) => ({ ...each, name })));
  return (
    <figure class="ch" data-chart="proceedings">
      <figcaption>
        <h3>{t(locale, 'charts.proceedings')}</h3>
        <span class="cap">{of}</span>
      </figcaption>
      <ul class="key cap">
        {OUTCOMES.map((each, index) => (
          <li key={each}>
            <i class={`d${index + 1}`} />
            {t(locale, `charts.${each}`)}
          </li>
        ))}
      </ul>
      {all === 0 && <p class="second">{t(locale, 'charts.zero.proceedings')}</p>}
      <ul class="dotrow">
        {rows.map((row) => {
          const tone = toneOf(row.total);
          return (
            <li key={row.id} data-part={row.id}>
              <span>{t(locale, row.name)}</span>
              <span role="img" aria-label={spoken(row)}>
                <Cases outcomes={row.outcomes} most={most} />
              </span>
              <b>
                <PartShape part={row.total} locale={locale} />
                <span class={tone ? TONE[tone] : row.total.value ? 'num' : 'num z'}>{figure(row.total.value)}</span>
              </b>
            </li>
          );
        })}
      </ul>
      <ChartFlags parts={flagged} {...{ locale, onJump }} />
      <ChartData
        locale={locale}
        caption={t(locale, 'charts.proceedings')}
        heads={[...OUTCOMES.map((each) => t(locale, `charts.${each}`)), t(locale, 'charts.total')]}
        rows={rows.map(
          ({ name, outcomes, total }) =>
            [t(locale, name), ...[...outcomes, total].map(({ value }) => figure(value))] as const,
        )}
      />
    </figure>
  );
}
