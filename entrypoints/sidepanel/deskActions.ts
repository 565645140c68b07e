/** What a desk does whether a page stands beside it or a file lies in it: writes, exports, leads elsewhere. */
import { useEffect, useState } from 'preact/hooks';
import type { DeskActions } from '../../components/panel/deskProps.ts';
import { openHelp, openOptions } from '../../lib/browser/follow.ts';
import { onSettingsChange } from '../../lib/browser/settings.ts';
import { reproduction } from '../../lib/desk/reproduction.ts';
import { fileName } from '../../lib/export/file-name.ts';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import { ALL_FORMATS, choices, copyOut, make, saveOut, warm } from '../popup/exporting.ts';
import { readWritten, saveWritten } from './transfer.ts';
import { write } from './writing.ts';

/** @param kept called when something was written, where no listener tells */
export function deskActions(audits: readonly Audit[], locale: Locale, kept: () => void = () => undefined): DeskActions {
  return {
    onWrite: async (intent, audit) => {
      const became = await write(intent, audit);
      if (became.ok) kept();
      return became;
    },
    onExport: async (id, how, at, part) => {
      const format = ALL_FORMATS.find((each) => each.id === id);
      const audit = audits[at];
      if (!format || !audit) return { ok: false, why: '' };
      try {
        const made = await make(format, audit, locale, part);
        if (how === 'copy') return (await copyOut(made)) ? { ok: true } : { ok: false, why: '' };
        saveOut(made.file ?? made.clip?.text ?? '', fileName(audit, format, locale), format.mime);
        return { ok: true };
      } catch (error) {
        return { ok: false, why: String(error) };
      }
    },
    onReproduce: async (finding, at) => {
      const audit = audits[at];
      return audit ? copyOut({ clip: { text: reproduction(audit, finding, locale) } }) : false;
    },
    onOptions: (rule) => void openOptions(rule),
    onHelp: (rule) => void openHelp(rule),
    onSaveWritten: () => saveWritten(locale),
    onReadWritten: readWritten,
  };
}

/** The form of export that the user wants at once; what making it needs is fetched before it is asked for. */
export function useUsual(): string {
  const [usual, setUsual] = useState('rich');
  useEffect(warm, []);
  useEffect(() => {
    const read = () => void choices(true).then(({ format }) => setUsual(format));
    read();
    return onSettingsChange(read);
  }, []);
  return usual;
}
