/** Says that the office has set something for all its machines. */
import { t } from '../../lib/locales/options.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly locale: Locale;
  /** The lock alone, its words for those who do not see it. */
  readonly bare?: boolean;
  readonly some?: boolean;
}

export function Fixed({ locale, bare = false, some = false }: Props) {
  return (
    <p class={bare ? 'fixed bare' : 'fixed'} title={bare ? t(locale, 'fixed') : undefined}>
      <Icon name="lock" />
      <span class={bare ? 'sr' : ''}>{t(locale, some ? 'fixed.some' : 'fixed')}</span>
    </p>
  );
}
