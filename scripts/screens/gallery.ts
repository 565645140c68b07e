/** The page that shows all pictures by surface; it opens without a server. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Look, Scene, Sitting } from './scene.ts';

export interface Taken {
  readonly name: string;
  readonly scene: Scene;
  readonly look: Look;
  readonly sitting: Sitting;
}

const STYLE = `body { margin: 24px; font: 14px/1.5 sans-serif; color: #14181d; background: #eef1f4; }
nav a { margin-right: 12px; }
section { display: flex; flex-wrap: wrap; gap: 24px; align-items: start; }
h2 { flex: 0 0 100%; margin: 24px 0 0; }
h3 { flex: 0 0 100%; margin: 0 0 -16px; font-size: 14px; }
figure { margin: 0; max-width: 100%; }
figcaption { font-size: 12px; color: #464f5a; }
img { display: block; max-width: min(100%, 683px); height: auto; border: 1px solid #7f8894; background: #fff; }`;

/** Width and height of a PNG in its own pixels. */
function sizeOf(file: string): { width: number; height: number } {
  const head = readFileSync(file).subarray(16, 24);
  return { width: head.readUInt32BE(0), height: head.readUInt32BE(4) };
}

const LANGUAGES: Readonly<Record<Sitting, string>> = {
  'zh-CN': 'Chinese',
  en: 'English',
  firefox: 'Chinese in Firefox',
};

function caption({ look, sitting }: Taken): string {
  const { width, zoom, dark, print } = look;
  const how = [`${width} px`, LANGUAGES[sitting], dark ? 'dark' : 'light', zoom && `${zoom * 100} % zoom`];
  return [...how, print && 'on paper'].filter(Boolean).join(', ');
}

function figure(folder: string, taken: Taken): string {
  const { width, height } = sizeOf(join(folder, `${taken.name}.png`));
  const { surface, state } = taken.scene;
  const said = caption(taken);
  return `<figure><img src="${taken.name}.png" alt="${surface}, ${state.replaceAll('-', ' ')}: ${said}" width="${width}" height="${height}" loading="lazy"><figcaption>${said} · <a href="${taken.name}.png">${width} × ${height}</a></figcaption></figure>`;
}

function grouped<Key>(all: readonly Taken[], key: (taken: Taken) => Key): Map<Key, Taken[]> {
  const groups = new Map<Key, Taken[]>();
  for (const each of all) groups.set(key(each), [...(groups.get(key(each)) ?? []), each]);
  return groups;
}

/** @param taken all pictures, in the order of the scenes */
export function gallery(folder: string, taken: readonly Taken[]): string {
  const surfaces = grouped(taken, ({ scene }) => scene.surface);
  const parts = [...surfaces].map(([surface, all]) => {
    const states = [...grouped(all, ({ scene }) => scene.state)].map(
      ([state, each]) => `<h3>${state.replaceAll('-', ' ')}</h3>\n${each.map((one) => figure(folder, one)).join('\n')}`,
    );
    return `<section id="${surface}"><h2>${surface}</h2>\n${states.join('\n')}</section>`;
  });
  const links = [...surfaces].map(([surface, { length }]) => `<a href="#${surface}">${surface} (${length})</a>`);
  return `<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Crossfoot, all surfaces in all states</title>
<style>${STYLE}</style>
<h1>Crossfoot, all surfaces in all states</h1>
<nav>${links.join('')}</nav>
${parts.join('\n')}
</html>\n`;
}
