/** Which findings are marked in pages, and how heavily. */
import { t } from '../../lib/locales/options.ts';
import { t as words } from '../../lib/locales/page.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { Choices } from '../ui/Choices.tsx';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';
import { Switch } from '../ui/Switch.tsx';
import { MarksPreview } from './MarksPreview.tsx';
import type { OptionsProps } from './optionsProps.ts';

type Props = Pick<OptionsProps, 'locale' | 'settings' | 'onChange'>;
type Marks = Settings['marks'];

const KINDS: readonly Marks['kinds'][number][] = ['error', 'warning', 'review', 'info'];
const PALETTES: readonly Marks['palette'][] = ['standard', 'strong'];

export function OptionsMarks({ locale, settings, onChange }: Props) {
  const { marks } = settings;
  const change = (part: (before: Marks) => Partial<Marks>) =>
    onChange((before) => ({ ...before, marks: { ...before.marks, ...part(before.marks) } }));
  const toggle = (kind: Marks['kinds'][number], on: boolean) =>
    change(({ kinds }) => ({ kinds: KINDS.filter((each) => (each === kind ? on : kinds.includes(each))) }));
  return (
    <>
      <section class="block">
        <div class="toggle">
          <Switch
            on={marks.on}
            labelledBy="marks-on"
            describedBy="marks-on-text"
            onChange={(on) => change(() => ({ on }))}
          />
          <div>
            <p id="marks-on">{t(locale, 'marks.on')}</p>
            <p class="cap" id="marks-on-text">
              {t(locale, 'marks.on.text')}
            </p>
          </div>
        </div>
        <fieldset class="choices row">
          <legend>{t(locale, 'marks.kinds')}</legend>
          {KINDS.map((kind) => (
            <div key={kind} class="choice">
              <input
                type="checkbox"
                id={`kind-${kind}`}
                checked={marks.kinds.includes(kind)}
                onChange={({ currentTarget }) => toggle(kind, currentTarget.checked)}
              />
              <label for={`kind-${kind}`}>
                <SeverityIcon kind={kind} locale={locale} silent />
                {words(locale, `severity.${kind}`)}
              </label>
            </div>
          ))}
          {marks.kinds.length === 0 && <p class="cap">{t(locale, 'marks.kinds.none')}</p>}
        </fieldset>
        <Choices
          legend={t(locale, 'marks.palette')}
          chosen={marks.palette}
          choices={PALETTES.map((id) => ({ id, label: t(locale, `marks.${id}`) }))}
          onChoose={(palette) => change(() => ({ palette }))}
        />
      </section>
      <section class="block">
        <MarksPreview marks={marks} locale={locale} />
      </section>
    </>
  );
}
