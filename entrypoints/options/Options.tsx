import { useEffect, useState } from 'preact/hooks';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import { OPTION_PAGES, type OptionPage, type Shortcuts, type Told } from '../../components/options/optionsProps.ts';
import { localeOf, wear } from '../../components/ui/appearance.ts';
import { restoreEverywhere } from '../../lib/browser/ledger.ts';
import { disallowSite } from '../../lib/browser/permissions.ts';
import { browserKind, commandsOf, openShortcuts } from '../../lib/browser/shortcuts.ts';
import { FORMATS } from '../../lib/export/formats.ts';
import { t as exportWords } from '../../lib/locales/export.ts';
import { t } from '../../lib/locales/options.ts';
import { withPolicy } from '../../lib/model/policy.ts';
import { PROFILES } from '../../lib/model/profile.ts';
import { KNOWN } from '../../lib/rules/as-of.ts';
import { ruleEntries } from '../../lib/rules/groups.ts';
import { exportAll, importFile, useEverywhere, useStored, wipe } from './data.ts';
import { type Kept, useSettings } from './settings.ts';
import { addSite, shownOf, useAllowed } from './sites.ts';

const FAILED = { full: 'failed.full', refused: 'failed.store' } as const satisfies Partial<Record<Kept, string>>;
/** How long it is said that something was kept; what went wrong stays until the next change. */
const TOLD = 3_000;

/** `options.html?rule=ID#rules` opens at a rule, as a finding's menu does. */
const SOUGHT = new URLSearchParams(location.search).get('rule')?.slice(0, 60);

function pageIn(address: string): OptionPage {
  return OPTION_PAGES.find((page) => `#${page}` === address) ?? 'rules';
}

function useShortcuts(): Shortcuts {
  const [commands, setCommands] = useState<Shortcuts['commands']>([]);
  useEffect(() => {
    const read = (): void => void commandsOf().then(setCommands);
    read();
    // they are changed in another tab
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return { commands, browser: browserKind() };
}

export function Options() {
  const [page, setPage] = useState(() => pageIn(location.hash));
  const [held, change] = useSettings();
  const [told, tell] = useState<Told | null>(null);
  const allowed = useAllowed();
  const shortcuts = useShortcuts();
  const stored = useStored();
  const everywhere = useEverywhere();
  const settings = held && withPolicy(held.own, held.policy);
  const locale = localeOf(settings?.locale ?? 'auto', navigator.languages);
  const theme = settings?.theme ?? 'auto';

  useEffect(() => {
    const follow = () => setPage(pageIn(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = [t(locale, `nav.${page}`), t(locale, 'title'), t(locale, 'brand')].join(t(locale, 'join'));
  }, [locale, page]);
  useEffect(() => wear(document.documentElement, theme), [theme]);
  useEffect(() => {
    if (!told || told.bad) return;
    const timer = setTimeout(() => tell(null), TOLD);
    return () => clearTimeout(timer);
  }, [told]);
  useEffect(() => {
    if (held?.isRead === false) tell({ text: t(locale, 'failed.read'), bad: true });
  }, [held?.isRead]);

  if (!held || !settings) return null;
  const sites = shownOf(allowed, held.policy);
  return (
    <OptionsView
      {...{ locale, page, settings, sites, shortcuts, everywhere, stored, told }}
      browserLocale={localeOf('auto', navigator.languages)}
      policy={held.policy}
      groups={ruleEntries(locale)}
      sought={SOUGHT}
      profiles={PROFILES}
      formats={FORMATS.map(({ id, label, hint }) => ({
        id,
        label: exportWords(locale, label),
        hint: exportWords(locale, hint),
      }))}
      known={KNOWN[locale]}
      onChange={(by, done) =>
        void change(by).then((kept) =>
          tell(
            kept === 'kept'
              ? { text: t(locale, done ?? 'saved'), bad: false }
              : { text: t(locale, FAILED[kept]), bad: true },
          ),
        )
      }
      onTell={tell}
      onAddSite={(written) => addSite(written, sites)}
      onRemoveSite={disallowSite}
      onOpenShortcuts={() => void openShortcuts()}
      onRestore={async (id) => (await restoreEverywhere(id)).ok}
      onExport={exportAll}
      onImport={importFile}
      onWipe={wipe}
    />
  );
}
