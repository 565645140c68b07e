/** Several reports on one page: one is shown at a time. */

import { t } from '../../lib/locales/index.ts';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import { agencyOf } from './ReportHead.tsx';

interface Props {
  readonly audits: readonly Audit[];
  readonly chosen: number;
  readonly locale: Locale;
  readonly onChoose: (index: number) => void;
}

/** What tells the reports apart: the year where each has its own, else the agency. */
function names(audits: readonly Audit[], locale: Locale): string[] {
  const years = audits.map(({ report }) => report?.year ?? null);
  const apart = years.every((year) => year !== null) && new Set(years).size === years.length;
  return audits.map((audit, index) =>
    apart ? t(locale, 'head.year', { year: years[index]! }) : agencyOf(audit, locale),
  );
}

export function ReportSwitch({ audits, chosen, locale, onChoose }: Props) {
  if (audits.length < 2) return null;
  const label = t(locale, 'head.switch', { n: audits.length });
  return (
    <nav class="reports" aria-label={label}>
      <span class="cap">{label}</span>
      <div class="seg">
        {names(audits, locale).map((name, index) => (
          <button
            type="button"
            key={`${index} ${name}`}
            aria-pressed={index === chosen}
            onClick={() => onChoose(index)}
          >
            {name}
          </button>
        ))}
      </div>
    </nav>
  );
}
