/**
 * `npm start [-- FILE|URL]`: a browser with the extension on a page: the bundled sample, a saved page, or an address.
 * Without a display: the same headless; the findings are printed, and two pictures written.
 */
import { isUtf8 } from 'node:buffer';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { HOST } from '../tests/fixtures/index.ts';
import { sample } from '../tests/fixtures/sample.ts';
import { type Driven, launchWithExtension } from './browsers.ts';
import { ensureBuilt } from './build.ts';
import { provide } from './provide.ts';
import { serve } from './server.ts';
import { ROOT } from './step.ts';

const FOLDER = join(ROOT, 'screens', 'start');

interface Opened {
  readonly url: string;
  /** Of the server that answers for the government hosts; none for a real address. */
  readonly port?: number;
}

async function open(argument: string | undefined): Promise<Opened> {
  if (argument && /^https?:\/\//i.test(argument)) return { url: new URL(argument).href };
  if (!argument) {
    const page = sample();
    const { port } = await serve({ [page.url]: { body: page.bytes, charset: page.charset } });
    return { url: page.url, port };
  }
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), argument);
  if (!existsSync(file)) throw new Error(`${argument} does not exist.`);
  const path = `/zwgk/nb/${basename(file)}`;
  const body = readFileSync(file);
  // A page names its own encoding; a text file cannot, and browsers do not look for it.
  const page = /\.txt$/i.test(file)
    ? { body, type: 'text/plain', charset: isUtf8(body) ? 'utf-8' : 'gb18030' }
    : { body };
  const { port } = await serve({ [path]: page });
  return { url: new URL(path, HOST).href, port };
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Runs in the popup: one line a finding, those that follow from another set in. */
function lines(): string[] {
  const text = (element: Element | null | undefined): string =>
    (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  return [...document.querySelectorAll<HTMLElement>('[data-rule]')].map((row) => {
    const { rule = '', severity = '', verdict = '' } = row.dataset;
    const folded = row.parentElement?.closest('[data-rule]') ? '  ' : '';
    const degree = verdict === 'review' ? `${severity}, to verify` : severity;
    return `${folded}[${degree}] ${text(row.querySelector('[data-row]') ?? row)} (${rule})`;
  });
}

/** Runs in the popup: what it says where there is no audit. */
function seen(): string {
  const lines = [...document.querySelectorAll('h1, h2, p, dt, dd, li')].map((each) => each.textContent?.trim());
  return [...new Set(lines.filter(Boolean))].join('\n');
}

async function report(driven: Driven, page: Page, url: string): Promise<void> {
  const tab = await driven.tabId(url);
  const popup = await driven.openExtensionPage(`popup.html?tab=${tab}`);
  await popup.setViewport({ width: 400, height: 600 });
  try {
    await popup.waitForSelector('[data-rule], [data-state="audit"]', { timeout: 10_000 });
  } catch {
    console.log(await popup.evaluate(seen));
  }
  const found = await popup.evaluate(lines);
  for (const line of found) console.log(line);
  const badge = await driven.badge(url);
  console.log(`Findings: ${found.length}. The badge says ${badge === '' ? 'nothing' : badge}.`);
  mkdirSync(FOLDER, { recursive: true });
  await popup.screenshot({ path: join(FOLDER, 'popup.png'), fullPage: true });
  await page.bringToFront();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: 1360, height });
  await page.screenshot({ path: join(FOLDER, 'page.png') });
  console.log(`Pictures: page.png and popup.png in ${relative(process.cwd(), FOLDER) || FOLDER}`);
}

async function main(): Promise<void> {
  const [kind = 'chromium'] = provide(['chromium', 'firefox'], 'any');
  const extension = await ensureBuilt(kind);
  const { url, port } = await open(process.argv[2]);
  const headless = !hasDisplay();
  console.log(`Opening ${url} in ${kind === 'firefox' ? 'Firefox' : 'Chromium'}${headless ? ', headless' : ''} …`);
  const driven = await launchWithExtension(kind, { extension, headless, ...(port && { port }) });
  try {
    const page = await driven.openPage(url);
    if (headless) return await report(driven, page, page.url());
    console.log('The toolbar button says how many errors the page holds. Ctrl-C ends.');
    await new Promise((closed) => driven.browser.once('disconnected', closed));
  } finally {
    await driven.close();
  }
}

try {
  await main();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
