/** Firefox's own linter over the built packages, with its packages from a lockfile of its own. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../step.ts';
import type { Store } from './manners.ts';
import { npm } from './npm.ts';

const OWN = join(import.meta.dirname, 'web-ext');
const PLACE = join(ROOT, '.cache/web-ext');

/** What the linter of Firefox's store says of a package that is not for Firefox. Anything else of any kind is a fault. */
const ALLOWED: Readonly<Record<Store, Readonly<Record<string, string>>>> = {
  firefox: {},
  chrome: {
    BACKGROUND_SERVICE_WORKER_NOFALLBACK: 'Chrome runs a service worker; Firefox gets a package with an event page',
    ADDON_ID_REQUIRED: 'Chrome takes the id from the store',
    MANIFEST_PERMISSIONS: 'sidePanel is the permission of Chrome’s side panel; others are held to manners.ts',
    MISSING_DATA_COLLECTION_PERMISSIONS: 'a key of Firefox alone; Chrome’s store asks in its own form',
  },
};

interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

interface Outcome {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
  readonly notices: readonly Message[];
}

/** The linter's program, installed from the lockfile where it is not yet. Throws where that fails. */
function program(): string {
  const file = join(PLACE, 'node_modules/web-ext/bin/web-ext.js');
  const lock = 'package-lock.json';
  const same = existsSync(join(PLACE, lock)) && readFileSync(join(PLACE, lock)).equals(readFileSync(join(OWN, lock)));
  if (same && existsSync(file)) return file;
  mkdirSync(PLACE, { recursive: true });
  for (const name of ['package.json', lock]) copyFileSync(join(OWN, name), join(PLACE, name));
  const { status } = npm(PLACE, ['ci', '--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund']);
  if (status !== 0) throw new Error('web-ext could not be installed');
  return file;
}

/** What the linter finds in that package, beyond what is allowed above. Throws where it cannot be had. */
export function lint(folder: string, store: Store): string[] {
  const args = [program(), 'lint', '-s', folder, '--no-config-discovery', '--no-input', '--boring', '-o', 'json'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  const { errors, warnings, notices } = JSON.parse(stdout) as Outcome;
  return [...errors, ...warnings, ...notices]
    .filter(({ code }) => !Object.hasOwn(ALLOWED[store], code))
    .map(({ code, message, file, line }) => `${code} ${file ?? ''}${line ? `:${line}` : ''} ${message}`);
}
