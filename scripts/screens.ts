/**
 * `npm run screens`: pictures of every surface in every state into screens/, with a page that shows them all. Words after
 * it choose: `npm run screens -- panel-waive` takes only pictures whose names begin so,
 * `readme` those of the README. A new state is a row in screens/.
 */
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserKind, launchWithExtension } from './browsers.ts';
import { ensureBuilt } from './build.ts';
import { provide } from './provide.ts';
import { gallery, type Taken } from './screens/gallery.ts';
import { EXPORTS, exported, FINDINGS, PAGES } from './screens/given.ts';
import { type Look, nameOf, type Scene, type Sitting } from './screens/scene.ts';
import { PANEL_SCENES, POPUP_SCENES } from './screens/scenes-desk.ts';
import { OWN_SCENES } from './screens/scenes-own.ts';
import { PAGE_SCENES } from './screens/scenes-page.ts';
import { Room, settle } from './screens/sitting.ts';
import { serve } from './server.ts';
import { ROOT } from './step.ts';

const FOLDER = join(ROOT, 'screens');
const GITHUB = join(ROOT, '.github');
const SCENES: readonly Scene[] = [...PAGE_SCENES, ...POPUP_SCENES, ...PANEL_SCENES, ...OWN_SCENES];
const SITTINGS: readonly { readonly sitting: Sitting; readonly kind: BrowserKind; readonly locale: 'zh-CN' | 'en' }[] =
  [
    { sitting: 'zh-CN', kind: 'chromium', locale: 'zh-CN' },
    { sitting: 'en', kind: 'chromium', locale: 'en' },
    { sitting: 'firefox', kind: 'firefox', locale: 'zh-CN' },
  ];
/** The README's: the page with a card, the panel with the tables. */
const README = {
  page: { surface: 'page', state: 'readme', at: { page: 'errors' }, steps: [['focus', FINDINGS.cell]], looks: [] },
  panel: {
    surface: 'panel',
    state: 'readme',
    at: { extension: 'sidepanel.html', tab: 'errors' },
    steps: [
      ['click', '[data-tab="tables"]'],
      ['click', '[data-field="applications.results.unableToProvide.notHeld@naturalPerson"]'],
    ],
    looks: [],
  },
} satisfies Record<string, Scene>;
const README_SIZES = { page: { width: 1180, height: 720 }, panel: { width: 420, height: 720 } };
const README_MOST = 300;

const chosen = process.argv.slice(2);
const taken: Taken[] = [];
const failed: string[] = [];

const wanted = (scene: Scene, sitting: Sitting): readonly Look[] =>
  scene.looks.filter((look) => {
    if (look.only && !look.only.includes(sitting)) return false;
    const name = nameOf(scene, look, sitting);
    return chosen.length === 0 || chosen.some((start) => name.startsWith(start));
  });

async function view(page: Page, kind: BrowserKind, look: Look): Promise<void> {
  const { width, height, zoom = 1, dark = false, print = false } = look;
  await page.setViewport({
    width: Math.round(width / zoom),
    height: Math.round(height / zoom),
    deviceScaleFactor: zoom,
  });
  if (kind === 'firefox') return;
  // Each of the two takes back the other.
  if (print) return page.emulateMediaType('print');
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
}

async function shoot(room: Room, scene: Scene, sitting: Sitting, looks: readonly Look[]): Promise<void> {
  const { page, done } = await room.stage(scene, (opened) => view(opened, room.driven.kind, looks[0]!));
  for (const look of looks) {
    const name = nameOf(scene, look, sitting);
    await view(page, room.driven.kind, look);
    // What the options scroll to, they scroll to when they open.
    if (scene.surface === 'options' && look !== looks[0]) await page.reload();
    await settle(page, 250);
    await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: look.whole ?? false });
    taken.push({ name, scene, look, sitting });
  }
  await done();
}

async function forReadme(room: Room): Promise<void> {
  for (const [name, scene] of Object.entries(README)) {
    const file = join(GITHUB, `${name}.png`);
    const size = README_SIZES[name as keyof typeof README];
    const { page, done } = await room.stage(scene, (opened) => opened.setViewport(size));
    await page.screenshot({ path: file as `${string}.png` });
    await done();
    const kilobytes = statSync(file).size / 1024;
    const much = kilobytes > README_MOST ? `, more than the ${README_MOST} it may have` : '';
    console.log(`${relative(process.cwd(), file)} has ${kilobytes.toFixed(0)} KB${much}.`);
  }
}

async function sit({ sitting, kind, locale }: (typeof SITTINGS)[number], port: number): Promise<void> {
  const scenes = SCENES.map((scene) => ({ scene, looks: wanted(scene, sitting) })).filter(({ looks }) => looks.length);
  const readme = sitting === 'zh-CN' && (chosen.length === 0 || chosen.includes('readme'));
  if (scenes.length === 0 && !readme) return;
  const extension = await ensureBuilt(kind);
  const folder = join(FOLDER, 'given', sitting);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'sample.html'), PAGES.errors.bytes);
  writeFileSync(join(folder, 'report.pdf'), '%PDF-1.7\n');
  for (const name of Object.keys(EXPORTS) as (keyof typeof EXPORTS)[])
    writeFileSync(join(folder, `${name}.html`), await exported(name, locale));
  const driven = await launchWithExtension(kind, { extension, port, headless: true, language: locale, calm: true });
  try {
    const room = new Room(driven, folder);
    if (readme) await forReadme(room);
    for (const { scene, looks } of scenes) {
      try {
        await shoot(room, scene, sitting, looks);
      } catch (error) {
        failed.push(`${scene.surface} ${scene.state} (${sitting}): ${error instanceof Error ? error.message : error}`);
      }
      console.error(`  ${sitting}: ${scene.surface} ${scene.state}`);
    }
  } finally {
    await driven.close();
  }
}

async function main(): Promise<void> {
  const kinds = provide(['chromium', 'firefox'], 'any');
  if (chosen.length === 0) rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  mkdirSync(GITHUB, { recursive: true });
  const { port } = await serve(
    Object.fromEntries(Object.values(PAGES).map((page) => [page.url, { body: page.bytes, charset: page.charset }])),
  );
  for (const kind of kinds) await ensureBuilt(kind);
  await Promise.all(SITTINGS.filter(({ kind }) => kinds.includes(kind)).map((each) => sit(each, port)));
  const order = new Map(SCENES.map((scene, index) => [scene, index]));
  taken.sort((left, right) => order.get(left.scene)! - order.get(right.scene)!);
  const index = join(FOLDER, chosen.length ? 'some.html' : 'index.html');
  writeFileSync(index, gallery(FOLDER, taken));
  console.log(`${taken.length} pictures: ${relative(process.cwd(), index)}`);
  if (failed.length > 0) throw new Error(`Not pictured:\n${failed.join('\n')}`);
}

try {
  await main();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
