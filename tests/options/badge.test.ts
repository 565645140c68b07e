/** The toolbar's button says by its icon what the page is, and by its number how many errors are in it. */
import { expect, it, vi } from 'vitest';
import { held } from '../extension/held.ts';

vi.mock('wxt/browser', async () => (await import('../extension/held.ts')).stand);
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
