/** The built packages keep to the manners: what they ask for, what they hold, and that a breach would be seen. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOTICES_FILE } from '../../scripts/build/notices.ts';
import { output } from '../../scripts/build.ts';
import { inspect } from '../../scripts/package/inspect.ts';
import { ROOT } from './sources.ts';

const BUILT = { chrome: output('chromium'), firefox: output('firefox') } as const;
const STORES = ['chrome', 'firefox'] as const;

describe.each(STORES)('the package for %s', (store) => {
  it('asks for and holds nothing that it must not', () => {
    expect(inspect(BUILT[store], store)).toEqual([]);
  });

  it('names every bundled package with the version that is installed', () => {
    const text = readFileSync(join(BUILT[store], NOTICES_FILE), 'utf8');
    const named = [...text.matchAll(/^=+\n(\S+) (\S+) \((\S+)\)$/gm)].map(([, name = '', version]) => [name, version]);
    expect(named.map(([name]) => name)).toEqual(expect.arrayContaining(['parse5', 'preact', 'wxt', 'zod']));
    for (const [name, version] of named) {
      const manifest = readFileSync(join(ROOT, 'node_modules', name!, 'package.json'), 'utf8');
      expect([name, (JSON.parse(manifest) as { version: string }).version]).toEqual([name, version]);
    }
  });
});

describe('a breach is named', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'crossfoot-'));
    cpSync(BUILT.firefox, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each<[string, (manifest: Record<string, unknown[]>) => Record<string, unknown>, RegExp]>([
    ['one permission more', (is) => ({ permissions: [...is['permissions']!, 'tabs'] }), /asks for the permission tabs/],
    ['one permission less', (is) => ({ permissions: is['permissions']!.slice(1) }), /lacks the permission storage/],
    ['every host', () => ({ host_permissions: ['<all_urls>'] }), /host_permissions is/],
    ['files that pages can load', () => ({ web_accessible_resources: [] }), /the key web_accessible_resources/],
    ['pages that may write to us', () => ({ externally_connectable: {} }), /the key externally_connectable/],
    ['a laxer policy', () => ({ content_security_policy: {} }), /content_security_policy is {}/],
    ['data collection unsaid', () => ({ browser_specific_settings: {} }), /browser_specific_settings is {}/],
    [
      'another script in pages',
      (is) => ({ content_scripts: [...is['content_scripts']!, {}] }),
      /the detector and nothing/,
    ],
  ])('%s', (_, change, problem) => {
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown[]>;
    writeFileSync(file, JSON.stringify({ ...manifest, ...change(manifest) }));
    const problems = inspect(folder, 'firefox');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it.each([
    ['background.js', ';eval(text)', /evaluates text/],
    ['background.js', ';new Function(text)', /evaluates text/],
    ['content-scripts/detect.js', ';node.innerHTML=text', /writes markup/],
    ['background.js', ';fetch(address)', /asks the network/],
    ['background.js', ';const help="https://tracker.example/a"', /holds the address https:\/\/tracker\.example\/a/],
    ['background.js', ';chrome.runtime.onMessageExternal.addListener(f)', /listens to strangers/],
    ['popup.html', '<script>go()</script>', /not a file of its own/],
    ['popup.html', '<script src="https://cdn.example/a.js"></script>', /something else than a file/],
    ['chunks/app.js.map', '{}', /what is this file for/],
  ])('%s with %s', (file, added, problem) => {
    const path = join(folder, file);
    writeFileSync(path, (existsSync(path) ? readFileSync(path, 'utf8') : '') + added);
    expect(inspect(folder, 'firefox').join('\n')).toMatch(problem);
  });
});
