/** The chapters of the options and of the first page: the same keys in both languages, filled from the same data, plain. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Text } from '../../lib/locales/fill.ts';
import { OPTIONS_TEXTS } from '../../lib/locales/options.ts';
import { WELCOME_TEXTS } from '../../lib/locales/welcome.ts';
import { LOCALES } from '../../lib/model/audit.ts';

const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const forms = (text: Text): string[] => (typeof text === 'string' ? [text] : [text.one, text.other]);

describe.each([
  ['options', OPTIONS_TEXTS],
  ['welcome', WELCOME_TEXTS],
] as const)('the words of %s', (_, texts) => {
  const chapter = (locale: 'zh-CN' | 'en') => Object.entries<Text>(texts[locale]);

  it('have the same keys', () => {
    expect(chapter('en').map(([key]) => key)).toEqual(chapter('zh-CN').map(([key]) => key));
  });

  it('are filled from the same data, plain, and none empty', () => {
    const source = new Map(chapter('zh-CN'));
    for (const locale of LOCALES)
      for (const [key, text] of chapter(locale))
        for (const form of forms(text)) {
          expect(form, key).toMatch(/^(?!请)[^您！!]+$/);
          expect(names(form), key).toEqual(names(forms(source.get(key)!)[0]!));
        }
  });
});

it('every shortcut of the manifest has its name in the options', () => {
  const commands = /commands: \{([\s\S]*?)\n {4}\},/.exec(readFileSync('wxt.config.ts', 'utf8'))?.[1] ?? '';
  const names = [...commands.matchAll(/^ {6}'?([\w-]+)'?: \{/gm)].map(([, name]) => name);
  expect(names).toContain('toggle-marks');
  for (const name of names) expect(Object.keys(OPTIONS_TEXTS['zh-CN'])).toContain(`keys.${name}`);
});
