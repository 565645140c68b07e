/** Files of a folder and of the project, and where a release is put. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { ROOT } from '../step.ts';
import type { Entry } from './zip.ts';

interface Package {
  readonly name: string;
  readonly version: string;
}

export function packageOf(root: string = ROOT): Package {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Package;
}

/** Where `npm run zip` puts what is uploaded. */
export function artifact(part: 'chrome' | 'firefox' | 'sources', root: string = ROOT): string {
  const { name, version } = packageOf(root);
  return join(root, '.output', `${name}-${version}-${part}.zip`);
}

/** Every file below the folder, by its path with slashes. */
export function filesBelow(folder: string, skip: (path: string) => boolean = () => false, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (skip(path)) return [];
    return entry.isDirectory() ? filesBelow(folder, skip, path) : [path];
  });
}

export function entries(folder: string, paths: readonly string[], prefix = ''): Entry[] {
  return paths.map((path) => {
    const file = join(folder, path);
    return { path: prefix + path, bytes: readFileSync(file), executable: (statSync(file).mode & 0o100) !== 0 };
  });
}

function ignored(root: string): (path: string) => boolean {
  const patterns = readFileSync(join(root, '.gitignore'), 'utf8').split('\n').filter(Boolean);
  return (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return name === '.git' || patterns.some((pattern) => matchesGlob(name, pattern));
  };
}

/** What the project consists of: what git tracks, or without git everything that it would not ignore. */
export function sources(root: string = ROOT): string[] {
  if (!existsSync(join(root, '.git'))) return filesBelow(root, ignored(root)).sort();
  const { stdout, status } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error('git ls-files failed');
  return stdout.split('\0').filter(Boolean).sort();
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
