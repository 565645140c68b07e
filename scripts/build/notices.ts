/** The licences of what is really in the bundles: the modules that left code there, not what package.json names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

export const NOTICES_FILE = 'THIRD-PARTY-LICENSES.txt';

/** Licences that may be shipped; another one is a decision for a person. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];

/** Helpers that a bundler writes itself stand under names of its own. */
const HELPERS: readonly (readonly [prefix: string, packageName: string])[] = [
  ['\0rolldown/', 'rolldown'],
  ['\0vite/', 'vite'],
  ['\0vite:', 'vite'],
  ['virtual:wxt', 'wxt'],
  ['\0virtual:wxt', 'wxt'],
];

/** The line of the copyright for packages that ship without a licence file, from their repositories. */
const COPYRIGHTS: Readonly<Record<string, string>> = { wxt: 'Copyright (c) 2023 Aaron' };

const SOURCE_OF: Readonly<Record<string, string>> = {
  'MPL-2.0': 'Its source is in the npm registry under this name and version.',
};

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** The folder of the package that a module belongs to; null for our own. Throws for a helper that nobody answers for. */
function packageFolder(module: string, root: string): string | null {
  const helper = HELPERS.find(([prefix]) => module.startsWith(prefix));
  if (helper) return join(root, 'node_modules', helper[1]);
  const path = module.replace(/^\0/, '').replaceAll('\\', '/');
  const at = path.lastIndexOf('/node_modules/');
  if (at >= 0) {
    const start = at + '/node_modules/'.length;
    const [first = '', second = ''] = path.slice(start).split('/');
    return path.slice(0, start) + (first.startsWith('@') ? `${first}/${second}` : first);
  }
  if (module.startsWith('\0')) throw new Error(`Whose code is the module ${JSON.stringify(module)}?`);
  return null;
}

function mit(): string {
  const own = readFileSync(join(import.meta.dirname, '../../LICENSE'), 'utf8');
  return own.slice(own.indexOf('Permission is hereby granted')).trim();
}

/** The text of the licence, and of a NOTICE file where there is one. Throws where there is none to be had. */
function licenceText(folder: string, { name, license }: Manifest): string {
  const files = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying)(?:\.(?:md|txt))?$/i.test(file))
    .sort();
  if (files.length > 0) {
    // Vite's own file goes on with what it bundles itself, none of which reaches our bundles.
    return files
      .map((file) =>
        readFileSync(join(folder, file), 'utf8')
          .split(/^# Licenses of bundled/m)[0]
          ?.trim(),
      )
      .join('\n\n');
  }
  const copyright = COPYRIGHTS[name];
  if (copyright && license === 'MIT') return `MIT License\n\n${copyright}\n\n${mit()}`;
  throw new Error(`${name} has no licence file: add its copyright line to scripts/build/notices.ts`);
}

/** The text of the notices for these modules. Throws for an unknown helper, a missing or a strange licence. */
export function notices(modules: Iterable<string>, root: string): string {
  const folders = new Set([...modules].map((module) => packageFolder(module, root)).filter((each) => each !== null));
  const entries = [...folders].map((folder) => {
    const file = join(folder, 'package.json');
    if (!existsSync(file)) throw new Error(`${dirname(file)} is no package`);
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    const { name, version, license = 'none' } = manifest;
    if (!ALLOWED.includes(license)) throw new Error(`${name} ${version} is under ${license}: may it be shipped?`);
    const head = [`${name} ${version} (${license})`, SOURCE_OF[license]].filter(Boolean).join('\n');
    return { head, text: licenceText(folder, manifest).replaceAll('\r\n', '\n') };
  });
  const rule = '='.repeat(72);
  // One package may be reached by two ways (a link, its real place): it is named once.
  const parts = [...new Map(entries.map(({ head, text }) => [head, text]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([head, text]) => `${rule}\n${head}\n${rule}\n\n${text}\n`);
  return `This extension contains code of the packages below. Its own licence is MIT.\n\n${parts.join('\n')}`;
}

/** Collects the modules of all builds of one run; `text` is what stands for them. */
export function collectNotices(): { readonly plugin: () => Plugin; readonly text: (root: string) => string } {
  const modules = new Set<string>();
  return {
    plugin: () => ({
      name: 'crossfoot:notices',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const [id, module] of Object.entries(chunk.modules)) if (module.renderedLength > 0) modules.add(id);
        }
      },
    }),
    text: (root) => notices(modules, root),
  };
}
