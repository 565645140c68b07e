/** Local storage, as settings and ledger share it: one writer at a time, and an answer where there is no room. */
import { browser } from 'wxt/browser';
import type { Result } from '../model/messages.ts';

/** Firefox, when it is full, sometimes calls it an unexpected error, as it calls nothing else of writing. */
const NO_ROOM = /quota|space|full|disk|an unexpected error occurred/i;
/** What a later version or another hand had stored, and was not understood in whole, is kept under this and its key. */
const ASIDE = 'kept:';

/**
 * Reading, changing and writing as one, across the worker and all pages of the extension: what two of them change at the
 * same time is changed one after the other.
 */
export function oneWriter<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(`crossfoot ${name}`, work) as Promise<Value>;
}

/**
 * Keeps local storage from the scripts in pages, which need none of it: one that fell into a page's hands reads no notes.
 * Firefox has no such bar. Never throws.
 */
export async function keepFromPages(): Promise<void> {
  const { local } = browser.storage as unknown as { local: Barred };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}

interface Barred {
  setAccessLevel?(bar: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** What is stored under a key; undefined where nothing is. Throws where the browser does not let it be read. */
export async function stored(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** Everything that is stored, by its key. Throws as `stored` does. */
export async function everythingStored(): Promise<ReadonlyMap<string, unknown>> {
  return new Map(Object.entries(await browser.storage.local.get(null)));
}

/** Throws where anything of it is still there: a Firefox that is full may answer that it removed what it did not. */
export async function unstore(keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await browser.storage.local.remove([...keys]);
  const left = Object.keys(await browser.storage.local.get([...keys]));
  if (left.length > 0) throw new Error(`${left.length} of ${keys.length} entries could not be removed`);
}

/**
 * Writes all of it or nothing. What stood there before stays where it does not succeed.
 * @param aside keys whose value was not understood in whole: it is kept beside the new one
 * @returns `full` where the browser has no room
 */
export async function store(values: ReadonlyMap<string, unknown>, aside: readonly string[] = []): Promise<Result> {
  try {
    const kept: [string, unknown][] = [];
    for (const key of aside) kept.push([`${ASIDE}${key}`, await stored(key)]);
    await browser.storage.local.set(Object.fromEntries([...kept, ...values]));
    return { ok: true };
  } catch (error) {
    const detail = String(error).slice(0, 300);
    return { ok: false, code: NO_ROOM.test(detail) ? 'full' : 'internal', detail };
  }
}

/** Calls back with the keys whose values have changed, until the returned function is called. In the worker only in its first turn. */
export function onStored(changed: (keys: readonly string[]) => void): () => void {
  const listen = (changes: Record<string, unknown>): void => changed(Object.keys(changes));
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}
