/** A state of the page in words: what it is, why, what can be done next. */
import type { ComponentChildren } from 'preact';
import { t } from '../../lib/locales/index.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { type Fact, Facts } from '../finding/Facts.tsx';
import { Icon } from './Icon.tsx';
import { Logo } from './Logo.tsx';

export interface Action {
  readonly label: string;
  readonly run: () => void;
  readonly kind?: 'primary' | 'quiet';
  readonly file?: boolean;
}

interface Props {
  readonly locale: Locale;
  readonly ruleset: string;
  readonly icon: ComponentChildren;
  readonly title: string;
  readonly aside?: ComponentChildren;
  readonly text?: string;
  readonly facts?: readonly Fact[];
  readonly actions?: readonly (Action | null)[];
  readonly footer?: string;
  readonly children?: ComponentChildren;
}

export function Say({ locale, ruleset, icon, title, aside, text, facts = [], actions = [], footer, children }: Props) {
  const doable = actions.filter((action) => action !== null);
  return (
    <>
      <header class="top slim">
        <Logo small />
        <p class="brand">{t(locale, 'brand')}</p>
      </header>
      <main class="say scroll">
        <div class="say-head">
          {icon}
          <h1>{title}</h1>
          {aside}
        </div>
        {text && <p class="second">{text}</p>}
        {children}
        {facts.length > 0 && <Facts facts={facts} boxed />}
        {doable.length > 0 && (
          <div class="acts">
            {doable.map(({ label, run, kind = '', file }) => (
              <button type="button" class={`btn ${kind}`} key={label} onClick={() => run()}>
                {file && <Icon name="file" />}
                {label}
              </button>
            ))}
          </div>
        )}
      </main>
      <footer class="end">
        <p class="cap">{footer ?? (ruleset ? t(locale, 'footer', { ruleset }) : t(locale, 'footer.noRules'))}</p>
      </footer>
    </>
  );
}
