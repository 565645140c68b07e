/** The shortcuts as the browser has them, and where they are changed. */
import { t } from '../lib/locales/options.ts';
import type { OptionsProps, Shortcut } from './optionsProps.ts';

type Props = Pick<OptionsProps, 'locale' | 'shortcuts' | 'onOpenShortcuts'>;

export function OptionsKeys({ locale, shortcuts: { commands, browser }, onOpenShortcuts }: Props) {
  const named = ({ name, label }: Shortcut): string => {
    if (name === '_execute_action' || name === '_execute_sidebar_action') return t(locale, `keys.${name}`);
    return label || name;
  };
  return (
    <>
      <section class="block">
        {commands === null && <p class="second">{t(locale, 'keys.unknown')}</p>}
        <dl class="pairs">
          {commands?.map((command) => (
            <div key={command.name} data-command={command.name}>
              <dt>{named(command)}</dt>
              <dd>{command.keys ? <kbd>{command.keys}</kbd> : <span class="cap">{t(locale, 'keys.none')}</span>}</dd>
            </div>
          ))}
        </dl>
        <button type="button" class="btn" onClick={() => onOpenShortcuts()}>
          {t(locale, 'keys.open')}
        </button>
        <p class="cap">{t(locale, browser === 'firefox' ? 'keys.where' : 'keys.where.chromium')}</p>
      </section>
      <section class="block" aria-labelledby="keys-lists">
        <h2 id="keys-lists">{t(locale, 'keys.lists')}</h2>
        <p class="second">{t(locale, 'keys.lists.text')}</p>
      </section>
    </>
  );
}
