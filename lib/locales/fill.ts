/** How a text is filled from data, in every language. */
import type { Locale } from '../model/audit.ts';

/** A text, or its forms by the number `n` where a language has several. */
export type Text = string | { readonly one: string; readonly other: string };

/** The names in braces of a text. */
type Names<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type Data<S> = { readonly [N in Names<S>]: string | number };
type Rest<S> = [Names<S>] extends [never] ? [data?: Data<S>] : [data: Data<S>];

/** The text of a key with its {names} filled in. */
export type Translate<Source> = <K extends keyof Source>(locale: Locale, key: K, ...data: Rest<Source[K]>) => string;

/**
 * @param source the texts of the source language, from which keys and names are typed
 * @param others those of the other language
 * @returns the function that looks a text up and fills it. Data may be page text: it is put in as it is and never
 *   read for names again.
 */
export function translator<Source extends Readonly<Record<string, string>>>(
  source: Source,
  others: Readonly<Record<keyof Source, Text>>,
): Translate<Source> {
  return (locale, key, ...[data]) => {
    const text: Text = (locale === 'en' ? others : source)[key];
    const values = new Map<string, string | number>(Object.entries(data ?? {}));
    const form = typeof text === 'string' ? text : values.get('n') === 1 ? text.one : text.other;
    return form.replace(/\{(\w+)\}/g, (whole, name: string) => String(values.get(name) ?? whole));
  };
}
