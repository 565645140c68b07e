/** The toolbar's button says by its icon what the page is, and by its number how many errors are in it. */
import { beforeEach, expect, it, vi } from 'vitest';
import { type Fake, fakeBrowser } from '../extension/fake.ts';

const held = vi.hoisted(() => ({ browser: {} as Fake }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return held.browser;
  },
}));
beforeEach(() => {
  held.browser = fakeBrowser();
});
const { showBadge } = await import('../../lib/browser/badge.ts');

it.each([
  [0, false, 'none', ''],
  [0, true, 'report', ''],
  [3, true, 'errors', '3'],
])('%i errors, report %s: icon %s, number “%s”', async (errors, isReport, state, text) => {
  await showBadge(7, errors, 'title', isReport);
  const { setIcon, setBadgeText } = held.browser.action;
  expect(setIcon).toHaveBeenCalledWith({
    tabId: 7,
    path: { 16: `/icons/${state}-16.png`, 32: `/icons/${state}-32.png` },
  });
  expect(setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
});
