/** Language and theme: there at the first paint of what opens often, and followed by what stays open. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { event } from './fake.ts';

const stored = new Map<string, unknown>();
const office = new Map<string, unknown>();
const fake = {
  storage: {
    local: { get: async (key: string) => ({ [key]: stored.get(key) }) },
    managed: { get: async (key: string) => ({ [key]: office.get(key) }) },
    onChanged: event(),
  },
};
vi.mock('wxt/browser', () => ({ browser: fake }));
const { lookBefore, lookOf, onLookChange } = await import('../../lib/browser/look.ts');

const kept = new Map<string, string>();
const pages = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => kept.set(key, text),
};
beforeEach(() => {
  for (const each of [stored, office, kept]) each.clear();
  vi.stubGlobal('localStorage', pages);
});

describe('language and theme', () => {
  it('are known at once as they were when last asked for, and are the browser’s own before', async () => {
    expect(lookBefore()).toEqual({ locale: 'auto', theme: 'auto' });
    stored.set('settings', { locale: 'en', theme: 'dark' });
    await lookOf();
    expect(lookBefore()).toEqual({ locale: 'en', theme: 'dark' });
    office.set('locale', 'zh-CN');
    await lookOf();
    expect(lookBefore()).toEqual({ locale: 'zh-CN', theme: 'dark' });
  });

  it('are the browser’s own where nothing can be kept, or something else was', async () => {
    kept.set('look', 'fr <b>');
    expect(lookBefore()).toEqual({ locale: 'auto', theme: 'auto' });
    vi.stubGlobal('localStorage', undefined);
    stored.set('settings', { locale: 'en', theme: 'light' });
    expect(await lookOf()).toEqual({ locale: 'en', theme: 'light' });
    expect(lookBefore()).toEqual({ locale: 'auto', theme: 'auto' });
  });

  it('are told to an open page when settings or policy change, not when anything else does', async () => {
    const heard = vi.fn();
    const stop = onLookChange(heard);
    stored.set('settings', { locale: 'auto', theme: 'dark' });
    await fake.storage.onChanged.fire({ settings: {} }, 'local');
    await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith({ locale: 'auto', theme: 'dark' }));
    office.set('locale', 'en');
    await fake.storage.onChanged.fire({}, 'managed');
    await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith({ locale: 'en', theme: 'dark' }));
    await fake.storage.onChanged.fire({ 'ledger:report:2024:云泽市教育局': {} }, 'local');
    await fake.storage.onChanged.fire({ settings: {} }, 'session');
    stop();
    await fake.storage.onChanged.fire({ settings: {} }, 'local');
    await lookOf();
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
