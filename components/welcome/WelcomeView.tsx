/** The first page: what the extension does, on a sample, and what it needs. */
import { t } from '../../lib/locales/welcome.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { Logo } from '../ui/Logo.tsx';
import { SeverityIcon } from '../ui/SeverityIcon.tsx';
import { WelcomeNeeds } from './WelcomeNeeds.tsx';

export interface WelcomeProps {
  readonly locale: Locale;
  readonly browser: 'chromium' | 'firefox';
  /** The address of the sample's page. */
  readonly sample: string;
  /** A finding of the sample was copied. */
  readonly copied: boolean;
  /** The browser allows *.gov.cn. */
  readonly declared: boolean;
  /** The user was asked for it and refused. */
  readonly denied: boolean;
  /** The button is on the toolbar; null where the browser does not say. */
  readonly pinned: boolean | null;
  /** The shortcut for the audit; empty where none is set, null where the browser does not say. */
  readonly keys: string | null;
  /** The rule set's date and the forms that it knows. */
  readonly known: string;
  readonly onAllow: () => void;
  readonly onOpenShortcuts: () => void;
}

const STEPS = ['step.look', 'step.read', 'step.copy'] as const;

export function WelcomeView(props: WelcomeProps) {
  const { locale, sample, copied, known } = props;
  return (
    <div class="ui own-page welcome" lang={locale}>
      <header class="masthead">
        <Logo small />
        <p>{t(locale, 'brand')}</p>
        <p class="cap">{t(locale, 'title')}</p>
        <nav class="links" aria-label={t(locale, 'next')}>
          <a href="/options.html">{t(locale, 'options')}</a>
          <a href="/help.html">{t(locale, 'help')}</a>
        </nav>
      </header>
      <main>
        <header class="opening">
          <h1>{t(locale, 'heading')}</h1>
          <p class="second">{t(locale, 'lead')}</p>
          <p class="local">{t(locale, 'local')}</p>
        </header>
        <section aria-labelledby="welcome-try">
          <div class="try">
            <h2 id="welcome-try">{t(locale, 'try')}</h2>
            <p class="second">{t(locale, 'try.text')}</p>
            <ol class="steps">
              {STEPS.map((step, index) => (
                <li key={step}>
                  <b class="num">{index + 1}</b>
                  <p>{t(locale, step)}</p>
                </li>
              ))}
            </ol>
            <p class={copied ? 'done is-done' : 'done'} role="status">
              <SeverityIcon kind={copied ? 'pass' : 'blind'} locale={locale} silent />
              {t(locale, copied ? 'copied.yes' : 'copied.no')}
            </p>
          </div>
          <iframe class="sample" src={sample} title={t(locale, 'try.frame')} />
          <p class="cap">{t(locale, 'try.frame')}</p>
        </section>
        <section aria-labelledby="welcome-needs">
          <h2 id="welcome-needs">{t(locale, 'needs')}</h2>
          <WelcomeNeeds {...props} />
        </section>
        <section aria-labelledby="welcome-next">
          <h2 id="welcome-next">{t(locale, 'next')}</h2>
          <ul class="next">
            <li>{t(locale, 'next.page')}</li>
            <li>
              {t(locale, 'next.file')}
              {t(locale, 'join')}
              <a href="/file.html">{t(locale, 'next.file.link')}</a>
            </li>
            <li>
              {t(locale, 'next.help')}
              {t(locale, 'join')}
              <a href="/help.html">{t(locale, 'help')}</a>
            </li>
          </ul>
        </section>
      </main>
      <footer class="colophon cap">
        <p>{known}</p>
        <p>{t(locale, 'footer')}</p>
      </footer>
    </div>
  );
}
