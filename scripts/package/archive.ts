/** The archives of a release: one for each store, and the sources from which a reviewer makes the same bytes. */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ROOT } from '../step.ts';
import { artifact, entries, filesBelow, packageOf, sha256, sources } from './files.ts';
import { zip } from './zip.ts';

function write(file: string, bytes: Buffer): void {
  writeFileSync(file, bytes);
  console.log(`${sha256(bytes)}  ${basename(file)}`);
}

/** Packs what was built for that browser. @returns the archive's path */
export function packBuilt(browser: 'chrome' | 'firefox', folder: string): string {
  const file = artifact(browser);
  write(file, zip(entries(folder, filesBelow(folder))));
  return file;
}

/** Packs the sources, in a folder named after the version. @returns the archive's path */
export function packSources(): string {
  const { name, version } = packageOf();
  const file = artifact('sources');
  write(file, zip(entries(ROOT, sources(), `${name}-${version}/`)));
  return file;
}
