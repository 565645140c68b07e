/** What was not checked, and why: always there, always open, even where it is nothing. */

import { t } from '../lib/locales/index.ts';
import type { Audit, Locale } from '../lib/model/audit.ts';
import { Fold } from './Fold.tsx';
import { SeverityIcon } from './SeverityIcon.tsx';

export function NotAssessed({ audit, locale }: { readonly audit: Audit; readonly locale: Locale }) {
  const scope = <p class="scope cap">{t(locale, 'checks.scope')}</p>;
  if (!audit.unassessed.length) {
    return (
      <div class="none-left" data-fold="not assessable">
        <p>{t(locale, 'checks.notAssessed.none')}</p>
        {scope}
      </div>
    );
  }
  return (
    <Fold title={t(locale, 'checks.notAssessed')} count={audit.unassessed.length} name="not assessable" open>
      <ul class="names">
        {audit.unassessed.map(({ rule, name, why }) => (
          <li key={rule} data-check={rule}>
            <SeverityIcon kind="blind" locale={locale} small silent />
            <span>
              {name[locale]}
              <span class="why">{why[locale]}</span>
            </span>
          </li>
        ))}
      </ul>
      {scope}
    </Fold>
  );
}
