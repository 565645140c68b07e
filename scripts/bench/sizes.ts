/** What is loaded, compressed as it is sent. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Line } from './print.ts';

const kilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1024;

/** The scripts and style sheets that a page of the extension loads at once, with what those import statically. */
function loadedBy(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/\b(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map((match) =>
    join(folder, match[1] ?? ''),
  );
  const files = new Set([join(folder, page)]);
  for (const file of [...files, ...named]) if (existsSync(file)) files.add(file);
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const text = readFileSync(file, 'utf8');
    for (const [, from = ''] of text.matchAll(/\b(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) {
      files.add(join(dirname(file), from));
    }
  }
  return [...files];
}

export function sizes(folder: string): Line[] {
  const scripts = join(folder, 'content-scripts');
  const all = ['detect', 'report'].flatMap((name) =>
    ['js', 'css'].map((ending) => join(scripts, `${name}.${ending}`)).filter((file) => existsSync(file)),
  );
  const unit = 'KB gzip';
  return [
    { what: 'script on every page (detect)', measured: kilobytes([join(scripts, 'detect.js')]), budget: 8, unit },
    { what: 'all script in a report page', measured: kilobytes(all), budget: 40, unit },
    { what: 'popup, first load', measured: kilobytes(loadedBy(folder, 'popup.html')), budget: 60, unit },
  ];
}
