/** Help on the rules: all of them beside the one that is read. */
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/locales/help.ts';
import type { Locale } from '../../lib/model/audit.ts';
import type { RuleGroup } from '../../lib/model/help.ts';
import { Logo } from '../ui/Logo.tsx';
import { ALL, HelpList } from './HelpList.tsx';
import { HelpPage } from './HelpPage.tsx';

interface Props {
  readonly groups: readonly RuleGroup[];
  /** The id in the page's address; empty where none. */
  readonly chosen: string;
  readonly locale: Locale;
  readonly ruleset: string;
  /** The rule set's date and the forms that it knows. */
  readonly known?: string;
}

export function HelpView({ groups, chosen, locale, ruleset, known }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const group = groups.find(({ rules }) => rules.some(({ id }) => id === chosen));
  const rule = group?.rules.find(({ id }) => id === chosen);
  useEffect(() => {
    if (!rule) return;
    // where the list gives way to the page, focus goes with it; beside it, the arrow keys stay in the list
    if (!root.current?.querySelector('nav')?.checkVisibility()) root.current?.querySelector('h1')?.focus();
    window.scrollTo(0, 0);
  }, [rule]);
  return (
    <div class={rule ? 'ui own-page help has-rule' : 'ui own-page help'} lang={locale} ref={root}>
      <header class="masthead">
        <Logo small />
        <p>{t(locale, 'brand')}</p>
        <p class="cap">{t(locale, 'title')}</p>
        <a class="all btn quiet" href={`#${ALL}`}>
          {t(locale, 'list')}
        </a>
      </header>
      <div class="shelf">
        <HelpList {...{ groups, chosen, locale }} />
        <main>
          {group && rule ? (
            <HelpPage key={rule.id} group={group.name} {...{ rule, locale }} />
          ) : (
            <div class="start">
              <h1>{t(locale, 'title')}</h1>
              {chosen !== '' && chosen !== ALL && <p>{t(locale, 'unknown', { id: chosen.slice(0, 40) })}</p>}
              <p class="second">{t(locale, 'choose')}</p>
            </div>
          )}
        </main>
      </div>
      <footer class="colophon cap">
        {known && <p>{known}</p>}
        <p>{t(locale, 'footer', { ruleset })}</p>
      </footer>
    </div>
  );
}
