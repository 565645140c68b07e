/** The frame of every form of the desk: Ctrl+Enter sends, Esc closes, what was typed stays until it is kept. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t as say } from '../../lib/locales/index.ts';
import { t } from '../../lib/locales/panel.ts';
import type { Locale } from '../../lib/model/audit.ts';
import type { FailureCode } from '../../lib/model/tab.ts';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';
import type { Kept } from './deskProps.ts';

/** Why something was not kept, and what can be done. */
export function lost(code: FailureCode, locale: Locale): string {
  const strip = (text: string) => text.replace(/[。.]$/, '');
  const why = strip(say(locale, `failure.${code}`));
  const next = strip(say(locale, `failure.${code}.next`));
  return code === 'full' || code === 'reload'
    ? t(locale, 'kept.lost', { why, next })
    : t(locale, 'kept.lost.bare', { why });
}

interface Props {
  readonly locale: Locale;
  readonly name: string;
  readonly label: string;
  readonly submit: string;
  /** Why it cannot be sent as it is. */
  readonly missing: string | null;
  readonly onSubmit: () => Promise<Kept>;
  readonly onClose: () => void;
  /** Closing throws away what was typed: the button says so, and Esc does not. */
  readonly drops?: boolean | undefined;
  readonly children: ComponentChildren;
}

export function DraftForm({ locale, name, label, submit, missing, onSubmit, onClose, drops = false, children }: Props) {
  const [state, setState] = useState<'idle' | 'busy' | FailureCode | 'missing'>('idle');
  const form = useRef<HTMLFormElement>(null);
  const send = async () => {
    if (state === 'busy') return;
    if (missing !== null) {
      const fields = [...(form.current?.querySelectorAll<HTMLTextAreaElement>('textarea, [type="text"]') ?? [])];
      fields.find(({ value }) => value.trim() === '')?.focus();
      return setState('missing');
    }
    setState('busy');
    const kept = await onSubmit();
    // Kept: the form is gone with its draft.
    setState(kept.ok ? 'idle' : kept.code);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Letters typed here are no keys of the list.
    event.stopPropagation();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
    } else if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      if (drops) (event.target as HTMLElement).blur();
      else onClose();
    }
  };
  const failure = state === 'missing' ? missing : state === 'idle' || state === 'busy' ? null : lost(state, locale);
  return (
    <form
      class="form"
      ref={form}
      aria-label={label}
      data-form={name}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={onKeyDown}
    >
      {children}
      {failure && (
        <p class="notice" role="alert">
          <SeverityIcon kind="warning" locale={locale} small silent />
          {failure}
        </p>
      )}
      <div class="acts">
        <button type="submit" class="btn primary" aria-disabled={state === 'busy'}>
          {state === 'busy' ? t(locale, 'saving') : submit}
        </button>
        <button type="button" class="btn" onClick={onClose}>
          {t(locale, drops ? 'discard' : 'cancel')}
        </button>
        <span class="cap send" aria-hidden="true">
          <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </span>
      </div>
    </form>
  );
}
