/** `npm run screens`: pictures of every surface and state into screens/, with a page that shows them all. */
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Locale } from '../lib/model/audit.ts';
import { type FixturePage, negative, report } from '../tests/fixtures/index.ts';
import { sample } from '../tests/fixtures/sample.ts';
import { type BrowserKind, type Driven, launchWithExtension } from './browsers.ts';
import { ensureBuilt } from './build.ts';
import { provide } from './provide.ts';
import { serve } from './server.ts';
import { ROOT } from './step.ts';

const FOLDER = join(ROOT, 'screens');
const README_PICTURE = join(ROOT, '.github', 'page.png');
const PAGES: Readonly<Record<string, FixturePage>> = {
  errors: sample(),
  clean: report(),
  none: negative('plain-news'),
  list: negative('list-of-reports'),
  attachment: negative('attachment-only'),
  companion: negative('picture-story'),
};
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [1024, 1366, 1920];

const taken: string[] = [];

async function shoot(page: Page, name: string, whole = false): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: whole });
  taken.push(name);
  console.error(`  ${name}`);
}

const scheme = (page: Page, value: (typeof SCHEMES)[number]): Promise<void> =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

async function popup(driven: Driven, url: string): Promise<Page> {
  const page = await driven.openExtensionPage(`popup.html?tab=${await driven.tabId(url)}`);
  await page.setViewport({ width: 400, height: 600, deviceScaleFactor: 2 });
  await page.waitForSelector('[data-state="audit"], [data-state="detection"]', { timeout: 15_000 });
  return page;
}

/** Chooses the first finding of that rule in the popup, which jumps to it in the page. */
async function jump(list: Page, page: Page, rule: string): Promise<void> {
  await list.bringToFront();
  await list.evaluate((wanted) => {
    const row = [...document.querySelectorAll<HTMLElement>('[data-rule]')].find(
      (each) => each.dataset['rule'] === wanted,
    );
    (row?.querySelector<HTMLElement>('[data-row]') ?? row)?.click();
  }, rule);
  await page.bringToFront();
  await new Promise((done) => setTimeout(done, 600));
}

async function ofPopups(driven: Driven, label: string, dark: boolean): Promise<void> {
  for (const [state, fixture] of Object.entries(PAGES)) {
    const page = await driven.openPage(fixture.url);
    await new Promise((done) => setTimeout(done, 1000));
    const list = await popup(driven, page.url());
    for (const each of dark ? SCHEMES : SCHEMES.slice(0, 1)) {
      if (dark) await scheme(list, each);
      await shoot(list, `popup-${state}-${label}-${each}`);
    }
    await list.close();
    await page.close();
  }
}

async function ofPages(driven: Driven, label: string, widths: readonly number[]): Promise<void> {
  const page = await driven.openPage(PAGES['errors']!.url);
  await new Promise((done) => setTimeout(done, 1000));
  const list = await popup(driven, page.url());
  for (const width of widths) {
    await page.setViewport({ width, height: 768 });
    for (const rule of ['applications-results-total', 'proceedings-total', 'section-missing']) {
      await jump(list, page, rule);
      await shoot(page, `page-${rule}-${label}-${width}`);
    }
  }
  await shoot(page, `page-whole-${label}`, true);
  await list.close();
  await page.close();
}

async function ofFile(driven: Driven, label: string): Promise<void> {
  const page = await driven.openExtensionPage('file.html');
  await page.setViewport({ width: 1280, height: 900 });
  await shoot(page, `file-empty-${label}`);
  const file = join(FOLDER, 'sample.html');
  writeFileSync(file, sample().bytes);
  const input = (await page.$('input[type=file]')) as unknown as {
    uploadFile(...paths: string[]): Promise<void>;
  } | null;
  if (!input) return;
  await input.uploadFile(file);
  await page.waitForSelector('[data-rule]', { timeout: 15_000 });
  await shoot(page, `file-audited-${label}`, true);
  await page.close();
}

async function withBrowser(
  kind: BrowserKind,
  locale: Locale,
  port: number,
  body: (driven: Driven) => Promise<void>,
): Promise<void> {
  const extension = await ensureBuilt(kind);
  const driven = await launchWithExtension(kind, { extension, port, headless: true, language: locale });
  try {
    await body(driven);
  } finally {
    await driven.close();
  }
}

function gallery(): string {
  const figures = taken.map(
    (name) => `<figure><figcaption>${name}</figcaption><img src="${name}.png" loading="lazy"></figure>`,
  );
  return `<!DOCTYPE html><meta charset="utf-8"><title>Crossfoot</title>
<style>body { font: 14px sans-serif; display: flex; flex-wrap: wrap; gap: 24px; } figure { margin: 0 } img { max-width: 640px; border: 1px solid #ccc; }</style>
${figures.join('\n')}\n`;
}

async function main(): Promise<void> {
  const kinds = provide(['chromium', 'firefox'], 'any');
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const { port } = await serve(
    Object.fromEntries(Object.values(PAGES).map((page) => [page.url, { body: page.bytes, charset: page.charset }])),
  );
  for (const kind of kinds) {
    for (const locale of kind === 'chromium' ? (['zh-CN', 'en'] as const) : (['zh-CN'] as const)) {
      const label = kind === 'chromium' ? locale : `firefox-${locale}`;
      await withBrowser(kind, locale, port, async (driven) => {
        await ofPages(driven, label, kind === 'chromium' && locale === 'zh-CN' ? WIDTHS : [1366]);
        await ofPopups(driven, label, kind === 'chromium');
        await ofFile(driven, label);
        if (label !== 'zh-CN') return;
        const page = await driven.openPage(PAGES['errors']!.url);
        await page.setViewport({ width: 1180, height: 720 });
        await jump(await popup(driven, page.url()), page, 'applications-results-total');
        mkdirSync(join(ROOT, '.github'), { recursive: true });
        await page.screenshot({ path: README_PICTURE as `${string}.png` });
      });
    }
  }
  writeFileSync(join(FOLDER, 'index.html'), gallery());
  console.log(`${taken.length} pictures: ${relative(process.cwd(), join(FOLDER, 'index.html'))}`);
  const size = statSync(README_PICTURE).size / 1024;
  console.log(`The README's picture has ${size.toFixed(0)} KB${size > 300 ? ', more than the 300 it may have' : ''}.`);
}

try {
  await main();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
