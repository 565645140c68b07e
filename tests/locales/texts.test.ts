import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Text } from '../../lib/locales/fill.ts';
import { HELP_TEXTS } from '../../lib/locales/help.ts';
import { detectLocale, type Key, TEXTS, t } from '../../lib/locales/index.ts';
import { LOCALES } from '../../lib/model/audit.ts';
import { reason } from '../../lib/model/detection.ts';
import { SECTIONS } from '../../lib/model/form.ts';

const keys = Object.keys(TEXTS['zh-CN']) as Key[];
const forms = (locale: 'zh-CN' | 'en', key: Key): string[] => {
  const text = TEXTS[locale][key];
  return typeof text === 'string' ? [text] : [text.one, text.other];
};
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the two languages', () => {
  it('have the same keys', () => {
    expect(Object.keys(TEXTS.en).sort()).toEqual([...keys].sort());
  });
  it.each(keys)('%s is filled from the same data in both', (key) => {
    for (const locale of LOCALES)
      for (const form of forms(locale, key)) expect(names(form)).toEqual(names(forms('zh-CN', key)[0]!));
  });
  it('speak without pleading, without 您 and without exclamation marks', () => {
    for (const locale of LOCALES)
      for (const key of keys)
        for (const form of forms(locale, key)) expect(form, key).not.toMatch(/您|！|!|系统检测|^请/);
  });
  it('leave no text empty', () => {
    for (const locale of LOCALES)
      for (const key of keys) for (const form of forms(locale, key)) expect(form, key).not.toBe('');
  });
});

describe('the words around the pages of help', () => {
  const words = (locale: 'zh-CN' | 'en', key: string): string[] => {
    const text: Text = new Map<string, Text>(Object.entries(HELP_TEXTS[locale])).get(key) ?? '';
    return typeof text === 'string' ? [text] : [text.one, text.other];
  };
  it('are the same in both languages, filled from the same data, plain and none empty', () => {
    const keys = Object.keys(HELP_TEXTS['zh-CN']);
    expect(Object.keys(HELP_TEXTS.en).sort()).toEqual([...keys].sort());
    for (const locale of LOCALES)
      for (const key of keys)
        for (const form of words(locale, key)) {
          expect(form, key).toMatch(/^(?!请)[^您！!]+$/);
          expect(names(form)).toEqual(names(words('zh-CN', key)[0]!));
        }
  });
});

describe('sentences that other parts rely on', () => {
  it('has one for every reason of a detection', () => {
    for (const code of reason.shape.code.options) expect(keys).toContain(`reason.${code}`);
  });
  it('names the six sections as the form prints them', () => {
    for (const { id, number, heading } of SECTIONS) expect(t('zh-CN', `section.${id}`)).toBe(`${number}、${heading}`);
  });
  it('keeps to the length that the browser stores allow', () => {
    for (const locale of LOCALES) {
      expect(t(locale, 'manifest.description').length).toBeLessThanOrEqual(132);
      expect(t(locale, 'manifest.name').length).toBeLessThanOrEqual(45);
    }
  });
});

describe('t', () => {
  it('takes the English plural by n', () => {
    expect(t('en', 'badge.errors', { n: 1 })).toBe('Crossfoot: 1 error');
    expect(t('en', 'badge.errors', { n: 4 })).toBe('Crossfoot: 4 errors');
  });
  it('puts page text in as it is, whatever it looks like', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(t('zh-CN', 'file.reading', { name: text })).toBe(`正在读取 ${text}`);
      }),
    );
    expect(t('zh-CN', 'file.reading', { name: '{name} $& {n}' })).toBe('正在读取 {name} $& {n}');
  });
});

describe('detectLocale', () => {
  it.each([
    [['zh-TW', 'en'], 'zh-CN'],
    [['fr', 'zh-CN'], 'zh-CN'],
    [['en-GB', 'zh'], 'en'],
    [['fr'], 'en'],
    [[], 'zh-CN'],
  ] as const)('%j → %s', (languages, locale) => {
    expect(detectLocale(languages)).toBe(locale);
  });
});
