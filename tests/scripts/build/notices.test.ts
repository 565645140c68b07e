/** Whose code the bundles hold, from the modules that left some there. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { notices } from '../../../scripts/build/notices.ts';

let root = '';

function install(name: string, license: string, files: Readonly<Record<string, string>>): string {
  const folder = join(root, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return join(folder, 'dist/index.js');
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'crossfoot-'));
});
afterAll(() => rmSync(root, { recursive: true }));

it('names each package once, with its licence and its NOTICE, in an order of their own', () => {
  const zod = install('zod', 'MIT', { LICENSE: 'MIT\r\nCopyright Z' });
  const scoped = install('@a/b', 'Apache-2.0', { 'LICENSE.md': 'Apache', NOTICE: 'Made by B' });
  const text = notices([zod, `${root}/lib/audit.ts`, zod.replace('index', 'other'), scoped], root);
  expect(text.match(/^\S+ 1\.2\.3 \(.+\)$/gm)).toEqual(['@a/b 1.2.3 (Apache-2.0)', 'zod 1.2.3 (MIT)']);
  expect(text).toContain('Apache\n\nMade by B\n');
  expect(text).toContain('MIT\nCopyright Z\n');
});

it("counts a bundler's own helpers as the bundler's code", () => {
  install('rolldown', 'MIT', { LICENSE: 'Copyright R' });
  expect(notices(['\0rolldown/runtime.js'], root)).toContain('rolldown 1.2.3 (MIT)');
  expect(() => notices(['\0somebody/helper.js'], root)).toThrow(/Whose code is the module .*somebody/);
});

it('says where the source of a package is whose licence asks for it', () => {
  const polyfill = install('webextension-polyfill', 'MPL-2.0', { LICENSE: 'MPL' });
  expect(notices([polyfill], root)).toMatch(/\(MPL-2\.0\)\nIts source is in the npm registry/);
});

it('stops at a licence that nobody looked at, and at a package without one', () => {
  expect(() => notices([install('strong', 'AGPL-3.0', { LICENSE: 'x' })], root)).toThrow(
    /strong 1\.2\.3 is under AGPL/,
  );
  expect(() => notices([install('bare', 'MIT', {})], root)).toThrow(/bare has no licence file/);
});
