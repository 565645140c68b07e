/** The bill of materials: every locked package, what of it is shipped, and who needs whom. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { billOf, namesIn } from '../../../scripts/package/sbom.ts';
import { ROOT } from '../../meta/sources.ts';

interface Bill {
  readonly serialNumber: string;
  readonly components: readonly { purl: string; scope: string; hashes: object[]; licenses: object[] }[];
  readonly dependencies: readonly { ref: string; dependsOn: string[] }[];
}

const LOCK = JSON.stringify({
  name: 'crossfoot',
  version: '9.0.0',
  packages: {
    '': { dependencies: { a: '1' }, devDependencies: { '@s/b': '1' } },
    'node_modules/a': { version: '1.0.0', license: 'MIT', integrity: 'sha512-AAEC', dependencies: { c: '1' } },
    'node_modules/@s/b': { version: '1.0.0', license: '(MIT OR CC0-1.0)', dependencies: { c: '2' } },
    'node_modules/@s/b/node_modules/c': { version: '2.0.0' },
    'node_modules/c': { version: '1.0.0', license: 'SEE LICENSE IN file' },
  },
});

const read = (text: string): Bill => JSON.parse(text) as Bill;

it('tells what is shipped from what only builds', () => {
  const { components } = read(billOf(LOCK, new Set(['a 1.0.0', 'c 1.0.0'])));
  expect(components.map(({ purl, scope }) => [purl, scope])).toEqual([
    ['pkg:npm/%40s/b@1.0.0', 'excluded'],
    ['pkg:npm/a@1.0.0', 'required'],
    ['pkg:npm/c@1.0.0', 'required'],
    ['pkg:npm/c@2.0.0', 'excluded'],
  ]);
  expect(components[1]).toMatchObject({
    hashes: [{ alg: 'SHA-512', content: '000102' }],
    licenses: [{ license: { id: 'MIT' } }],
  });
  expect(components[0]!.licenses).toEqual([{ expression: '(MIT OR CC0-1.0)' }]);
  expect(components[2]!.licenses).toEqual([{ license: { name: 'SEE LICENSE IN file' } }]);
});

it('leads from each package to the copy that it would load', () => {
  const needs = new Map(read(billOf(LOCK, new Set())).dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  expect(needs.get('pkg:npm/crossfoot@9.0.0')).toEqual(['pkg:npm/%40s/b@1.0.0', 'pkg:npm/a@1.0.0']);
  expect(needs.get('pkg:npm/%40s/b@1.0.0')).toEqual(['pkg:npm/c@2.0.0']);
  expect(needs.get('pkg:npm/a@1.0.0')).toEqual(['pkg:npm/c@1.0.0']);
});

it('is the same for the same input, and another one for another', () => {
  const [one, again, other] = [['a 1.0.0'], ['a 1.0.0'], ['c 1.0.0']].map((each) => billOf(LOCK, new Set(each)));
  expect(again).toBe(one);
  expect(read(other!).serialNumber).not.toBe(read(one!).serialNumber);
  expect(read(one!).serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
});

it('knows a hash and a licence of every package that could reach a bundle', () => {
  const { components } = read(billOf(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'), new Set()));
  expect(components.length).toBeGreaterThan(250);
  // Programs of the linter and of the finder of unused code, for platforms that the lockfile was not made on.
  const tools = /^pkg:npm\/%40(?:biomejs\/cli|oxc-parser\/binding)-/;
  const bare = components.filter(({ hashes, licenses }) => hashes.length === 0 || licenses.length === 0);
  expect(bare.map(({ purl }) => purl).filter((purl) => !tools.test(purl))).toEqual([]);
});

it('reads what is shipped from the notices', () => {
  const rule = '='.repeat(72);
  expect([...namesIn(`Of others.\n\n${rule}\n@s/b 1.0.0 (MIT)\n${rule}\n\nText (x)\n`)]).toEqual(['@s/b 1.0.0']);
});
