import { browser } from 'wxt/browser';

/** 朱, the colour of what is wrong and certain. */
const GROUND = '#b92c1a';
const INK = '#ffffff';

/** What a tab shows, as the button's icon says it: no report, a report, errors in it. */
export type ButtonState = 'none' | 'report' | 'errors';

const SIZES = [16, 32] as const;

/** The pictures of a state, as the build draws them from the one icon. */
function pictures(state: ButtonState): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [size, `/icons/${state}-${size}.png`]));
}

/**
 * The toolbar button of a tab: its icon, the number of errors, nothing where there are none; the tab may be gone by now.
 * @param isReport whether a report was read in the tab
 */
export async function showBadge(tabId: number, errors: number, title: string, isReport = errors > 0): Promise<void> {
  const state: ButtonState = errors > 0 ? 'errors' : isReport ? 'report' : 'none';
  try {
    await Promise.all([
      browser.action.setIcon({ tabId, path: pictures(state) }),
      browser.action.setBadgeText({ tabId, text: errors > 0 ? String(errors) : '' }),
      browser.action.setBadgeBackgroundColor({ tabId, color: GROUND }),
      browser.action.setBadgeTextColor({ tabId, color: INK }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
