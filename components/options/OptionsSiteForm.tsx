/** Adds a portal: asks the browser in the click itself, and says in words what became of it. */
import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/locales/options.ts';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';
import type { OptionsProps, SiteAnswer } from './optionsProps.ts';

type Props = Pick<OptionsProps, 'locale' | 'onAddSite' | 'onTell'>;

export function OptionsSiteForm({ locale, onAddSite, onTell }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [written, setWritten] = useState('');
  const [fault, setFault] = useState<(SiteAnswer & { ok: false }) | null>(null);
  const said = fault && t(locale, `sites.fault.${fault.fault}`, { detail: fault.detail ?? '' });

  const add = async (event: Event) => {
    event.preventDefault();
    const answer = await onAddSite(written);
    setFault(answer.ok ? null : answer);
    if (!answer.ok) return input.current?.focus();
    setWritten('');
    const key = answer.port === null ? 'sites.allowed' : 'sites.allowed.port';
    onTell({ text: t(locale, key, { host: answer.host }), bad: false });
  };
  return (
    <form class="add" onSubmit={(event) => void add(event)} noValidate>
      <label for={`${id}-site`}>{t(locale, 'sites.add.label')}</label>
      <div class="line">
        <input
          ref={input}
          id={`${id}-site`}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          value={written}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-hint ${id}-fault`}
          onInput={({ currentTarget }) => {
            setWritten(currentTarget.value);
            setFault(null);
          }}
        />
        <button type="submit" class="btn primary">
          {t(locale, 'sites.add.button')}
        </button>
      </div>
      <p class="fault" id={`${id}-fault`} role="alert">
        {said && <SeverityIcon kind="warning" locale={locale} silent small />}
        {said}
      </p>
      <p class="cap" id={`${id}-hint`}>
        {t(locale, 'sites.add.hint')}
      </p>
    </form>
  );
}
