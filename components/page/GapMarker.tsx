/** Stands where something is missing from the report: a section, a table. */

import { t } from '../../lib/locales/page.ts';
import type { Finding, Locale } from '../../lib/model/audit.ts';
import { kindOf, SeverityIcon } from '../ui/SeverityIcon.tsx';

export interface GapMarkerProps {
  readonly finding: Finding;
  readonly locale: Locale;
  readonly onOpen: (id: string) => void;
}

/** The heading that should stand there, as the form prints it; for anything else the finding's own sentence. */
function words({ rule, section, message }: Finding, locale: Locale): string {
  if (rule !== 'section-missing' || !section) return message[locale];
  return t(locale, 'gap.section', { heading: t('zh-CN', `section.${section}`) });
}

export function GapMarker({ finding, locale, onOpen }: GapMarkerProps) {
  return (
    <div class={`ui gap ${kindOf(finding)}`} lang={locale}>
      <button type="button" data-id={finding.id} onClick={() => onOpen(finding.id)}>
        <SeverityIcon kind={kindOf(finding)} locale={locale} small />
        {words(finding, locale)}
      </button>
    </div>
  );
}
