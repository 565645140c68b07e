import { browser } from 'wxt/browser';

/** 朱, the colour of what is wrong and certain. */
const GROUND = '#b92c1a';
const INK = '#ffffff';

/** The toolbar button of a tab: the number of errors, nothing where there are none; the tab may be gone by now. */
export async function showBadge(tabId: number, errors: number, title: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: errors > 0 ? String(errors) : '' }),
      browser.action.setBadgeBackgroundColor({ tabId, color: GROUND }),
      browser.action.setBadgeTextColor({ tabId, color: INK }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
