/** Pictures of the report's figures: where applications went, who applied, how reviews and suits ended. */
import { t } from '../../lib/locales/sheets.ts';
import { tableName } from '../../lib/locales/terms.ts';
import type { Locale } from '../../lib/model/audit.ts';
import type { TableRead } from '../../lib/model/report.ts';
import type { SheetProps } from '../tables/sheetProps.ts';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';
import { ApplicantsChart } from './ApplicantsChart.tsx';
import { ProceedingsChart } from './ProceedingsChart.tsx';
import { ResultsChart } from './ResultsChart.tsx';

const CHARTS = [
  { id: 'results', title: 'charts.results', table: 'applications', Drawn: ResultsChart },
  { id: 'applicants', title: 'charts.applicants', table: 'applications', Drawn: ApplicantsChart },
  { id: 'proceedings', title: 'charts.proceedings', table: 'proceedings', Drawn: ProceedingsChart },
] as const;

/** Why a chart cannot be drawn; nothing where its table was read. */
function unread({ id, state }: TableRead, locale: Locale): string | null {
  if (state === 'read' || state === 'flat') return null;
  const table = tableName(id)[locale];
  if (state === 'absent') return t(locale, 'charts.unread', { table });
  return t(locale, `charts.unread.${state}`, { table });
}

export function ChartsTab({ audit, locale, onJump }: SheetProps) {
  const { report } = audit;
  if (!report) {
    return (
      <p class="sheet-none" data-sheet="charts">
        {t(locale, 'charts.none')}
      </p>
    );
  }
  return (
    <div class="charts" data-sheet="charts">
      {CHARTS.map(({ id, title, table: of, Drawn }) => {
        const table = report.tables[of];
        const why = unread(table, locale);
        if (why === null) return <Drawn key={id} {...{ audit, table, locale, onJump }} />;
        return (
          <figure key={id} class="ch" data-chart={id}>
            <figcaption>
              <h3>{t(locale, title)}</h3>
            </figcaption>
            <p class="notice">
              <SeverityIcon kind="blind" locale={locale} small silent />
              {why}
            </p>
          </figure>
        );
      })}
    </div>
  );
}
