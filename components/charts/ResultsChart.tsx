/** 申请到哪里去了: the results as one bar, in one ink by steps, figures written in. */
import { t } from '../../lib/locales/sheets.ts';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import type { TableRead } from '../../lib/model/report.ts';
import { figure } from '../ui/figures.ts';
import { ChartData } from './ChartData.tsx';
import { ChartFlags, PartShape, toneOf } from './ChartFlags.tsx';
import { type Part, resultParts, sumOf } from './chartParts.ts';

interface Props {
  readonly audit: Audit;
  readonly table: TableRead;
  readonly locale: Locale;
  readonly onJump: (id: string) => void;
}

/** The least share of the bar in which a figure of so many digits can be read. */
const roomFor = (value: number): number => 0.012 + 0.02 * figure(value).length;

export function ResultsChart({ audit, table, locale, onJump }: Props) {
  const parts = resultParts(audit, table);
  const sum = sumOf(parts);
  const printed = table.cells.find(({ field }) => field === 'applications.results.total@total')?.value ?? null;
  const name = (part: Part): string => t(locale, part.name);
  const share = ({ value }: Part): string => (sum > 0 ? `${Math.round((value / sum) * 100)}%` : '–');
  const spoken = parts.map((part) => t(locale, 'charts.spoken', { name: name(part), n: figure(part.value) }));
  const aside = parts.some(({ findings }) => findings.length > 0) ? [t(locale, 'charts.results.drawn')] : [];
  const apart =
    printed !== null && printed !== sum
      ? [t(locale, 'charts.results.apart', { sum: figure(sum), n: figure(printed) })]
      : [];
  return (
    <figure class="ch" data-chart="results">
      <figcaption>
        <h3>{t(locale, 'charts.results')}</h3>
        <span class="cap">
          {t(locale, 'charts.results.of', { n: printed === null ? figure(sum) : figure(printed) })}
        </span>
      </figcaption>
      {sum > 0 ? (
        <div class="hbar" role="img" aria-label={spoken.join(t(locale, 'charts.spoken.join'))}>
          {parts.map(
            (part, index) =>
              part.value > 0 && (
                <i
                  key={part.id}
                  class={`s${index + 1}${toneOf(part) ? ` is-${toneOf(part)}` : ''}`}
                  style={{ flexGrow: part.value, flexBasis: 0 }}
                  data-part={part.id}
                  title={spoken[index]}
                >
                  {part.value / sum >= roomFor(part.value) ? figure(part.value) : ''}
                </i>
              ),
          )}
        </div>
      ) : (
        <p class="second">{t(locale, 'charts.zero.results')}</p>
      )}
      <ul class="leg">
        {parts.map((part, index) => (
          <li key={part.id}>
            <i class={`s${index + 1}`} />
            <span class="named">
              {name(part)}
              <PartShape part={part} locale={locale} />
            </span>
            <b class={part.value ? 'num' : 'num z'}>{figure(part.value)}</b>
            <span class="cap num">{share(part)}</span>
          </li>
        ))}
      </ul>
      <ChartFlags {...{ parts, locale, onJump }} notes={[...aside, ...apart]} />
      <ChartData
        locale={locale}
        caption={t(locale, 'charts.results')}
        heads={[t(locale, 'charts.cases'), t(locale, 'charts.share')]}
        rows={[
          ...parts.map((part) => [name(part), figure(part.value), share(part)] as const),
          [t(locale, 'charts.sum'), figure(sum), sum > 0 ? '100%' : '–'],
        ]}
      />
    </figure>
  );
}
