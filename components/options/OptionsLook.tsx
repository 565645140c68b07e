/** Language of the interface, light or dark. */
import { t } from '../../lib/locales/options.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { Choices } from '../ui/Choices.tsx';
import { Fixed } from '../ui/Fixed.tsx';
import type { OptionsProps } from './optionsProps.ts';

type Props = Pick<OptionsProps, 'locale' | 'browserLocale' | 'settings' | 'policy' | 'onChange'>;

const LOCALES: readonly Settings['locale'][] = ['auto', 'zh-CN', 'en'];
const THEMES: readonly Settings['theme'][] = ['auto', 'light', 'dark'];

export function OptionsLook({ locale, browserLocale, settings, policy, onChange }: Props) {
  const fixed = policy.locale !== undefined;
  const own = t(locale, `look.locale.${browserLocale}`);
  return (
    <>
      <section class="block">
        <Choices
          legend={t(locale, 'look.locale')}
          chosen={settings.locale}
          disabled={fixed}
          choices={LOCALES.map((id) => ({
            id,
            label: id === 'auto' ? t(locale, 'look.locale.auto', { name: own }) : t(locale, `look.locale.${id}`),
          }))}
          after={
            <>
              <p class="cap">{t(locale, 'look.locale.text')}</p>
              {fixed && <Fixed locale={locale} />}
            </>
          }
          onChoose={(chosen) => onChange((before) => ({ ...before, locale: chosen }))}
        />
      </section>
      <section class="block">
        <Choices
          legend={t(locale, 'look.theme')}
          chosen={settings.theme}
          choices={THEMES.map((id) => ({ id, label: t(locale, `look.theme.${id}`) }))}
          onChoose={(theme) => onChange((before) => ({ ...before, theme }))}
        />
      </section>
    </>
  );
}
