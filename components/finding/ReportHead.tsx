/** Whose report it is, for which year, on which form, published when. */

import { Fragment } from 'preact';
import { t } from '../../lib/locales/index.ts';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import { Logo } from '../ui/Logo.tsx';

/** The agency as the report names it; else its title; else the page's. */
export function agencyOf({ report, page }: Audit, locale: Locale): string {
  return report?.agency?.name || report?.title?.text || page.title || t(locale, 'head.noAgency');
}

function caption({ report, form }: Audit, locale: Locale): string[] {
  const date = report?.dates[0];
  return [
    report?.year ? t(locale, 'head.year', { year: report.year }) : t(locale, 'head.noYear'),
    form ? t(locale, 'head.form', { form }) : t(locale, 'head.noForm'),
    ...(date ? [t(locale, date.source === 'signature' ? 'head.dated' : 'head.published', { date: date.date })] : []),
  ];
}

export function ReportHead({ audit, locale }: { readonly audit: Audit; readonly locale: Locale }) {
  const agency = agencyOf(audit, locale);
  return (
    <header class="top">
      <Logo />
      <div>
        <h1 lang="zh" title={agency}>
          {agency}
        </h1>
        <p class="cap">
          {caption(audit, locale).map((part, index) => (
            <Fragment key={part}>
              {index > 0 && t(locale, 'join')}
              <span class="num">{part}</span>
            </Fragment>
          ))}
        </p>
      </div>
    </header>
  );
}
