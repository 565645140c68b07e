/** The shortcuts as the browser has them, and where they are changed. */
import { t } from '../../lib/locales/options.ts';
import type { OptionsProps, Shortcut } from './optionsProps.ts';

type Props = Pick<OptionsProps, 'locale' | 'shortcuts' | 'onOpenShortcuts'>;

/** Commands in the interface's own language: the browser describes them in its own. In the order in which they are used. */
const KNOWN = [
  '_execute_action',
  '_execute_sidebar_action',
  'panel',
  'audit',
  'next',
  'previous',
  'toggle-marks',
  'picture',
] as const;
const ORDER: readonly string[] = KNOWN;

export function OptionsKeys({ locale, shortcuts: { commands, browser }, onOpenShortcuts }: Props) {
  const shown = commands?.toSorted((one, other) => ORDER.indexOf(one.name) - ORDER.indexOf(other.name));
  const named = ({ name, label }: Shortcut): string => {
    const known = KNOWN.find((each) => each === name);
    return known ? t(locale, `keys.${known}`) : label || name;
  };
  return (
    <>
      <section class="block">
        {commands === null && <p class="second">{t(locale, 'keys.unknown')}</p>}
        <dl class="pairs">
          {shown?.map((command) => (
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
