/** Our own page, where a saved report is opened or dropped and audited. */
import { useState } from 'preact/hooks';
import { t as help } from '../../lib/locales/help.ts';
import { t } from '../../lib/locales/index.ts';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import type { FailureCode } from '../../lib/model/tab.ts';
import { among } from '../panel/deskProps.ts';
import { Logo } from '../ui/Logo.tsx';
import { FileDesk, type FileDeskProps } from './FileDesk.tsx';
import { FileDrop } from './FileDrop.tsx';

export type FileState =
  | { readonly state: 'empty' }
  | { readonly state: 'reading'; readonly name: string }
  | {
      readonly state: 'failed';
      readonly name: string;
      readonly code: FailureCode | 'unsupported-file';
      readonly detail?: string;
    }
  | { readonly state: 'audit'; readonly name: string; readonly audits: readonly Audit[] };

export interface FileViewProps extends Pick<FileDeskProps, 'drafts' | 'offers' | 'usual' | 'on'> {
  readonly state: FileState;
  readonly locale: Locale;
  readonly ruleset: string;
  readonly onFile: (file: File) => void;
}

export function FileView({ state, locale, ruleset, onFile, ...desk }: FileViewProps) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const read = state.state === 'audit' ? state.audits.filter(({ report }) => report !== null) : [];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file has a button beside it
    <div
      class={`ui own-page${over ? ' is-over' : ''}`}
      lang={locale}
      data-state={state.state}
      onDrop={drop}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
    >
      <header class="masthead">
        <Logo small />
        <p class="brand">{t(locale, 'brand')}</p>
        {state.state === 'audit' && <p class="cap name">{state.name}</p>}
        {state.state === 'audit' && <FileDrop locale={locale} onFile={onFile} bare />}
      </header>
      {state.state === 'audit' && read.length > 0 ? (
        <FileDesk
          // What is opened or filtered belongs to its file.
          key={`${state.name} ${read[0]?.sha256}`}
          {...desk}
          audits={read}
          locale={locale}
          on={among(desk.on, (at) => state.audits.indexOf(read[at]!))}
        />
      ) : (
        <FileDrop locale={locale} onFile={onFile} state={state} />
      )}
      <footer class="colophon cap">
        {ruleset ? t(locale, 'footer', { ruleset }) : t(locale, 'footer.noRules')}
        {t(locale, 'join')}
        <a class="help-link" href="/help.html" target="_blank" rel="noopener">
          {help(locale, 'title')}
        </a>
      </footer>
    </div>
  );
}
