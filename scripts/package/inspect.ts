/** Looks over a built package before a store's reviewer does. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { filesBelow } from './files.ts';
import { FILES, FORBIDDEN_IN_SCRIPTS, MANNERS, NAMES, type Store } from './manners.ts';

type Manifest = Readonly<Record<string, unknown>>;

const ADDRESS = /\b(?:https?|wss?|ftp):\/\/[\w[][^\s"'`<>)\\]+/gi;

function permissions(manifest: Manifest, store: Store): string[] {
  const given = (manifest['permissions'] ?? []) as string[];
  const wanted = MANNERS[store].permissions;
  return [
    ...given.filter((name) => !wanted.includes(name)).map((name) => `manifest: asks for the permission ${name}`),
    ...wanted.filter((name) => !given.includes(name)).map((name) => `manifest: lacks the permission ${name}`),
  ];
}

function contentScripts(manifest: Manifest): string[] {
  const scripts = (manifest['content_scripts'] ?? []) as Manifest[];
  const wanted = {
    matches: ['*://*.gov.cn/*'],
    all_frames: true,
    match_about_blank: false,
    run_at: 'document_idle',
    js: ['content-scripts/detect.js'],
  };
  return isDeepStrictEqual(scripts, [wanted])
    ? []
    : ['manifest: a page of a government host must be given the detector and nothing else'];
}

function manifestProblems(manifest: Manifest, store: Store): string[] {
  const { keys, exact } = MANNERS[store];
  return [
    ...permissions(manifest, store),
    ...Object.keys(manifest)
      .filter((key) => !keys.includes(key))
      .map((key) => `manifest: the key ${key} is not among those of scripts/package/manners.ts`),
    ...Object.entries(exact)
      .filter(([key, value]) => !isDeepStrictEqual(manifest[key], value))
      .map(([key, value]) => `manifest: ${key} is ${JSON.stringify(manifest[key])}, not ${JSON.stringify(value)}`),
    ...contentScripts(manifest),
  ];
}

function scriptProblems(text: string): string[] {
  const strange = [...text.matchAll(ADDRESS)].map(([address]) => address);
  return [
    ...Object.entries(FORBIDDEN_IN_SCRIPTS).flatMap(([what, pattern]) => {
      const at = text.search(pattern);
      return at < 0 ? [] : [`${what}: …${text.slice(Math.max(0, at - 40), at + 60)}…`];
    }),
    ...new Set(
      strange
        .filter((address) => !NAMES.some((name) => address.startsWith(name)))
        .map((address) => `holds the address ${address}`),
    ),
  ];
}

function pageProblems(text: string): string[] {
  const problems: string[] = [];
  for (const [tag] of text.matchAll(/<script\b[^>]*>/gi))
    if (!/\bsrc="\/(?!\/)[^"]+"/.test(tag)) problems.push(`has a script that is not a file of its own: ${tag}`);
  for (const [attribute] of text.matchAll(/\s(?:href|src)="(?!\/(?!\/))[^"]*"/gi))
    problems.push(`refers to something else than a file of its own:${attribute}`);
  if (/\son[a-z]+=|\sstyle=|<style\b|<base\b/i.test(text)) problems.push('has script, style or a base inside');
  return problems;
}

function styleProblems(text: string): string[] {
  return /@import|url\(\s*["']?(?!data:|\/(?!\/)|#)/i.test(text)
    ? ['refers to something else than a file of its own']
    : [];
}

const LOOK: Readonly<Record<string, (text: string) => string[]>> = {
  js: scriptProblems,
  html: pageProblems,
  css: styleProblems,
};

/**
 * What is wrong with a built extension, one sentence each.
 * @param folder of the built extension. Throws where there is none
 */
export function inspect(folder: string, store: Store): string[] {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) throw new Error(`${folder} holds no built extension: npm run build`);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const files = filesBelow(folder).sort();
  return [
    ...manifestProblems(manifest, store),
    ...files.filter((path) => !FILES.test(path)).map((path) => `${path}: what is this file for?`),
    ...files.flatMap((path) => {
      const look = LOOK[path.slice(path.lastIndexOf('.') + 1)];
      return look ? look(readFileSync(join(folder, path), 'utf8')).map((problem) => `${path}: ${problem}`) : [];
    }),
  ];
}
