/** The software bill of materials (CycloneDX 1.5), from the lockfile and what the packages hold: same input, same bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../step.ts';
import { packageOf, sha256 } from './files.ts';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

type Packages = Readonly<Record<string, Locked>>;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

const purl = (name: string, version: string): string => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

function licences(license: string | undefined): object[] {
  if (!license) return [];
  if (/ (?:OR|AND|WITH) /.test(license)) return [{ expression: license }];
  return [{ license: /^[\w.+-]+$/.test(license) ? { id: license } : { name: license } }];
}

/** `sha512-…` in the lockfile's way, in the way of the bill. */
function hashes(integrity: string | undefined): object[] {
  const [, algorithm, value] = /^sha(1|256|384|512)-(\S+)$/.exec(integrity ?? '') ?? [];
  return algorithm && value ? [{ alg: `SHA-${algorithm}`, content: Buffer.from(value, 'base64').toString('hex') }] : [];
}

/** Where Node would find that package, looking from the folder of another and then from those above it. */
function found(packages: Packages, from: string, name: string): string | null {
  const parts = from.split('/node_modules/');
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const folder = parts.slice(0, depth).join('/node_modules/');
    const path = `${folder && `${folder}/`}node_modules/${name}`;
    if (packages[path]) return path;
  }
  return null;
}

/**
 * @param lockfile its text
 * @param bundled `name version` of the packages whose code is in the extension
 * @returns the bill as a text; every other package is named as excluded from what is shipped
 */
export function billOf(lockfile: string, bundled: ReadonlySet<string>): string {
  const { name, version, packages } = JSON.parse(lockfile) as { name: string; version: string; packages: Packages };
  const refs = new Map(
    Object.entries(packages).map(([path, each]) => [
      path,
      path ? purl(nameOf(path), each.version ?? '') : purl(name, version),
    ]),
  );
  const components = new Map(
    Object.entries(packages)
      .filter(([path]) => path !== '')
      .map(([path, { version: own = '', license, integrity }]) => [
        refs.get(path)!,
        {
          type: 'library',
          'bom-ref': refs.get(path)!,
          name: nameOf(path),
          version: own,
          scope: bundled.has(`${nameOf(path)} ${own}`) ? 'required' : 'excluded',
          hashes: hashes(integrity),
          licenses: licences(license),
          purl: refs.get(path)!,
        },
      ]),
  );
  const needs = new Map<string, Set<string>>([...refs.values()].map((ref) => [ref, new Set()]));
  for (const [path, { dependencies, optionalDependencies, peerDependencies, devDependencies }] of Object.entries(
    packages,
  )) {
    const wanted = { ...devDependencies, ...peerDependencies, ...optionalDependencies, ...dependencies };
    for (const each of Object.keys(wanted)) {
      const at = found(packages, path, each);
      if (at) needs.get(refs.get(path)!)?.add(refs.get(at)!);
    }
  }
  const digest = sha256(Buffer.from(lockfile + [...bundled].sort().join('\n')));
  const uuid = `${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${uuid}`,
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': refs.get('')!,
        name,
        version,
        licenses: licences('MIT'),
        purl: refs.get('')!,
      },
    },
    components: [...components].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each),
    dependencies: [...needs]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([ref, set]) => ({ ref, dependsOn: [...set].sort() })),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** `name version` of each package in a text of notices. */
export function namesIn(notices: string): Set<string> {
  return new Set([...notices.matchAll(/^=+\n(\S+ \S+) \(\S+\)$/gm)].map(([, each = '']) => each));
}

/** The bill of this version. */
export function bill(notices: string): { readonly file: string; readonly text: string } {
  const { name, version } = packageOf();
  const lockfile = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  return { file: `${name}-${version}-sbom.cdx.json`, text: billOf(lockfile, namesIn(notices)) };
}
