/** Deletes what is stored: asks in place, and says before what will go. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/locales/options.ts';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';
import type { OptionsProps, Stored } from './optionsProps.ts';

type Props = Pick<OptionsProps, 'locale' | 'onWipe' | 'onTell'> & { readonly stored: Stored };

export function OptionsWipe({ locale, stored, onWipe, onTell }: Props) {
  const id = useId();
  const [asks, setAsks] = useState(false);
  const [written, setWritten] = useState(true);
  const [settings, setSettings] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (asks) first.current?.focus();
    else if (wasAsked.current) opener.current?.focus();
    wasAsked.current = asks;
  }, [asks]);
  const wipe = async () => {
    const done = await onWipe({ written, settings });
    onTell({ text: t(locale, done ? 'data.wiped' : 'data.wiped.failed'), bad: !done });
    if (done) setAsks(false);
  };
  const { waivers, notes, own, corrections } = stored;
  if (!asks)
    return (
      <button ref={opener} type="button" class="btn" data-do="wipe" onClick={() => setAsks(true)}>
        {t(locale, 'data.wipe.open')}
      </button>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the question as in every form
    <div class="ask" onKeyDown={(event) => event.key === 'Escape' && setAsks(false)}>
      <fieldset class="choices">
        <legend>{t(locale, 'data.wipe.what')}</legend>
        <div class="choice">
          <input
            ref={first}
            type="checkbox"
            id={`${id}-written`}
            checked={written}
            onChange={({ currentTarget }) => setWritten(currentTarget.checked)}
          />
          <label for={`${id}-written`}>{t(locale, 'data.wipe.written', { waivers, notes, own, corrections })}</label>
        </div>
        <div class="choice">
          <input
            type="checkbox"
            id={`${id}-settings`}
            checked={settings}
            onChange={({ currentTarget }) => setSettings(currentTarget.checked)}
          />
          <label for={`${id}-settings`}>{t(locale, 'data.wipe.settings')}</label>
        </div>
      </fieldset>
      <p class="notice">
        <SeverityIcon kind="warning" locale={locale} silent />
        {t(locale, 'data.wipe.warn')}
      </p>
      <div class="line">
        <button
          type="button"
          class="btn"
          data-do="confirm"
          disabled={!written && !settings}
          onClick={() => void wipe()}
        >
          {t(locale, 'data.wipe.confirm')}
        </button>
        <button type="button" class="btn quiet" onClick={() => setAsks(false)}>
          {t(locale, 'data.wipe.cancel')}
        </button>
      </div>
    </div>
  );
}
