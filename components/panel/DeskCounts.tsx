/** The counts, said once and again when they change. */
import { t } from '../../lib/locales/panel.ts';
import { type Audit, count, type Locale } from '../../lib/model/audit.ts';

export function DeskCounts({ audit, locale }: { readonly audit: Audit; readonly locale: Locale }) {
  const { waived, ...counts } = count(audit.findings);
  return (
    <p class="sr" role="status">
      {t(locale, 'spoken.counts', counts)}
      {waived > 0 && t(locale, 'spoken.waived', { n: waived })}
    </p>
  );
}
