/** The first start, and where the browser has put the button. */
import { browser } from 'wxt/browser';

/** Opens the first page once: when the extension is installed, not when it or the browser is updated. */
export function onInstall(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
  });
}

/** @returns whether the button is on the toolbar; null where the browser does not say. Never throws. */
export async function isPinned(): Promise<boolean | null> {
  try {
    const { isOnToolbar } = await browser.action.getUserSettings();
    return isOnToolbar ?? null;
  } catch {
    return null;
  }
}
