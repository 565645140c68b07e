/** A page of our own with help on every rule; the rule stands in its address. */
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import '../../components/help/help.css';
import { HelpView } from '../../components/help/HelpView.tsx';
import { localeOf, wear } from '../../components/ui/appearance.ts';
import { type Look, lookOf, onLookChange } from '../../lib/browser/look.ts';
import { t } from '../../lib/locales/help.ts';
import type { Locale } from '../../lib/model/audit.ts';
import { RULESET } from '../../lib/model/ruleset.ts';
import { KNOWN } from '../../lib/rules/as-of.ts';
import { ruleBook } from '../../lib/rules/help/index.ts';

/** What cannot be decoded is shown as it is: it names no rule. */
function hash(): string {
  const written = location.hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

function Help({ locale }: { readonly locale: Locale }) {
  const groups = useMemo(() => ruleBook(locale), [locale]);
  const [chosen, setChosen] = useState(hash);
  useEffect(() => {
    const follow = () => setChosen(hash());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    const name = groups.flatMap(({ rules }) => rules).find(({ id }) => id === chosen)?.name;
    document.title = [name, t(locale, 'title'), t(locale, 'brand')].filter(Boolean).join(t(locale, 'join'));
  }, [chosen, groups]);
  return <HelpView {...{ groups, chosen, locale }} ruleset={RULESET} known={KNOWN[locale]} />;
}

function show(look: Look): void {
  const locale = localeOf(look.locale, navigator.languages);
  wear(document.documentElement, look.theme);
  document.documentElement.lang = locale;
  render(<Help locale={locale} />, document.querySelector('#app')!);
}

show(await lookOf());
onLookChange(show);
