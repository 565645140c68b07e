/** The interface's words: one function for all surfaces. */
import { LOCALES, type Locale } from '../model/audit.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

export type Key = keyof typeof zhCN;
/** A text, or its forms by the number `n` where a language has several. */
type Text = string | { readonly one: string; readonly other: string };
export type Texts = Readonly<Record<Key, Text>>;

/** The names in braces of a text. */
type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type Data<K extends Key> = { readonly [N in Names<(typeof zhCN)[K]>]: string | number };
type Rest<K extends Key> = [Names<(typeof zhCN)[K]>] extends [never] ? [data?: Data<K>] : [data: Data<K>];

export const TEXTS: Readonly<Record<Locale, Texts>> = { 'zh-CN': zhCN, en };

/**
 * The text of a key with its {names} filled in.
 * Data may be page text: it is put in as it is and never read for names again.
 */
export function t<K extends Key>(locale: Locale, key: K, ...[data]: Rest<K>): string {
  const text = TEXTS[locale][key];
  const values = new Map<string, string | number>(Object.entries(data ?? {}));
  const form = typeof text === 'string' ? text : values.get('n') === 1 ? text.one : text.other;
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => String(values.get(name) ?? whole));
}

/** The first of the user's languages that the interface speaks; English for a user who reads neither. */
export function detectLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const found = LOCALES.find((locale) => locale.slice(0, 2) === language.slice(0, 2).toLowerCase());
    if (found) return found;
  }
  return languages.length ? 'en' : 'zh-CN';
}
