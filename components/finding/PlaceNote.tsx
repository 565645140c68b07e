/** That a finding's place cannot be lit, what stood there, and the way to what can be seen around it. */

import { t } from '../../lib/locales/page.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';

/** What has become of a place, and what stood there when the page was audited. */
export interface Away {
  readonly state: 'hidden' | 'changed' | 'gone';
  readonly seen: string;
}

/** More of a paragraph than tells it from others is no help. */
const LONGEST = 60;

interface Props extends Away {
  readonly locale: Locale;
  readonly onLocate?: (() => void) | undefined;
}

export function PlaceNote({ state, seen, locale, onLocate }: Props) {
  const shown = seen.length > LONGEST ? `${seen.slice(0, LONGEST)}…` : seen;
  return (
    <div class="notice away">
      <SeverityIcon kind="blind" locale={locale} small silent />
      <p>
        {t(locale, `place.${state}`)}
        {shown && <span class="seen">{t(locale, 'place.seen', { seen: shown })}</span>}
      </p>
      {onLocate && (
        <button type="button" class="btn" onClick={() => onLocate()}>
          {t(locale, 'place.locate')}
        </button>
      )}
    </div>
  );
}
