/** What is said in the place of the page bar when there is no audit to show: why, and what to do next. */

import { t } from '../../lib/locales/page.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { Logo } from '../ui/Logo.tsx';
import { PageIcon } from '../ui/PageIcon.tsx';

export interface PageNoticeProps {
  /** `reload`: the extension was updated or removed under the open page; `failed`: the popup has the reason. */
  readonly notice: 'reload' | 'failed';
  readonly locale: Locale;
  /** Reloads the page, or audits it again. */
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

export function PageNotice({ notice, locale, onAgain, onClose }: PageNoticeProps) {
  return (
    <div class="ui bar says" lang={locale} role="alert" data-notice={notice}>
      <Logo small />
      <p>{t(locale, `notice.${notice}`)}</p>
      <button type="button" class="btn" onClick={() => onAgain()}>
        {t(locale, notice === 'reload' ? 'reload.now' : 'run.again')}
      </button>
      <button type="button" class="btn quiet icon" aria-label={t(locale, 'card.close')} onClick={() => onClose()}>
        <PageIcon name="close" />
      </button>
    </div>
  );
}
