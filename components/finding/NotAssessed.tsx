/** What was not checked, and why: always there, always open, even where it is nothing. */

import { t } from '../../lib/locales/index.ts';
import type { Audit, Locale, Unassessed } from '../../lib/model/audit.ts';
import { Fold } from '../ui/Fold.tsx';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';

/** One line a reason, with all the rules that it stopped. */
function byReason(unassessed: readonly Unassessed[], locale: Locale): [string, Unassessed[]][] {
  const reasons = new Map<string, Unassessed[]>();
  for (const each of unassessed) reasons.set(each.why[locale], [...(reasons.get(each.why[locale]) ?? []), each]);
  return [...reasons];
}

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
        {byReason(audit.unassessed, locale).map(([why, rules]) => (
          <li key={why} data-checks={rules.map(({ rule }) => rule).join(' ')}>
            <SeverityIcon kind="blind" locale={locale} small silent />
            <span>
              {rules.map(({ name }) => name[locale]).join(t(locale, 'names.join'))}
              <span class="why">{why}</span>
            </span>
          </li>
        ))}
      </ul>
      {scope}
    </Fold>
  );
}
