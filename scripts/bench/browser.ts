/** The measurements in a real page: each phase beside a floor, the whole beside axe-core. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { report } from '../../tests/fixtures/index.ts';
import { findBrowser } from '../browsers.ts';
import { bundle } from '../bundle.ts';
import { type Served, serve } from '../server.ts';
import { ROOT } from '../step.ts';
import type { Subject } from './in-page.ts';
import { grown, hundred, large, noReports } from './pages.ts';
import { type Line, median, spread } from './print.ts';

/** A cross-origin isolated page has a finer clock. */
const HEADERS = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

interface Bench {
  crossfootBench: {
    measure(subjects: readonly Subject[], rounds: number, least: number): Promise<number[][]>;
    tasks(rounds: number): Promise<Readonly<Record<keyof typeof TASKS, number[]>>>;
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

/** Times of each subject on a page, by its name. */
type Times = Readonly<Record<string, readonly number[]>>;
type Print = (line: Line) => void;

const PHASES: readonly (readonly [what: string, subject: Subject, floor: Subject, unit: string])[] = [
  ['gather', 'gather', 'walkText', '× a walk of the text'],
  ['messaging (structured clone, schema)', 'message', 'parseJson', '× JSON.parse of the snapshot'],
  ['parse', 'parse', 'parseJson', '× JSON.parse of the snapshot'],
  ['parse and rules', 'parseAndRules', 'parseJson', '× JSON.parse of the snapshot'],
  ['whole audit', 'pipeline', 'walkText', '× a walk of the text'],
  ['first mark, from nothing', 'firstMark', 'walkText', '× a walk of the text'],
];
const SUBJECTS: readonly Subject[] = [
  ...new Set(PHASES.flatMap(([, subject, floor]) => [subject, floor])),
  'walkGrids',
];
/** How many times as large a page is as the first of them; 0 where it is none of a series. */
const REPORTS: readonly (readonly [name: string, times: number, rounds: number])[] = [
  ['x1', 1, 21],
  ['x10', 10, 11],
  ['x50', 50, 9],
  ['hundred', 0, 5],
  ['large', 0, 5],
];

/** What a script of ours does in one task, and at most in how many milliseconds. */
const TASKS: Readonly<Record<'slice' | 'message' | 'marks' | 'styles', readonly [what: string, budget?: number]>> = {
  slice: ['longest slice of a reading', 50],
  message: ['snapshot made into a message', 50],
  marks: ['findings marked', 50],
  styles: ['styles made anew by the browser for the first highlights'],
};
const WITH_TASKS = ['x50', 'hundred', 'large'];
/** Read only where somebody asks for it, who waits for it: told, and held to no budget. */
const WHERE_ASKED = 'register-20000-rows';

const ratio = (times: Times, subject: string, floor: string): number =>
  median(times[subject] ?? []) / median(times[floor] ?? []);

function tell(print: Print, name: string, times: Times): void {
  for (const [what, subject, floor, unit] of PHASES) {
    const detail = `${spread(times[subject] ?? [])} against ${spread(times[floor] ?? [])}`;
    print({ what: `${name}: ${what}`, measured: ratio(times, subject, floor), unit, detail });
  }
}

function tellGrowth(print: Print, from: Times, to: Times, times: number): void {
  const exponent = (subject: string): number =>
    Math.log(median(to[subject] ?? []) / median(from[subject] ?? [])) / Math.log(times);
  const all = SUBJECTS.map((subject) => `${subject} ${exponent(subject).toFixed(2)}`).join(', ');
  print({
    what: `growth on a page ${times} times as large`,
    measured: exponent('pipeline') / exponent('walkGrids'),
    budget: 1.2,
    unit: '× the exponent of a walk of the grids',
    detail: `exponents: ${all}`,
  });
}

async function detection(print: Print, open: (name: string) => Promise<Page>, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const page = await open(name);
    const [ours = [], walk = []] = await measured(page, ['detect', 'walkText'], 40, 4);
    print({
      what: `detect on ${name}`,
      measured: median(ours) / median(walk),
      budget: 3,
      unit: '× a walk of the text',
      detail: `${spread(ours, 4)} against ${spread(walk, 4)}`,
    });
    await page.close();
  }
}

async function reports(print: Print, open: (name: string) => Promise<Page>): Promise<void> {
  let first: Times = {};
  for (const [name, factor, rounds] of REPORTS) {
    const page = await open(name);
    const measures = await measured(page, SUBJECTS, rounds, 4);
    const times = Object.fromEntries(SUBJECTS.map((subject, at) => [subject, measures[at] ?? []]));
    tell(print, name, times);
    if (factor === 1) first = times;
    if (factor > 1) tellGrowth(print, first, times, factor);
    await page.close();
  }
  for (const name of [...WITH_TASKS, WHERE_ASKED]) {
    const page = await open(name);
    await tellTasks(print, name, page);
    await page.close();
  }
}

async function tellTasks(print: Print, name: string, page: Page): Promise<void> {
  const tasks = await page.evaluate(() => (globalThis as unknown as Bench).crossfootBench.tasks(9));
  for (const [kind, [what, budget]] of Object.entries(TASKS)) {
    const times = tasks[kind as keyof typeof TASKS];
    print({
      what: `${name}: task: ${what}`,
      measured: median(times),
      ...(budget !== undefined && name !== WHERE_ASKED && { budget }),
      unit: 'ms',
      detail: spread(times, 1),
    });
  }
}

export async function inPage(print: Print): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('The measurements in a page need Chromium.');
  const code = await bundle('scripts/bench/in-page.ts', 'bench');
  const axe = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
  const html = (body: string | Uint8Array): Served => ({ body, charset: 'utf-8', headers: HEADERS });
  const others = noReports();
  const pages: Record<string, string | Uint8Array> = {
    ...{ report: report().text, x1: grown(1), x10: grown(10), x50: grown(50), hundred: hundred(), large: large() },
    ...others,
  };
  const server = await serve(
    Object.fromEntries(Object.entries(pages).map(([name, body]) => [`/${name}.html`, html(body)])),
  );
  const browser = await puppeteer.launch({
    executablePath,
    args: ['--disable-gpu', '--js-flags=--expose-gc', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const open = async (name: string): Promise<Page> => {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${server.port}/${name}.html`);
      await page.evaluate(code);
      return page;
    };
    await detection(print, open, Object.keys(others));
    const page = await open('report');
    await page.evaluate(axe);
    // a tenth of what axe takes, so that its garbage is not swept at the expense of one call of ours
    const [ours = [], theirs = []] = await measured(page, ['pipeline', 'axe'], 21, 30);
    print({
      what: 'gather, parse and rules on a report',
      measured: median(ours) / median(theirs),
      budget: 1 / 50,
      unit: '× axe.run()',
      detail: `${spread(ours)} against ${spread(theirs, 0)}`,
    });
    await page.close();
    await reports(print, open);
  } finally {
    await browser.close();
    await server.close();
  }
}
