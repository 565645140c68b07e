/** The project's own sources and what each imports. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const ROOT: string = resolve(import.meta.dirname, '../..');

export interface Import {
  /** As written. */
  readonly from: string;
  /** Path below the project's root, for files of the project. */
  readonly file: string | null;
  /** Nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

export interface Source {
  /** Path below the project's root. */
  readonly file: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const STATIC = /^(?:import|export)\b([^'";]*?)\bfrom\s*'([^'\n]+)'/gm;
const BARE = /^import\s*'([^'\n]+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^'\n]+)'/g;

function importsOf(file: string, text: string): Import[] {
  const entry = (from: string, typeOnly: boolean): Import => ({
    from,
    file: from.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), from.replace(/\?.*$/, ''))) : null,
    typeOnly,
  });
  return [
    ...[...text.matchAll(STATIC)].map(([, clause = '', from = '']) => entry(from, /^\s*type\b/.test(clause))),
    ...[...text.matchAll(BARE)].map(([, from = '']) => entry(from, false)),
    ...[...text.matchAll(DYNAMIC)].map(([, from = '']) => entry(from, false)),
  ];
}

function walk(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(ROOT, path)).isDirectory()) return walk(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

/** Every TypeScript file below these folders. */
export function sources(...folders: readonly string[]): Source[] {
  return folders.flatMap(walk).map((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    return { file, text, imports: importsOf(file, text) };
  });
}
