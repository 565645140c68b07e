/** What an export holds where nothing else is said. */
import { useId } from 'preact/hooks';
import { t } from '../../lib/locales/options.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { Choices } from '../ui/Choices.tsx';
import { Switch } from '../ui/Switch.tsx';
import type { OptionsProps } from './optionsProps.ts';

type Props = Pick<OptionsProps, 'locale' | 'settings' | 'formats' | 'onChange'>;
type Exports = Settings['exports'];

const MERGED: readonly Exports['merged'][] = ['blank', 'filled'];
const LONGEST = 200;

export function OptionsExports({ locale, settings, formats, onChange }: Props) {
  const id = useId();
  const { exports } = settings;
  const change = (part: Partial<Exports>) =>
    onChange((before) => ({ ...before, exports: { ...before.exports, ...part } }));
  return (
    <>
      <section class="block">
        <Choices
          legend={t(locale, 'exports.format')}
          chosen={exports.format}
          choices={formats.map(({ id: format, label, hint }) => ({ id: format, label, hint }))}
          onChoose={(format) => change({ format })}
        />
      </section>
      <section class="block">
        <Choices
          legend={t(locale, 'exports.merged')}
          chosen={exports.merged}
          choices={MERGED.map((each) => ({ id: each, label: t(locale, `exports.merged.${each}`) }))}
          onChoose={(merged) => change({ merged })}
        />
        <div class="toggle">
          <Switch on={exports.waived} labelledBy={`${id}-waived`} onChange={(waived) => change({ waived })} />
          <p id={`${id}-waived`}>{t(locale, 'exports.waived')}</p>
        </div>
        <div class="field">
          <label for={`${id}-by`}>{t(locale, 'exports.by')}</label>
          <input
            id={`${id}-by`}
            type="text"
            maxLength={LONGEST}
            value={exports.by}
            autoComplete="off"
            aria-describedby={`${id}-by-text`}
            onChange={({ currentTarget }) => change({ by: currentTarget.value.trim() })}
          />
          <p class="cap" id={`${id}-by-text`}>
            {t(locale, 'exports.by.text')}
          </p>
        </div>
      </section>
    </>
  );
}
