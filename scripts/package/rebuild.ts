/** What a reviewer does with the source package: unpacks it elsewhere, builds, and compares bytes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ROOT } from '../step.ts';
import { artifact, entries, packageOf, sha256, sources } from './files.ts';
import { npm } from './npm.ts';

/** Writes the sources as the source package holds them into a new folder, outside of git. */
function unpack(): string {
  // Another depth and another name than here, since a path of the builder's own must not get into the bundles.
  const folder = join(mkdtempSync(join(tmpdir(), 'crossfoot-rebuild-')), 'a/place/of/its-own');
  for (const { path, bytes, executable } of entries(ROOT, sources())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes, { mode: executable ? 0o755 : 0o644 });
  }
  return folder;
}

const INSTALL = ['ci', '--loglevel=error', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];

/**
 * Builds the packages from the sources in a folder elsewhere and compares them with those in .output.
 * @param packages `installed` anew from the lockfile, or `linked` to the ones here (seconds instead of half a minute)
 * @returns one sentence for each difference; none where every byte is the same
 */
export function rebuild(packages: 'installed' | 'linked'): string[] {
  const folder = unpack();
  try {
    if (packages === 'linked') symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    else if (npm(folder, INSTALL).status !== 0) return ['npm ci failed'];
    const build = spawnSync(process.execPath, [join(folder, 'scripts/build.ts'), '--zip'], {
      cwd: folder,
      stdio: ['ignore', 2, 2],
    });
    if (build.status !== 0) return ['the build from the source package failed'];
    const packed = readFileSync(join(folder, 'package.json'), 'utf8');
    if (packed !== readFileSync(join(ROOT, 'package.json'), 'utf8')) return ['package.json differs'];
    return (['chrome', 'firefox'] as const).flatMap((part) => {
      const [here, there] = [artifact(part), artifact(part, folder)].map((file) => sha256(readFileSync(file)));
      if (here === there) return [];
      return [`${basename(artifact(part))} of ${packageOf().version}: ${here} here, ${there} from the sources`];
    });
  } finally {
    rmSync(folder.slice(0, folder.indexOf('/a/place')), { recursive: true, force: true });
  }
}
