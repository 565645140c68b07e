/** A release: its bytes follow from the sources alone, its sources are complete, its changelog names it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ensureBuilt } from '../../scripts/build.ts';
import { packBuilt } from '../../scripts/package/archive.ts';
import { entryOf } from '../../scripts/package/changelog.ts';
import { packageOf, sources } from '../../scripts/package/files.ts';
import { rebuild } from '../../scripts/package/rebuild.ts';
import { ROOT } from '../meta/sources.ts';

it('is built to the same bytes elsewhere, from the source package, without git', { timeout: 240_000 }, async () => {
  packBuilt('chrome', await ensureBuilt('chromium'));
  packBuilt('firefox', await ensureBuilt('firefox'));
  expect(rebuild('linked')).toEqual([]);
});

it('packs as its sources what git tracks, also where there is no git', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-'));
  const tracked = sources();
  for (const path of tracked) cpSync(join(ROOT, path), join(folder, path));
  for (const path of ['node_modules/a.js', '.output/a.js', 'npm.log']) {
    cpSync(join(ROOT, 'package.json'), join(folder, path));
  }
  expect(sources(folder)).toEqual(tracked);
  expect(tracked).toEqual(expect.arrayContaining(['package-lock.json', 'wxt.config.ts', 'lib/audit.ts', '.gitignore']));
  rmSync(folder, { recursive: true });
});

it('has an entry in the changelog', () => {
  const { version } = packageOf();
  expect(entryOf(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'), version)).toMatch(/\S/);
  expect(entryOf('# Changelog\n\n## 2.0.0 (2027)\n\n- New.\n\n## 1.0.0\n\n- Old.\n', '2.0.0')).toBe('- New.');
  expect(entryOf('## 1.0.0\n\n## 0.9.0\n\n- Old.\n', '1.0.0')).toBeNull();
  expect(entryOf('## 1.0.01\n\n- Other.\n', '1.0.0')).toBeNull();
});

it('names its steps where it does not know one', () => {
  const { stdout, status } = spawnSync(process.execPath, [join(ROOT, 'scripts/release.ts'), 'upload'], {
    encoding: 'utf8',
  });
  expect(stdout).toContain('There is no step upload: state, test, zip');
  expect(status).toBe(2);
});
