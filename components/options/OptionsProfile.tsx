/** What a province or city asks for besides the national form. */
import { t } from '../../lib/locales/options.ts';
import type { Locale } from '../../lib/model/audit.ts';
import type { Profile } from '../../lib/model/profile.ts';
import { Choices } from '../ui/Choices.tsx';
import { Fixed } from '../ui/Fixed.tsx';
import type { OptionsProps } from './optionsProps.ts';

type Props = Pick<OptionsProps, 'locale' | 'profiles' | 'settings' | 'policy' | 'onChange'>;

function Asks({ profile, locale }: { readonly profile: Profile; readonly locale: Locale }) {
  return (
    <>
      <p>{t(locale, 'profile.asks')}</p>
      <ul class="dashes">
        {profile.items.map(({ id, name }) => (
          <li key={id}>{name[locale]}</li>
        ))}
      </ul>
      <p>{t(locale, 'profile.basis', { basis: profile.basis[locale] })}</p>
    </>
  );
}

/** No profile: the national form alone. */
const NONE = 'none';

export function OptionsProfile({ locale, profiles, settings, policy, onChange }: Props) {
  const fixed = policy.profile !== undefined;
  const chosen = profiles.find(({ id }) => id === settings.profile)?.id ?? NONE;
  return (
    <section class="block">
      <Choices
        legend={t(locale, 'profile.label')}
        chosen={chosen}
        disabled={fixed}
        choices={[
          { id: NONE, label: t(locale, 'profile.none'), hint: t(locale, 'profile.none.text') },
          ...profiles.map((profile) => ({
            id: profile.id,
            label: profile.name[locale],
            hint: <Asks {...{ profile, locale }} />,
          })),
        ]}
        after={fixed && <Fixed locale={locale} />}
        onChoose={(id) => onChange((before) => ({ ...before, profile: id === NONE ? null : id }))}
      />
    </section>
  );
}
