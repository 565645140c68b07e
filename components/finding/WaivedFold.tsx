/** What the inspector lets stand, folded away: not counted with the others, and not out of sight. */
import { t } from '../../lib/locales/desk.ts';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import { Fold } from '../ui/Fold.tsx';
import { Message } from '../ui/Message.tsx';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';
import { causes } from './grouping.ts';

export function WaivedFold({ audit, locale }: { readonly audit: Audit; readonly locale: Locale }) {
  const waived = causes(audit.findings).filter(({ finding }) => finding.waived);
  if (!waived.length) return null;
  return (
    <Fold name="waived" title={t(locale, 'waived.title')} count={waived.length}>
      <ul class="names">
        {waived.flatMap(({ finding, folded }) =>
          [finding, ...folded].map((each) => (
            <li
              key={each.id}
              data-id={each.id}
              data-rule={each.rule}
              data-severity={each.severity}
              data-verdict={each.verdict}
              data-fields={each.fields.join(' ')}
              data-waived={finding.waived!.scope}
            >
              <SeverityIcon kind="waived" locale={locale} small />
              <span>
                <Message finding={each} locale={locale} whole />
                <span class="why">{finding.waived!.reason || t(locale, `scope.${finding.waived!.scope}`)}</span>
              </span>
            </li>
          )),
        )}
      </ul>
    </Fold>
  );
}
