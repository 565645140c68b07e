/** Adding and taking back sites, as the options page does it with the browser. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Fake, fakeBrowser } from '../extension/fake.ts';

const held = vi.hoisted(() => ({ browser: {} as Fake & { permissions: { remove: () => Promise<boolean> } } }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return held.browser;
  },
}));
beforeEach(() => {
  const fake = fakeBrowser();
  held.browser = { ...fake, permissions: { ...fake.permissions, remove: vi.fn(async () => true) } };
});
const { addSite, shownOf } = await import('../../entrypoints/options/sites.ts');
const { allowedSites, disallowSite, onPermissionsChange } = await import('../../lib/browser/permissions.ts');

const NONE = { declared: true, granted: [], offered: [] };
const known = (pattern: string, host: string) => ({ ...NONE, granted: [{ pattern, host }] });

describe('a site that is added', () => {
  it('is asked for in the click itself, with every port of its host', async () => {
    const asked = addSite('http://10.20.0.8:8080/nb', NONE);
    // nothing may be awaited before: the browser takes the request for a click's only then
    expect(held.browser.permissions.request).toHaveBeenCalledWith({ origins: ['*://10.20.0.8/*'] });
    expect(await asked).toEqual({ ok: true, host: '10.20.0.8', port: '8080' });
  });

  it('is not asked for where it is none, is known, or belongs to the declared hosts', async () => {
    expect(await addSite('*', NONE)).toEqual({ ok: false, fault: 'everything' });
    expect(await addSite('10.20.0.8', known('*://10.20.0.8/*', '10.20.0.8'))).toEqual({ ok: false, fault: 'known' });
    expect(await addSite('www.yunze.gov.cn', NONE)).toEqual({ ok: false, fault: 'declared' });
    expect(held.browser.permissions.request).not.toHaveBeenCalled();
  });

  it('may be the declared hosts themselves, where the browser withholds them', async () => {
    expect(await addSite('*.gov.cn', { ...NONE, declared: false })).toMatchObject({ ok: true });
    expect(held.browser.permissions.request).toHaveBeenCalledWith({ origins: ['*://*.gov.cn/*'] });
  });

  it('stays out where the user refuses or the browser does not take it, and it is said which', async () => {
    held.browser.permissions.request.mockResolvedValueOnce(false);
    expect(await addSite('nb.example.cn', NONE)).toEqual({ ok: false, fault: 'denied' });
    held.browser.permissions.request.mockRejectedValueOnce(new Error('Invalid value for origin'));
    expect(await addSite('nb.example.cn', NONE)).toMatchObject({
      fault: 'refused',
      detail: expect.stringContaining('Invalid value'),
    });
  });
});

describe('the list', () => {
  it('is what the browser says, without the declared hosts, and what the office proposes beyond it', async () => {
    held.browser.permissions.getAll.mockResolvedValue({ origins: ['*://*.gov.cn/*', '*://10.20.0.8/*'] });
    const allowed = await allowedSites();
    expect(allowed).toEqual({ declared: false, others: ['*://10.20.0.8/*'] });
    const shown = shownOf(allowed!, { sites: ['10.20.0.8', '*.example.cn', 'www.yunze.gov.cn', 'no site'] });
    expect(shown.granted.map(({ host }) => host)).toEqual(['10.20.0.8']);
    expect(shown.offered.map(({ host }) => host)).toEqual(['*.example.cn']);
  });

  it('follows what is allowed or withdrawn elsewhere, until it is gone', async () => {
    const changed = vi.fn();
    const stop = onPermissionsChange(changed);
    await held.browser.permissions.onRemoved.fire();
    await held.browser.permissions.onAdded.fire();
    expect(changed).toHaveBeenCalledTimes(2);
    stop();
    await held.browser.permissions.onRemoved.fire();
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('is null where the browser does not say', async () => {
    held.browser.permissions.getAll.mockRejectedValue(new Error('gone'));
    expect(await allowedSites()).toBeNull();
  });
});

describe('a site that is taken back', () => {
  it('is gone only where the browser no longer allows it', async () => {
    expect(await disallowSite('*://10.20.0.8/*')).toBe(true);
    held.browser.permissions.contains.mockResolvedValue(true);
    expect(await disallowSite('*://10.20.0.8/*')).toBe(false);
  });
});
