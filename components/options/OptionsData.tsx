/** What is stored on this machine, as a file for colleagues, and gone. */
import { useRef } from 'preact/hooks';
import { t } from '../../lib/locales/options.ts';
import { OptionsWipe } from './OptionsWipe.tsx';
import type { ImportAnswer, OptionsProps } from './optionsProps.ts';

type Props = Pick<OptionsProps, 'locale' | 'stored' | 'onTell' | 'onExport' | 'onImport' | 'onWipe'>;

const NONE = { reports: 0, waivers: 0, notes: 0, own: 0, corrections: 0, settings: 0, bytes: 0 };
const KINDS = ['waivers', 'notes', 'own', 'corrections'] as const;

/** 640 B, 12.3 KB, 1.4 MB */
export function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const [value, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / 1024 / 1024, 'MB'];
  return `${Math.round(value * 10) / 10} ${unit}`;
}

export function OptionsData({ locale, stored, onTell, onExport, onImport, onWipe }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const shown = stored ?? NONE;
  const isEmpty = KINDS.every((kind) => shown[kind] === 0);
  const imported = (answer: ImportAnswer) => {
    if (!answer.ok) return onTell({ text: t(locale, `data.problem.${answer.problem}`), bad: true });
    const { added, reports: n } = answer;
    onTell({
      text: added === 0 ? t(locale, 'data.imported.same') : t(locale, 'data.imported', { added, n }),
      bad: false,
    });
  };
  const chosen = async () => {
    const file = input.current?.files?.[0];
    if (file) imported(await onImport(file));
    // the same file may be chosen again
    if (input.current) input.current.value = '';
  };
  const save = async () => onTell({ text: t(locale, 'data.exported', { n: await onExport() }), bad: false });
  return (
    <>
      <section class="block" aria-labelledby="data-stored">
        <h2 id="data-stored">{t(locale, 'data.stored')}</h2>
        {stored === null && <p class="second">{t(locale, 'data.unread')}</p>}
        <dl class="pairs">
          {KINDS.map((kind) => (
            <div key={kind} data-kind={kind}>
              <dt>{t(locale, `data.${kind}`)}</dt>
              <dd class="num">{t(locale, 'data.count', { n: shown[kind] })}</dd>
            </div>
          ))}
          <div data-kind="reports">
            <dt>{t(locale, 'data.reports')}</dt>
            <dd class="num">{t(locale, 'data.count.reports', { n: shown.reports })}</dd>
          </div>
          <div data-kind="settings">
            <dt>{t(locale, 'data.settings')}</dt>
            <dd class="num">
              {shown.settings === 0
                ? t(locale, 'data.settings.same')
                : t(locale, 'data.settings.changed', { n: shown.settings })}
            </dd>
          </div>
        </dl>
        <p class="cap num">{t(locale, 'data.size', { size: size(shown.bytes) })}</p>
      </section>
      <section class="block" aria-labelledby="data-file">
        <h2 id="data-file">{t(locale, 'data.file')}</h2>
        <p class="second">{t(locale, 'data.file.text')}</p>
        <div class="line">
          <button type="button" class="btn" data-do="export" disabled={isEmpty} onClick={() => void save()}>
            {t(locale, 'data.export')}
          </button>
          <input ref={input} type="file" accept=".json,application/json" hidden onChange={() => void chosen()} />
          <button type="button" class="btn" data-do="import" onClick={() => input.current?.click()}>
            {t(locale, 'data.import')}
          </button>
          {isEmpty && <span class="cap">{t(locale, 'data.export.nothing')}</span>}
        </div>
      </section>
      <section class="block" aria-labelledby="data-wipe">
        <h2 id="data-wipe">{t(locale, 'data.wipe')}</h2>
        <p class="second">{t(locale, 'data.wipe.text')}</p>
        <OptionsWipe {...{ locale, onWipe, onTell }} stored={shown} />
      </section>
    </>
  );
}
