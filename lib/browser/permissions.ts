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

export function onPermissionsChange(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
