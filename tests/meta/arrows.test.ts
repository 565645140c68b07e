/** The house: who may know whom, and how long a file may be. */
import { describe, expect, it } from 'vitest';
import { type Source, sources } from './sources.ts';

/** What each room may import besides itself; `types` where only what is gone at run time. */
const ARROWS: Readonly<Record<string, Readonly<Record<string, 'all' | 'types'>>>> = {
  'lib/model': {},
  // The words know the shapes that they are for, and nothing that runs.
  'lib/locales': { 'lib/model': 'types' },
  'lib/detect': { 'lib/model': 'all' },
  'lib/gather': { 'lib/model': 'all' },
  'lib/parse': { 'lib/model': 'all' },
  'lib/rules': { 'lib/model': 'all', 'lib/locales': 'all' },
  'lib/export': { 'lib/model': 'all', 'lib/locales': 'all' },
  'lib/mark': { 'lib/model': 'all' },
  // The stores bring up what an older version kept.
  'lib/browser': { 'lib/model': 'all', 'lib/desk': 'all' },
  'lib/audit.ts': { 'lib/model': 'all', 'lib/rules': 'all' },
  // What the inspector wrote, put upon an audit; of the rules it knows how personal data are masked.
  'lib/desk': { 'lib/model': 'all', 'lib/locales': 'all', 'lib/audit.ts': 'all', 'lib/rules': 'all' },
  // A saved file from its bytes to its audits, for the command line and the page for saved files.
  'lib/examine.ts': {
    'lib/model': 'all',
    'lib/gather': 'all',
    'lib/detect': 'all',
    'lib/parse': 'all',
    'lib/audit.ts': 'all',
  },
  components: { 'lib/model': 'types', 'lib/locales': 'all', 'lib/mark': 'types' },
};
/**
 * The form, its equations and the rule set's dates as data, the one counting function, the line of a traced equation, which page and panel
 * draw alike: without zod and without behaviour, open to whoever may know their room's types, since a second copy of any
 * would be worse than the arrow.
 */
const DATA = [
  'lib/model/form.ts',
  'lib/model/audit.ts',
  'lib/model/proof.ts',
  'lib/model/relation.ts',
  'lib/model/ruleset.ts',
  'lib/mark/trace.ts',
];
/** Wiring: these know all. */
const FREE = ['lib/cli.ts', 'lib/cli-write.ts', 'lib/command.ts', 'entrypoints'];
const PURE = ['lib/model', 'lib/parse', 'lib/rules', 'lib/export', 'lib/desk', 'lib/locales', 'lib/audit.ts'];

const house = sources('lib', 'components', 'entrypoints');
const byFile = new Map(house.map((source) => [source.file, source]));

function room(file: string): string {
  const parts = file.split('/');
  return parts[0] === 'lib' ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

function where(test: (source: Source) => boolean): string[] {
  return house.filter(test).map((source) => source.file);
}

describe('arrows', () => {
  it('reads the imports of every room', () => {
    expect(house.length).toBeGreaterThan(50);
    expect(house.flatMap((source) => source.imports).length).toBeGreaterThan(100);
    expect(
      [...new Set(house.map((source) => room(source.file)))].filter((each) => !ARROWS[each] && !FREE.includes(each)),
    ).toEqual([]);
  });

  it.each(Object.keys(ARROWS))('%s knows only whom it may know', (name) => {
    const allowed = ARROWS[name] ?? {};
    const forbidden = house
      .filter((source) => room(source.file) === name)
      .flatMap((source) =>
        source.imports
          .filter(({ file, typeOnly }) => {
            if (file === null || room(file) === name) return false;
            const may = allowed[room(file)];
            return !(may === 'all' || (may === 'types' && (typeOnly || DATA.includes(file))));
          })
          .map((each) => `${source.file} → ${each.file}${each.typeOnly ? '' : ' (value)'}`),
      );
    expect(forbidden).toEqual([]);
  });

  it('only lib/browser talks to the browser', () => {
    const talks = where(({ imports }) =>
      imports.some(({ from }) => /^(wxt\/browser|webextension-polyfill)/.test(from)),
    );
    expect(talks.filter((file) => room(file) !== 'lib/browser')).toEqual([]);
    expect(talks.length).toBeGreaterThan(0);
    expect(
      where(({ file, text }) => room(file) !== 'lib/browser' && /\b(?:browser|chrome)\.[a-z]+\.[a-z]/.test(text)),
    ).toEqual([]);
  });

  it('nothing that should be pure touches a document', () => {
    const touch = /\b(?:document(?!\.ts\b)|window)\.[a-z]|\bnew DOMParser\b/;
    expect(where(({ file, text }) => PURE.includes(room(file)) && touch.test(text))).toEqual([]);
  });

  it('nothing writes markup or evaluates text', () => {
    const danger =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b|\beval\(|\bnew Function\b/;
    expect(where(({ text }) => danger.test(text))).toEqual([]);
  });
});

describe('content scripts', () => {
  const scripts = where(({ file }) => /^entrypoints\/[^/]+\.content(?:\/index)?\.tsx?$/.test(file));

  it('are found', () => expect(scripts.length).toBeGreaterThanOrEqual(2));

  it.each(scripts)('%s holds no zod', (script) => {
    const reached = new Map<string, string>([[script, script]]);
    const zod: string[] = [];
    for (const [file, path] of reached) {
      for (const each of byFile.get(file)?.imports ?? []) {
        if (each.typeOnly) continue;
        if (each.from === 'zod' || each.from.startsWith('zod/')) zod.push(path);
        if (each.file !== null && !reached.has(each.file)) reached.set(each.file, `${path} → ${each.file}`);
      }
    }
    expect(zod).toEqual([]);
  });
});

it('only the help page reaches the words of the help: no page, popup or worker loads them', () => {
  const help = (file: string | null): boolean => file?.startsWith('lib/rules/help/') ?? false;
  const known = house
    .filter(({ file, imports }) => !help(file) && imports.some((each) => !each.typeOnly && help(each.file)))
    .map(({ file }) => file);
  expect(known).toEqual(['entrypoints/help/main.tsx']);
});

it('no file is longer than can be read in one go', () => {
  const long = [...house, ...sources('scripts', 'tests')]
    .map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))
    // Data may be longer: the texts.
    .filter(({ file, lines }) => lines > 250 && !/^lib\/locales\/(?:zh-CN|en)\.ts$/.test(file));
  expect(long).toEqual([]);
});
