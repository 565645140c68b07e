/** Hosts that the user allows beyond the declared ones. */
import { expect, it, vi } from 'vitest';
import { held } from './held.ts';

vi.mock('wxt/browser', async () => (await import('./held.ts')).stand);
const { allow, isAllowed, watchGranted } = await import('../../lib/browser/permissions.ts');

it('are asked for by host, without port or path', async () => {
  await allow('http://10.20.0.8:8080');
  expect(held.browser.permissions.request).toHaveBeenCalledWith({ origins: ['http://10.20.0.8/*'] });
  expect(await isAllowed('chrome://extensions/')).toBe(false);
  expect(held.browser.permissions.contains).not.toHaveBeenCalled();
});

it('are judged from then on as the declared hosts are, in every frame', async () => {
  held.browser.permissions.getAll.mockResolvedValue({ origins: ['*://*.gov.cn/*', 'http://10.20.0.8/*'] });
  await watchGranted();
  expect(held.browser.scripting.registerContentScripts.mock.calls[0]![0]).toEqual([
    expect.objectContaining({
      matches: ['http://10.20.0.8/*'],
      js: ['content-scripts/detect.js'],
      allFrames: true,
      persistAcrossSessions: true,
    }),
  ]);
});

it('are judged no more when the permission is taken back', async () => {
  held.browser.scripting.getRegisteredContentScripts.mockResolvedValue([{ id: 'granted-hosts' }]);
  await watchGranted();
  expect(held.browser.scripting.unregisterContentScripts).toHaveBeenCalledWith({ ids: ['granted-hosts'] });
  expect(held.browser.scripting.registerContentScripts).not.toHaveBeenCalled();
});
