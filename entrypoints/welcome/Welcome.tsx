import { useEffect, useState } from 'preact/hooks';
import { localeOf, wear } from '../../components/ui/appearance.ts';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { isPinned } from '../../lib/browser/install.ts';
import { type Look, lookOf, onLookChange } from '../../lib/browser/look.ts';
import { allowedSites, allowSite, DECLARED, onPermissionsChange } from '../../lib/browser/permissions.ts';
import { browserKind, commandsOf, openShortcuts } from '../../lib/browser/shortcuts.ts';
import { t } from '../../lib/locales/welcome.ts';
import { KNOWN } from '../../lib/rules/as-of.ts';
import { COPIED } from '../sample/copied.ts';

const SAMPLE = '/sample.html';

/** What the browser says of itself, asked again when the user comes back from its pages. */
function useBrowser() {
  const [said, setSaid] = useState<{ declared: boolean; pinned: boolean | null; keys: string | null }>();
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const [sites, pinned, commands] = await Promise.all([allowedSites(), isPinned(), commandsOf()]);
      const keys = commands?.find(({ name }) => name === '_execute_action')?.keys ?? null;
      setSaid({ declared: sites?.declared ?? true, pinned, keys });
    };
    void ask();
    window.addEventListener('focus', ask);
    const stop = onPermissionsChange(() => void ask());
    return () => {
      window.removeEventListener('focus', ask);
      stop();
    };
  }, []);
  return said;
}

function useLook(): Look | undefined {
  const [look, setLook] = useState<Look>();
  useEffect(() => {
    void lookOf().then(setLook);
    return onLookChange(setLook);
  }, []);
  return look;
}

export function Welcome() {
  const look = useLook();
  const said = useBrowser();
  const [copied, setCopied] = useState(false);
  const [denied, setDenied] = useState(false);
  const locale = localeOf(look?.locale ?? 'auto', navigator.languages);
  useEffect(() => {
    wear(document.documentElement, look?.theme ?? 'auto');
    document.documentElement.lang = locale;
    document.title = [t(locale, 'title'), t(locale, 'brand')].join(t(locale, 'join'));
  }, [look]);
  useEffect(() => {
    const hear = ({ origin, data }: MessageEvent) => {
      if (origin === location.origin && data === COPIED) setCopied(true);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, []);
  if (!look || !said) return null;
  return (
    <WelcomeView
      {...{ locale, copied, denied, ...said }}
      browser={browserKind()}
      sample={SAMPLE}
      known={KNOWN[locale]}
      onAllow={() =>
        void allowSite(DECLARED).then(
          (allowed) => setDenied(!allowed),
          () => setDenied(true),
        )
      }
      onOpenShortcuts={() => void openShortcuts()}
    />
  );
}
