/** Waivers and notes to a file and from one, so that a team can share them. */
import { useRef } from 'preact/hooks';
import { t as say } from '../../lib/locales/index.ts';
import { t } from '../../lib/locales/panel.ts';
import type { Locale } from '../../lib/model/audit.ts';
import type { DeskActions, Told } from './deskProps.ts';

interface Props {
  readonly locale: Locale;
  readonly on: Pick<DeskActions, 'onSaveWritten' | 'onReadWritten'>;
  readonly onTold: (told: Told) => void;
}

export function TransferBar({ locale, on, onTold }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  const save = async () => {
    const done = await on.onSaveWritten();
    onTold(
      done
        ? { text: t(locale, 'done.export') }
        : { text: t(locale, 'fail.save', { why: say(locale, 'failure.internal') }), failed: true },
    );
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    const became = await on.onReadWritten(file);
    if (typeof became === 'number')
      return onTold({ text: became ? t(locale, 'done.import', { n: became }) : t(locale, 'done.import.none') });
    const text =
      became === 'not ours'
        ? t(locale, 'fail.import')
        : t(locale, 'fail.import.bad', { why: say(locale, `failure.${became}`) });
    onTold({ text, failed: true });
  };
  return (
    <>
      <button type="button" class="btn" data-do="export-written" onClick={() => void save()}>
        {t(locale, 'transfer.export')}
      </button>
      <button type="button" class="btn" data-do="import-written" onClick={() => chooser.current?.click()}>
        {t(locale, 'transfer.import')}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t(locale, 'transfer.import')}
        onChange={(event) => {
          const field = event.currentTarget;
          void read(field.files?.[0]).then(() => {
            // The same file may be chosen again.
            field.value = '';
          });
        }}
      />
    </>
  );
}
