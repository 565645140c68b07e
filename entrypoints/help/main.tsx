/** A page of our own with help on every rule; the rule stands in its address. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../components/help.css';
import { HelpView } from '../../components/HelpView.tsx';
import { t } from '../../lib/locales/help.ts';
import { detectLocale } from '../../lib/locales/index.ts';
import { RULESET } from '../../lib/model/ruleset.ts';
import { ruleBook } from '../../lib/rules/help/index.ts';

const locale = detectLocale(navigator.languages);
const groups = ruleBook(locale);
const rules = groups.flatMap((group) => group.rules);

/** What cannot be decoded is shown as it is: it names no rule. */
function hash(): string {
  const written = location.hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

function Help() {
  const [chosen, setChosen] = useState(hash);
  useEffect(() => {
    const follow = () => setChosen(hash());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    const name = rules.find(({ id }) => id === chosen)?.name;
    document.title = [name, t(locale, 'title'), t(locale, 'brand')].filter(Boolean).join(t(locale, 'join'));
  }, [chosen]);
  return <HelpView {...{ groups, chosen, locale }} ruleset={RULESET} />;
}

document.documentElement.lang = locale;
render(<Help />, document.querySelector('#app')!);
