/** Where the command line puts an audit: on standard output, or in files by --out. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { formatOf } from '../export/formats.ts';
import type { CliFormat, Written } from './asked.ts';

export interface Output {
  readonly format: CliFormat;
  /** A folder, which is made, or a file that ends as the format does; standard output where left out. */
  readonly out: string | null;
  readonly print: (text: string) => Promise<void>;
}

/** Whether the format can only be written to a file. */
export function needsFile(format: CliFormat): boolean {
  return format === 'xlsx';
}

/** A name that was not given yet in this run: name, name-2, name-3. */
function unused(name: string, given: Set<string>): string {
  const ending = extname(name);
  const stem = join(dirname(name), basename(name, ending));
  let candidate = name;
  for (let count = 2; given.has(candidate); count++) candidate = `${stem}-${count}${ending}`;
  given.add(candidate);
  return candidate;
}

/** @returns what puts one audit after another */
export function putter({ format, out, print }: Output): (audit: Written) => Promise<void> {
  if (out === null) return ({ content }) => print(String(content));
  const given = new Set<string>();
  const isFile = out.endsWith(`.${formatOf(format).ending}`);
  return async ({ failure, content, name }) => {
    if (failure !== null) return;
    const path = unused(isFile ? out : join(out, name), given);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    await print(path);
  };
}
