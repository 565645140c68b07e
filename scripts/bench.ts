/** `npm run bench`: the budgets, each as a ratio measured in one run. Ends with 1 where one is exceeded by half. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { report } from '../tests/fixtures/index.ts';
import { commandLine } from './bench/command-line.ts';
import type { Subject } from './bench/in-page.ts';
import { grown, noReports } from './bench/pages.ts';
import { type Line, median, print, spread } from './bench/print.ts';
import { sizes } from './bench/sizes.ts';
import { findBrowser } from './browsers.ts';
import { ensureBuilt } from './build.ts';
import { provide } from './provide.ts';
import { type Served, serve } from './server.ts';
import { ROOT } from './step.ts';

/** A cross-origin isolated page has a finer clock. */
const HEADERS = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(ROOT, 'scripts/bench/in-page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('The code to be measured could not be bundled.');
  return first.output[0].code;
}

interface Bench {
  crossfootBench: {
    measure(subjects: readonly Subject[], rounds: number, least: number): Promise<number[][]>;
  };
}

async function measured(page: Page, subjects: readonly Subject[], rounds: number, least: number): Promise<number[][]> {
  return page.evaluate(
    (...args) => (globalThis as unknown as Bench).crossfootBench.measure(...args),
    subjects,
    rounds,
    least,
  );
}

async function inPage(print: (line: Line) => void): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('The measurements in a page need Chromium.');
  const code = await bundle();
  const axe = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
  const html = (body: string | Uint8Array): Served => ({ body, charset: 'utf-8', headers: HEADERS });
  const others = noReports();
  const server = await serve({
    '/report.html': html(report().text),
    '/x1.html': html(grown(1)),
    '/x50.html': html(grown(50)),
    ...Object.fromEntries(Object.entries(others).map(([name, body]) => [`/${name}.html`, html(body)])),
  });
  const browser = await puppeteer.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
  });
  try {
    const open = async (name: string): Promise<Page> => {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${server.port}/${name}.html`);
      await page.evaluate(code);
      return page;
    };
    for (const name of Object.keys(others)) {
      const page = await open(name);
      const [ours = [], walk = []] = await measured(page, ['detect', 'walkText'], 30, 4);
      const detail = `${spread(ours, 4)} against ${spread(walk, 4)}`;
      print({
        what: `detect on ${name}`,
        measured: median(ours) / median(walk),
        budget: 3,
        unit: '× a walk of the text',
        detail,
      });
      await page.close();
    }
    const page = await open('report');
    await page.evaluate(axe);
    const [ours = [], theirs = []] = await measured(page, ['pipeline', 'axe'], 15, 4);
    print({
      what: 'gather, parse and rules on a report',
      measured: median(ours) / median(theirs),
      budget: 1 / 50,
      unit: '× axe.run()',
      detail: `${spread(ours)} against ${spread(theirs, 0)}`,
    });
    await page.close();
    const [one, fifty] = [await open('x1'), await open('x50')];
    const subjects: readonly Subject[] = ['pipeline', 'walkGrids', 'gather'];
    const [small, large] = [await measured(one, subjects, 20, 4), await measured(fifty, subjects, 7, 4)];
    const growth = (at: number): number => Math.log(median(large[at] ?? []) / median(small[at] ?? [])) / Math.log(50);
    print({
      what: 'growth on a page 50 times as large',
      measured: growth(0) / growth(1),
      budget: 1.2,
      unit: '× the exponent of a walk of the grids',
      detail: `exponents ${growth(0).toFixed(2)} and ${growth(1).toFixed(2)}; ${spread(large[0] ?? [], 1)} against ${spread(large[1] ?? [], 1)}`,
    });
    print({
      what: 'longest task in the page 50 times as large (gather)',
      measured: median(large[2] ?? []),
      budget: 50,
      unit: 'ms',
      detail: spread(large[2] ?? [], 1),
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

let good = true;
const judge = (line: Line): void => {
  good = print(line) && good;
};
try {
  provide(['chromium'], 'all');
  for (const line of sizes(await ensureBuilt('chromium'))) judge(line);
  await inPage(judge);
  // `npm run bench -- page` leaves out the minutes that many files take.
  if (!process.argv.includes('page')) {
    console.error('Measuring the command line over many files (two minutes or so) …');
    for (const line of await commandLine()) judge(line);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  good = false;
}
process.exit(good ? 0 : 1);
