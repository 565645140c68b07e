/** The words of the panel, and those that it shares with the popup. */
import { describe, expect, it } from 'vitest';
import { DESK_TEXTS } from '../../lib/locales/desk.ts';
import type { Text } from '../../lib/locales/fill.ts';
import { PANEL_TEXTS } from '../../lib/locales/panel.ts';
import { LOCALES } from '../../lib/model/audit.ts';

const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each([
  ['panel', PANEL_TEXTS],
  ['desk', DESK_TEXTS],
])('the words of the %s', (_, texts) => {
  it('are the same in both languages, filled from the same data, plain and none empty', () => {
    const of = (locale: 'zh-CN' | 'en') => new Map<string, Text>(Object.entries(texts[locale]));
    expect([...of('en').keys()].sort()).toEqual([...of('zh-CN').keys()].sort());
    for (const locale of LOCALES)
      for (const [key, text] of of(locale))
        for (const form of typeof text === 'string' ? [text] : [text.one, text.other]) {
          expect(form, key).toMatch(/^(?!请)[^您！!]+$/);
          expect(names(form), key).toEqual(names(String(of('zh-CN').get(key))));
        }
  });
});
