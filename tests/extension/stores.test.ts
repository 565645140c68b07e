/** Settings and ledger in local storage: several writers, no room, a newer version, a storage that refuses. */
import { describe, expect, it, vi } from 'vitest';
import type { Change, Note } from '../../lib/model/ledger.ts';
import { DEFAULTS, type Settings } from '../../lib/model/settings.ts';
import { fakeBrowser } from './fake.ts';
import { held } from './held.ts';

vi.mock('wxt/browser', async () => (await import('./held.ts')).stand);
const { changeSettings, onSettingsChange, ownSettings, settingsOf } = await import('../../lib/browser/settings.ts');
const { allWritten, everywhereOf, ledgerOf, onLedgerChange, readIn, restoreEverywhere, wipeWritten, writeChange } =
  await import('../../lib/browser/ledger.ts');
const { lookOf } = await import('../../lib/browser/look.ts');

const KEY = { agency: '云泽市财政局', year: 2024, url: 'http://a.gov.cn/1.html' };
const TIME = '2025-02-01T00:00:00.000Z';
const words = { 'zh-CN': '', en: '' };
const note = (id: string, text = '已核实'): Note => ({ id, finding: null, message: null, text, time: TIME });
const write = (change: Change, key = KEY) => writeChange(key, '报告', change);
const waive = (id: string, scope: 'finding' | 'everywhere'): Change => ({
  do: 'waive',
  waiver: {
    id,
    scope,
    rule: 'title-form',
    finding: '',
    message: words,
    where: words,
    print: id,
    reason: '',
    time: TIME,
  },
});
const stored = (key: string): unknown => JSON.parse(held.browser.storage.local.held.get(key) ?? 'null');

