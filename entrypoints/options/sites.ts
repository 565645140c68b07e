/** The sites as the browser allows them at this moment. */
import { useEffect, useState } from 'preact/hooks';
import type { SiteAnswer, SiteShown, SitesShown } from '../../components/options/optionsProps.ts';
import { allowedSites, allowSite, DECLARED, onPermissionsChange } from '../../lib/browser/permissions.ts';
import type { Policy } from '../../lib/model/settings.ts';
import { hostOf, isDeclared, siteOf } from '../../lib/model/site.ts';

interface Allowed {
  readonly declared: boolean;
  readonly others: readonly string[];
}

/** What is allowed, read again whenever it changes here or in the browser's own pages. */
export function useAllowed(): Allowed {
  const [allowed, setAllowed] = useState<Allowed>({ declared: true, others: [] });
  useEffect(() => {
    const read = async (): Promise<void> => {
      const now = await allowedSites();
      if (now) setAllowed(now);
    };
    void read();
    // some browsers do not tell of what is withdrawn in their own pages: it is looked at again when the user comes back
    window.addEventListener('focus', read);
    const stop = onPermissionsChange(() => void read());
    return () => {
      window.removeEventListener('focus', read);
      stop();
    };
  }, []);
  return allowed;
}

export function shownOf({ declared, others }: Allowed, policy: Policy): SitesShown {
  const granted = others.map((pattern): SiteShown => ({ pattern, host: hostOf(pattern) }));
  const known = new Set(granted.map(({ host }) => host));
  const offered = (policy.sites ?? []).flatMap((written): SiteShown[] => {
    const site = siteOf(written);
    return typeof site === 'string' || isDeclared(site.host) || known.has(hostOf(site.pattern)) ? [] : [site];
  });
  return { declared, granted, offered };
}

/** Has the browser ask for what was written. Nothing is awaited before it asks: the click must still count. */
export async function addSite(written: string, { granted }: SitesShown): Promise<SiteAnswer> {
  const site = siteOf(written);
  if (typeof site === 'string') return { ok: false, fault: site };
  const { host, port } = site;
  const isOurs = isDeclared(host);
  if (isOurs && host !== hostOf(DECLARED)) return { ok: false, fault: 'declared' };
  if (granted.some(({ pattern }) => pattern === site.pattern)) return { ok: false, fault: 'known' };
  try {
    const allowed = await allowSite(isOurs ? DECLARED : site.pattern);
    return allowed ? { ok: true, host, port } : { ok: false, fault: 'denied' };
  } catch (error) {
    return { ok: false, fault: 'refused', detail: String(error).slice(0, 200) };
  }
}
