/** What is known of the report that was audited, with its labels. */
import { t } from '../locales/document.ts';
import { FORM_TERMS } from '../locales/terms.ts';
import type { Audit, Locale } from '../model/audit.ts';
import { titleOf } from './entries.ts';

/** Title, agency, year, form and date of publication, as far as they are known. */
export function reportFacts(audit: Audit, locale: Locale): [string, string][] {
  const { report } = audit;
  if (!report) return [[t(locale, 'fact.title'), t(locale, 'report.noReport')]];
  const unknown = t(locale, 'fact.unknown');
  const form = report.form ? FORM_TERMS[report.form][locale] : unknown;
  const published = report.dates.find(({ source }) => source !== 'signature')?.date;
  return [
    [t(locale, 'fact.title'), titleOf(audit)],
    [t(locale, 'fact.agency'), report.agency?.name ?? unknown],
    [t(locale, 'fact.year'), t(locale, 'fact.yearForm', { year: report.year ?? unknown, form })],
    ...(published ? [[t(locale, 'fact.published'), published] as [string, string]] : []),
  ];
}
