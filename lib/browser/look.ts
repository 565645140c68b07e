/**
 * Language and theme alone, for surfaces that must open at once: without the schemas of the settings. Worker and options
 * read them with all the others.
 */
import { browser } from 'wxt/browser';
import type { Settings } from '../model/settings.ts';

export type Look = Pick<Settings, 'locale' | 'theme'>;

const KEY = 'settings';
const LOCALES: readonly Settings['locale'][] = ['auto', 'zh-CN', 'en'];
const THEMES: readonly Settings['theme'][] = ['auto', 'light', 'dark'];

/** @returns `auto` where the user chose none, or it cannot be read; what the office sets outweighs the user's choice. Never throws. */
export async function lookOf(): Promise<Look> {
  const [own, office] = await Promise.all([
    read(async () => (await browser.storage.local.get(KEY))[KEY]),
    read(() => browser.storage.managed.get('locale')),
  ]);
  const locale = one(LOCALES, office.get('locale')) ?? one(LOCALES, own.get('locale')) ?? 'auto';
  return { locale, theme: one(THEMES, own.get('theme')) ?? 'auto' };
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
