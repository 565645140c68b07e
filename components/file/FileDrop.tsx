/** Where a file is dropped or chosen, and what became of the last one. */
import { useRef } from 'preact/hooks';
import { t } from '../../lib/locales/index.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { Icon } from '../ui/Icon.tsx';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';
import type { FileState } from './FileView.tsx';

interface Props {
  readonly locale: Locale;
  readonly onFile: (file: File) => void;
  readonly state?: FileState;
  /** The button alone. */
  readonly bare?: boolean;
}

interface Told {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The last file in words; null where none was given. */
function told(state: FileState, locale: Locale): Told | null {
  if (state.state === 'failed') {
    const title = t(locale, 'file.failed', { name: state.name });
    const detail = state.detail ? [state.detail] : [];
    if (state.code === 'unsupported-file')
      return { title, lines: [t(locale, 'file.unsupported'), t(locale, 'file.unsupported.next'), ...detail] };
    return { title, lines: [t(locale, `failure.${state.code}`), t(locale, `failure.${state.code}.next`), ...detail] };
  }
  if (state.state === 'audit')
    return { title: t(locale, 'noReport.title'), lines: [state.name, t(locale, 'noReport.text')] };
  return null;
}

export function FileDrop({ locale, onFile, state = { state: 'empty' }, bare = false }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const chosen = () => {
    const file = input.current?.files?.[0];
    if (file) onFile(file);
    // The same file may be chosen again after it was changed.
    if (input.current) input.current.value = '';
  };
  const control = (
    <>
      <input
        ref={input}
        type="file"
        accept=".html,.htm,.txt,.shtml,.xhtml,text/html,text/plain"
        hidden
        onChange={chosen}
      />
      <button type="button" class={bare ? 'btn' : 'btn primary'} onClick={() => input.current?.click()}>
        <Icon name="file" />
        {t(locale, bare ? 'file.another' : 'file.choose')}
      </button>
    </>
  );
  if (bare) return control;
  const last = told(state, locale);
  return (
    <main class="opening">
      <h1>{t(locale, 'file.title')}</h1>
      <div role="status">
        {state.state === 'reading' && (
          <p class="told">
            <i class="dot" />
            {t(locale, 'file.reading', { name: state.name })}
          </p>
        )}
        {last && (
          <div class="told">
            <SeverityIcon kind={state.state === 'audit' ? 'blind' : 'warning'} locale={locale} silent />
            <div>
              <h2>{last.title}</h2>
              {last.lines.map((line) => (
                <p key={line} class="second">
                  {line}
                </p>
              ))}
            </div>
          </div>
        )}
      </div>
      <div class="drop">
        <Icon name="file" class="big" />
        <p>{t(locale, 'file.drop')}</p>
        {control}
        <p class="cap">{t(locale, 'file.types')}</p>
      </div>
      <p class="cap">{t(locale, 'file.limits')}</p>
    </main>
  );
}
