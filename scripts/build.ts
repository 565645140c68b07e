/** Builds the extension for both browsers, or what is missing of it. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from './browsers.ts';
import { packBuilt } from './package/archive.ts';
import { ROOT, run, type Step, steps } from './step.ts';

const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'scripts/build',
  'scripts/icon.ts',
  'scripts/slim.ts',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A build is the same whoever starts it: a test or a shell may have set another one. */
const BUILD = { NODE_ENV: 'production' };

/** The folder of the built extension. */
export function output(kind: BrowserKind): string {
  return join(ROOT, '.output', kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

const target = (kind: BrowserKind): 'chrome' | 'firefox' => (kind === 'firefox' ? 'firefox' : 'chrome');

export function buildSteps(command: 'build' | 'zip' = 'build'): readonly Step[] {
  return (['chromium', 'firefox'] as const).map((kind) => ({
    name: `${command} for ${target(kind)}`,
    run: async () => {
      const code = await run('wxt', ['build', '-b', target(kind)], { env: BUILD });
      if (code === 0 && command === 'zip') packBuilt(target(kind), output(kind));
      return code;
    },
  }));
}

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds for that browser where a source is newer than what was built. Throws where the build fails. */
export async function ensureBuilt(kind: BrowserKind): Promise<string> {
  const folder = output(kind);
  const manifest = join(folder, 'manifest.json');
  const sources = Math.max(...SOURCES.map((name) => newest(join(ROOT, name))));
  if (existsSync(manifest) && statSync(manifest).mtimeMs > sources) return folder;
  console.error(`Building the extension for ${target(kind)} …`);
  if ((await run('wxt', ['build', '-b', target(kind)], { env: BUILD, aside: true })) !== 0)
    throw new Error('The build failed.');
  return folder;
}

if (process.argv[1] === import.meta.filename) {
  const results = await steps(buildSteps(process.argv.includes('--zip') ? 'zip' : 'build'));
  if (results.includes(false)) process.exitCode = 1;
}
