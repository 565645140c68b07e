/** Figures and findings to the clipboard, and what became of it. */
import type { ComponentChildren } from 'preact';
import { t } from '../lib/locales/index.ts';
import type { Locale } from '../lib/model/audit.ts';
import { Icon } from './Icon.tsx';

export type Copyable = 'figures' | 'findings' | 'json';
export type CopyResult = Copyable | 'failed' | null;

interface Props {
  readonly locale: Locale;
  readonly ruleset: string;
  readonly copied: CopyResult;
  readonly onCopy: (what: Copyable) => void;
  readonly children?: ComponentChildren;
}

const LABELS = { figures: 'copy.figures', findings: 'copy.findings', json: 'copy.json' } as const;

export function CopyBar({ locale, ruleset, copied, onCopy, children }: Props) {
  const told = copied === 'failed' ? t(locale, 'copy.failed') : copied ? t(locale, `copied.${copied}`) : '';
  return (
    <footer class="end">
      <div class="acts">
        {(['figures', 'findings', 'json'] as const).map((what) => (
          <button
            type="button"
            class="btn"
            key={what}
            data-copy={what}
            aria-label={t(locale, LABELS[what])}
            onClick={() => onCopy(what)}
          >
            {copied === what && <Icon name="tick" />}
            {what === 'json' ? 'JSON' : t(locale, LABELS[what])}
          </button>
        ))}
        {children}
      </div>
      <p class={told ? 'cap told' : 'cap'} role="status">
        {told || t(locale, 'footer', { ruleset })}
      </p>
    </footer>
  );
}