describe('settings', () => {
  it('are those of the first start until something is changed, and then stay', async () => {
    expect(await settingsOf()).toEqual(DEFAULTS);
    const done = await changeSettings((before) => ({ ...before, theme: 'dark' }));
    expect(done).toMatchObject({ ok: true, settings: { theme: 'dark', locale: 'auto' } });
    expect(await settingsOf()).toEqual({ ...DEFAULTS, theme: 'dark' });
  });

  it('changed by many at once, all changes stay', async () => {
    const rule = (id: string) => changeSettings((before) => ({ ...before, rules: { ...before.rules, [id]: 'off' } }));
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map(rule));
    expect(Object.keys((await ownSettings()).rules).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('of a newer version are used as far as they are understood, and kept whole beside what is written', async () => {
    const newer = { ...DEFAULTS, version: 9, theme: 'dark', sound: 'on' };
    await held.browser.storage.local.set({ settings: newer });
    expect(await settingsOf()).toEqual({ ...DEFAULTS, theme: 'dark' });
    await changeSettings((before) => ({ ...before, locale: 'en' }));
    expect(stored('settings')).toEqual({ ...DEFAULTS, theme: 'dark', locale: 'en' });
    expect(stored('kept:settings')).toEqual(newer);
  });

  it('give way to what the office sets, which is not written into the user’s own', async () => {
    await changeSettings((before) => ({ ...before, locale: 'en', rules: { a: 'off', b: 'info' } }));
    await held.browser.storage.managed.set({ locale: 'zh-CN', rules: { a: 'error' } });
    expect(await settingsOf()).toMatchObject({ locale: 'zh-CN', rules: { a: 'error', b: 'info' } });
    await changeSettings((before) => ({ ...before, theme: 'light' }));
    expect(await ownSettings()).toMatchObject({ locale: 'en', theme: 'light', rules: { a: 'off' } });
    expect(await lookOf()).toEqual({ locale: 'zh-CN', theme: 'light' });
  });

  it('that find no room say so and leave what was', async () => {
    held.browser = fakeBrowser(undefined, 900);
    await changeSettings((before) => ({ ...before, theme: 'dark' }));
    const pages = Array.from({ length: 50 }, (_, at) => `http://a.gov.cn/${at}`);
    const done = await changeSettings((before) => ({ ...before, marks: { ...before.marks, offPages: pages } }));
    expect(done).toMatchObject({ ok: false, code: 'full' });
    expect(await settingsOf()).toEqual({ ...DEFAULTS, theme: 'dark' });
  });

  it('are told of to whoever listens, for as long as they do', async () => {
    const heard = vi.fn();
    const stop = onSettingsChange(heard);
    await changeSettings((before) => ({ ...before, theme: 'dark' }));
    await held.browser.storage.onChanged.fire({}, 'managed');
    expect(heard).toHaveBeenCalledTimes(2);
    await changeSettings((before) => ({ ...before, theme: 'dark' }));
    stop();
    await changeSettings((before) => ({ ...before, theme: 'light' }));
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('language and theme alone never fail, whatever is stored', async () => {
    for (const settings of [null, 'x', 7, [], { locale: 'fr', theme: {} }] as unknown as Settings[]) {
      await held.browser.storage.local.set({ settings });
      expect(await lookOf()).toEqual({ locale: 'auto', theme: 'auto' });
    }
    held.browser.storage.local.get = () => Promise.reject(new Error('withdrawn'));
    expect(await lookOf()).toEqual({ locale: 'auto', theme: 'auto' });
  });
});

describe('the ledger', () => {
  it('keeps what was written under the report, and finds it from another address', async () => {
    expect(await write({ do: 'note', note: note('a') })).toEqual({ ok: true, undo: { do: 'remove', id: 'a' } });
    expect((await ledgerOf({ ...KEY, url: 'http://b.gov.cn/' }))?.notes).toEqual([note('a')]);
    expect(await ledgerOf({ ...KEY, year: 2023 })).toBeNull();
  });

  it('replaces an entry by its id, takes it back, and takes back that', async () => {
    await write({ do: 'note', note: note('a') });
    await write({ do: 'note', note: note('b') });
    await write({ do: 'note', note: note('a', '改写') });
    expect((await ledgerOf(KEY))?.notes).toEqual([note('a', '改写'), note('b')]);
    await write({ do: 'remove', id: 'a' });
    expect((await ledgerOf(KEY))?.notes).toEqual([note('b')]);
    await write({ do: 'remove', id: 'b' });
    expect(await ledgerOf(KEY)).toBeNull();
    expect([...held.browser.storage.local.held.keys()]).toEqual([]);
    await write({ do: 'note', note: note('b') });
    expect((await ledgerOf(KEY))?.notes).toEqual([note('b')]);
  });

  it('keeps a waiver that holds everywhere apart from every report', async () => {
    await write(waive('one', 'finding'));
    await write(waive('all', 'everywhere'));
    await write(waive('again', 'everywhere'));
    expect((await ledgerOf(KEY))?.waivers.map(({ id }) => id)).toEqual(['one']);
    expect((await everywhereOf()).map(({ id }) => id)).toEqual(['again']);
    await write({ do: 'remove', id: 'again' }, { ...KEY, agency: '云泽市档案局' });
    expect(await everywhereOf()).toEqual([]);
  });

  it('takes back a waiver that holds everywhere where no report is at hand, and no other', async () => {
    await write(waive('one', 'finding'));
    await write(waive('all', 'everywhere'));
    expect(await restoreEverywhere('one')).toEqual({ ok: true });
    expect((await everywhereOf()).map(({ id }) => id)).toEqual(['all']);
    expect(await restoreEverywhere('all')).toEqual({ ok: true });
    expect(await everywhereOf()).toEqual([]);
    expect((await ledgerOf(KEY))?.waivers.map(({ id }) => id)).toEqual(['one']);
  });

  it('loses nothing when several write at once', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((id) => write({ do: 'note', note: note(id) })));
    expect((await ledgerOf(KEY))?.notes.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('that finds no room says so and keeps what was', async () => {
    held.browser = fakeBrowser(undefined, 700);
    await write({ do: 'note', note: note('a') });
    expect(await write({ do: 'note', note: note('b', '字'.repeat(900)) })).toMatchObject({ ok: false, code: 'full' });
    expect((await ledgerOf(KEY))?.notes).toEqual([note('a')]);
  });

  it('that cannot be read or written answers with a failure instead of writing over it', async () => {
    await write({ do: 'note', note: note('a') });
    const { get } = held.browser.storage.local;
    held.browser.storage.local.get = () => Promise.reject(new Error('withdrawn'));
    expect(await write({ do: 'note', note: note('b') })).toMatchObject({ ok: false, code: 'internal' });
    await expect(ledgerOf(KEY)).rejects.toThrow('withdrawn');
    held.browser.storage.local.get = get;
    expect((await ledgerOf(KEY))?.notes).toEqual([note('a')]);
  });

  it('with an entry of a newer version keeps the original beside what it writes', async () => {
    await write({ do: 'note', note: note('a') });
    const [key] = [...held.browser.storage.local.held.keys()];
    const newer = { ...(stored(key!) as object), version: 2, pictures: ['p'] };
    await held.browser.storage.local.set({ [key!]: newer });
    await write({ do: 'note', note: note('b') });
    expect((await ledgerOf(KEY))?.notes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(stored(`kept:${key}`)).toEqual(newer);
  });

  it('takes in a colleague’s file whole or not at all', async () => {
    await write({ do: 'note', note: note('a') });
    await write(waive('all', 'everywhere'));
    const mine = await allWritten();
    held.browser = fakeBrowser();
    await write({ do: 'note', note: note('b') });
    expect(await readIn(mine)).toEqual({ ok: true });
    await readIn(mine);
    expect((await ledgerOf(KEY))?.notes.map(({ id }) => id)).toEqual(['b', 'a']);
    expect((await everywhereOf()).map(({ id }) => id)).toEqual(['all']);
    held.browser = fakeBrowser(undefined, 300);
    expect(await readIn(mine)).toMatchObject({ ok: false, code: 'full' });
    expect(await allWritten()).toEqual({ ledgers: [], everywhere: [] });
  });

  it('is wiped without the settings, and tells of every change', async () => {
    const heard = vi.fn();
    onLedgerChange(heard);
    await write({ do: 'note', note: note('a') });
    await write(waive('all', 'everywhere'));
    await changeSettings((before) => ({ ...before, theme: 'dark' }));
    expect(heard).toHaveBeenCalledTimes(2);
    expect(await wipeWritten()).toEqual({ ok: true });
    expect(await allWritten()).toEqual({ ledgers: [], everywhere: [] });
    expect(await ownSettings()).toMatchObject({ theme: 'dark' });
    expect(heard).toHaveBeenCalledTimes(3);
  });

  it('is not said to be wiped where the browser removes nothing', async () => {
    await write({ do: 'note', note: note('a') });
    vi.spyOn(held.browser.storage.local, 'remove').mockImplementation(async () => undefined);
    expect(await wipeWritten()).toMatchObject({ ok: false });
    expect((await ledgerOf(KEY))?.notes.map(({ id }) => id)).toEqual(['a']);
  });
});
