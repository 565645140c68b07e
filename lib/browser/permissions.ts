/** Hosts beyond *.gov.cn, which the user allows one by one. */
import { browser } from 'wxt/browser';

const GRANTED = 'granted-hosts';
export const DECLARED = '*://*.gov.cn/*';

function pattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`; // match patterns carry no port
}

/** @returns whether the extension may read this page without being asked to */
export async function isAllowed(url: string): Promise<boolean> {
  if (!/^https?:/.test(url)) return false;
  return browser.permissions.contains({ origins: [pattern(url)] });
}

/** Asks the user; only from a click on a page of the extension. @returns whether they agreed */
export async function allow(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern(origin)] });
}

/** What the browser allows at this moment, whoever allowed it; null where it does not say. Never throws. */
export async function allowedSites(): Promise<{ declared: boolean; others: string[] } | null> {
  try {
    const { origins = [] } = await browser.permissions.getAll();
    const others = origins.filter((origin) => origin !== DECLARED);
    return { declared: await browser.permissions.contains({ origins: [DECLARED] }), others };
  } catch {
    return null;
  }
}

/** Asks for a match pattern; call it in the click itself. @returns false where the user refused; throws where the browser knows no such pattern */
export function allowSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives a match pattern back. @returns false where the browser keeps it, as what a policy allows. Never throws. */
export async function disallowSite(pattern: string): Promise<boolean> {
  try {
    return (
      (await browser.permissions.remove({ origins: [pattern] })) &&
      !(await browser.permissions.contains({ origins: [pattern] }))
    );
  } catch {
    return false;
  }
}

/** Has pages of hosts that the user allowed judged as those of the declared hosts are. */
export async function watchGranted(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => origin !== DECLARED);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GRANTED] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GRANTED] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: GRANTED,
      matches,
      js: ['content-scripts/detect.js'],
      allFrames: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Calls back when a site is allowed or withdrawn, here or elsewhere, until the returned function is called. */
export function onPermissionsChange(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) event.addListener(changed);
  return () => {
    for (const event of [onAdded, onRemoved]) event.removeListener(changed);
  };
}
