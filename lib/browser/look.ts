/**
 * Language and theme alone, for surfaces that must open at once: without the schemas of the settings. Worker and options
 * read them with all the others.
 */
import { browser } from 'wxt/browser';
import type { Settings } from '../model/settings.ts';

export type Look = Pick<Settings, 'locale' | 'theme'>;

const KEY = 'settings';
/** In the storage of our own pages, which answers at once: what the look was when it was last asked for. */
const LAST = 'look';
const LOCALES: readonly Settings['locale'][] = ['auto', 'zh-CN', 'en'];
const THEMES: readonly Settings['theme'][] = ['auto', 'light', 'dark'];

/** @returns `auto` where the user chose none, or it cannot be read; what the office sets outweighs the user's choice. Never throws. */
export async function lookOf(): Promise<Look> {
  const [own, office] = await Promise.all([
    read(async () => (await browser.storage.local.get(KEY))[KEY]),
    read(() => browser.storage.managed.get('locale')),
  ]);
  const locale = one(LOCALES, office.get('locale')) ?? one(LOCALES, own.get('locale')) ?? 'auto';
  const look = { locale, theme: one(THEMES, own.get('theme')) ?? 'auto' };
  try {
    localStorage.setItem(LAST, `${look.locale} ${look.theme}`);
  } catch {
    // The next page begins with the browser's own.
  }
  return look;
}

/** The look when it was last asked for, for a first paint that waits for nothing. Never throws. */
export function lookBefore(): Look {
  try {
    const [locale, theme] = (localStorage.getItem(LAST) ?? '').split(' ');
    return { locale: one(LOCALES, locale) ?? 'auto', theme: one(THEMES, theme) ?? 'auto' };
  } catch {
    return { locale: 'auto', theme: 'auto' };
  }
}

/** Calls back with the look when the settings, the user's or the office's, have changed, until the returned function is called. */
export function onLookChange(changed: (look: Look) => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'managed' || (area === 'local' && Object.hasOwn(changes, KEY))) void lookOf().then(changed);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

async function read(ask: () => Promise<unknown>): Promise<ReadonlyMap<string, unknown>> {
  try {
    return new Map(Object.entries(Object((await ask()) ?? {})));
  } catch {
    return new Map();
  }
}

function one<Value>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((each) => each === value);
}
