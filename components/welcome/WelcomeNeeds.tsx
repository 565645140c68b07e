/** What the extension needs of the browser, and whether it has it. */
import type { ComponentChildren } from 'preact';
import { t } from '../../lib/locales/welcome.ts';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';
import type { WelcomeProps } from './WelcomeView.tsx';

type Props = Omit<WelcomeProps, 'sample' | 'copied' | 'known'>;

export function WelcomeNeeds({ locale, browser, declared, denied, pinned, keys, onAllow, onOpenShortcuts }: Props) {
  const row = (name: string, done: boolean | null, title: string, children: ComponentChildren) => (
    <li data-need={name} data-done={done}>
      <SeverityIcon kind={done === null ? 'info' : done ? 'pass' : 'warning'} locale={locale} silent />
      <div>
        <h3>{title}</h3>
        {children}
      </div>
    </li>
  );
  return (
    <ul class="needs">
      {row(
        'site',
        declared,
        t(locale, 'needs.site'),
        <>
          <p class="second">{t(locale, declared ? 'needs.site.yes' : 'needs.site.no')}</p>
          {!declared && (
            <button type="button" class="btn primary" onClick={() => onAllow()}>
              {t(locale, 'needs.site.allow')}
            </button>
          )}
          <p class="second" role="status">
            {denied && !declared ? t(locale, 'needs.site.denied') : ''}
          </p>
          <p class="second">
            {t(locale, 'needs.other')}
            {t(locale, 'join')}
            <a href="/options.html#sites">{t(locale, 'needs.other.link')}</a>
          </p>
        </>,
      )}
      {row(
        'pin',
        pinned ? true : null,
        t(locale, 'needs.pin'),
        <p class="second">{t(locale, pinned ? 'needs.pin.yes' : `needs.pin.${browser}`)}</p>,
      )}
      {row(
        'keys',
        keys === null ? null : keys !== '',
        t(locale, 'needs.keys'),
        <p class="second">
          {keys ? t(locale, 'needs.keys.open', { keys }) : t(locale, 'needs.keys.none')}
          {t(locale, 'join')}
          <button type="button" class="link" onClick={() => onOpenShortcuts()}>
            {t(locale, 'needs.keys.change')}
          </button>
        </p>,
      )}
    </ul>
  );
}
