/** Previous and next, and where one is between them. */

import { t } from '../../lib/locales/page.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { PageIcon } from './PageIcon.tsx';

interface Props {
  /** 0 where none is chosen yet. */
  readonly n: number;
  readonly of: number;
  readonly locale: Locale;
  readonly onStep: (direction: 1 | -1) => void;
}

export function Steps({ n, of, locale, onStep }: Props) {
  return (
    <div class="stepper">
      <button
        type="button"
        class="btn quiet icon"
        disabled={of < 2 && n > 0}
        aria-label={t(locale, 'card.previous')}
        onClick={() => onStep(-1)}
      >
        <PageIcon name="up" />
      </button>
      <span class="cap num" aria-hidden="true">
        {t(locale, 'card.position', { n: n || '–', of })}
      </span>
      <span class="sr">{n ? t(locale, 'card.position.spoken', { n, of }) : ''}</span>
      <button
        type="button"
        class="btn quiet icon"
        disabled={of < 2 && n > 0}
        aria-label={t(locale, 'card.next')}
        onClick={() => onStep(1)}
      >
        <PageIcon name="down" />
      </button>
    </div>
  );
}
