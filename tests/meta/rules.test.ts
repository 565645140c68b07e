/** Every rule is whole: listed once under its file's name, worded in both languages, tested, and its patterns linear. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { slots } from '../../lib/locales/terms.ts';
import { LOCALES, type Localised } from '../../lib/model/audit.ts';
import { RELATIONS } from '../../lib/model/relation.ts';
import { ruleBook } from '../../lib/rules/help/index.ts';
import { RULES } from '../../lib/rules/index.ts';
import { ruleTable } from '../../lib/rules/table.ts';

const ROOM = join(import.meta.dirname, '../../lib/rules');
const TESTS = join(import.meta.dirname, '../rules');

const files = readdirSync(ROOM, { withFileTypes: true })
  // text/ holds what several rules on the running text share, help/ the words of their pages: no rules.
  .filter((entry) => entry.isDirectory() && entry.name !== 'text' && entry.name !== 'help')
  .flatMap(({ name: group }) =>
    readdirSync(join(ROOM, group))
      .filter((file) => file !== 'index.ts')
      .map((file) => ({ group, id: basename(file, '.ts'), path: join(ROOM, group, file) })),
  );

/** Examples show no number that may be somebody's. */
function identityIn(text: string): boolean {
  return /\d{11}/.test(text);
}

/** A quantifier on a group that itself holds one can take exponential time; so can a reference back. */
function looksLinear(pattern: string): boolean {
  return !/\([^()]*[+*}][^()]*\)[+*{]/.test(pattern) && !/\\[1-9]|\\k</.test(pattern);
}

test('the folder and the list name the same rules', () => {
  expect(files.map((file) => file.id).sort()).toEqual(Object.keys(RULES).sort());
});

test('every relation is reported by a rule', () => {
  for (const relation of [...RELATIONS['2019'], ...RELATIONS['2021']]) expect(RULES).toHaveProperty(relation.rule);
});

test('the rule table has a line for every rule, in both languages', () => {
  for (const locale of LOCALES) {
    const lines = ruleTable(locale).split('\n');
    expect(lines).toHaveLength(Object.keys(RULES).length + 2);
    for (const line of lines) expect(line).not.toMatch(/[{}]form|undefined/);
  }
});

const BOOKS = LOCALES.map((locale) => ({ locale, groups: ruleBook(locale) }));

test('the help has a page for every rule in its order, under its group, in both languages', () => {
  for (const { groups } of BOOKS) {
    expect(groups.flatMap(({ rules }) => rules.map(({ id }) => id))).toEqual(Object.keys(RULES));
    const placed = groups.flatMap((group) => group.rules.map(({ id }) => ({ group: group.id, id })));
    for (const { group, id } of files) expect(placed).toContainEqual({ group, id });
    expect(new Set(groups.map(({ name }) => name)).size).toBe(groups.length);
  }
});

describe.each(files)('$id', ({ group, id, path }) => {
  const source = readFileSync(path, 'utf8');
  const rule = RULES[id]!;

  test('is listed under its name in its group', () => {
    const index = readFileSync(join(ROOM, group, 'index.ts'), 'utf8');
    // A single word needs no quotes as a key.
    expect([`'${id}': `, `\n  ${id}: `, `\n  ${id},`].some((line) => index.includes(line))).toBe(true);
    expect(index).toMatch(`from './${id}.ts'`);
  });

  test('says what it checks, on what basis and what to do, in both languages', () => {
    const parts: [string, Localised][] = [
      ['name', rule.name],
      ['about', rule.about],
      ['basis', rule.basis],
      ['remedy', rule.remedy],
      ...Object.entries(rule.texts),
    ];
    for (const [key, words] of parts) {
      for (const locale of LOCALES) expect(words[locale].trim(), `${key} ${locale}`).not.toBe('');
      expect(slots(words.en), key).toEqual(slots(words['zh-CN']));
    }
    expect(Object.keys(rule.texts).length).toBeGreaterThan(0);
    expect(rule.forms.length).toBeGreaterThan(0);
    // Official Chinese: no address to the reader, no exclamation, no web address as a basis.
    for (const [, words] of parts) expect(words['zh-CN']).not.toMatch(/您|！|!|系统检测|https?:/);
  });

  test('has its page of help: why it matters, a wrong and a right example, when it stays silent', () => {
    for (const { locale, groups } of BOOKS) {
      const page = groups.flatMap(({ rules }) => rules).find((each) => each.id === id)!;
      for (const [key, words] of Object.entries(page)) {
        expect(words.trim(), `${key} ${locale}`).not.toBe('');
        // every slot is filled, and a page stands by itself
        expect(words, `${key} ${locale}`).not.toMatch(/[{}]|undefined|TODO|https?:/);
      }
      expect(page.wrong, locale).not.toBe(page.right);
      for (const words of [page.why, page.silent]) expect(words, locale).toMatch(locale === 'en' ? /[.]$/ : /。$/);
      for (const words of [page.why, page.wrong, page.right, page.silent]) {
        expect(words.length, words).toBeLessThan(locale === 'en' ? 420 : 180);
        if (locale === 'zh-CN') expect(words).not.toMatch(/您|！|!|系统检测|(?<=\p{Script=Han})[,;:?]/u);
        else expect(words.replace(/[\p{Script=Han}（）《》〔〕“”、，：。…０-９⼯]+/gu, '')).not.toMatch(/[^ -~’×＿★—]/);
      }
      expect(identityIn(page.wrong + page.right)).toBe(false);
    }
  });

  test('has tests of a passing, a failing or doubtful, and an unassessable or inapplicable report', () => {
    const tests = readFileSync(join(TESTS, group, `${id}.test.ts`), 'utf8');
    expect(tests).toMatch(/outcome: 'pass'/);
    expect(tests).toMatch(/outcome: '(?:fail|review)'/);
    expect(tests).toMatch(/outcome: '(?:review|not assessable|not applicable)'/);
  });

  test('has only patterns that look linear', () => {
    const patterns = [...source.matchAll(/(?<=[(=,:\s])\/(?![/*])((?:[^/\\\n]|\\.)+)\/[dgimsuvy]*/g)].map(
      (match) => match[1]!,
    );
    for (const pattern of patterns) expect(looksLinear(pattern), pattern).toBe(true);
    expect(source).not.toMatch(/new RegExp/);
  });
});
