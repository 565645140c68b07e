/** 谁在申请: the newly received applications by who applied. */
import { t } from '../../lib/locales/sheets.ts';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import type { TableRead } from '../../lib/model/report.ts';
import { figure } from '../ui/figures.ts';
import { ChartData } from './ChartData.tsx';
import { ChartFlags, PartShape, toneOf } from './ChartFlags.tsx';
import { applicantParts, sumOf } from './chartParts.ts';

interface Props {
  readonly audit: Audit;
  readonly table: TableRead;
  readonly locale: Locale;
  readonly onJump: (id: string) => void;
}

const TONE = { error: 'num is-bad', doubt: 'num is-dbt' } as const;

export function ApplicantsChart({ audit, table, locale, onJump }: Props) {
  const parts = applicantParts(audit, table);
  const sum = sumOf(parts);
  const most = Math.max(...parts.map(({ value }) => value), 1);
  const printed = table.cells.find(({ field }) => field === 'applications.newReceived@total')?.value ?? sum;
  const spoken = parts.map(({ name, value }) =>
    t(locale, 'charts.spoken', { name: t(locale, name), n: figure(value) }),
  );
  return (
    <figure class="ch" data-chart="applicants">
      <figcaption>
        <h3>{t(locale, 'charts.applicants')}</h3>
        <span class="cap">{t(locale, 'charts.applicants.of', { n: figure(printed) })}</span>
      </figcaption>
      {sum === 0 && <p class="second">{t(locale, 'charts.zero.applicants')}</p>}
      <ul class="abar" aria-label={spoken.join(t(locale, 'charts.spoken.join'))}>
        {parts.map((part) => {
          const tone = toneOf(part);
          return (
            <li key={part.id} data-part={part.id}>
              <span class="named">
                {t(locale, part.name)}
                <PartShape part={part} locale={locale} />
              </span>
              <span class="track" aria-hidden="true">
                <i style={{ width: `${(part.value / most) * 100}%` }} />
              </span>
              <b class={tone ? TONE[tone] : part.value ? 'num' : 'num z'}>{figure(part.value)}</b>
            </li>
          );
        })}
      </ul>
      <ChartFlags {...{ parts, locale, onJump }} />
      <ChartData
        locale={locale}
        caption={t(locale, 'charts.applicants')}
        heads={[t(locale, 'charts.cases'), t(locale, 'charts.share')]}
        rows={[
          ...parts.map(
            ({ name, value }) =>
              [t(locale, name), figure(value), sum > 0 ? `${Math.round((value / sum) * 100)}%` : '–'] as const,
          ),
          [t(locale, 'charts.sum'), figure(sum), sum > 0 ? '100%' : '–'],
        ]}
      />
    </figure>
  );
}
