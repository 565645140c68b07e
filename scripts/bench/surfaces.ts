/**
 * How long popup and side panel take, from the opening until the findings of a 300-cell report stand in them; and how
 * long a letter takes that is typed into the search of the panel when every figure is at fault.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { FORMS, fieldsOf } from '../../lib/model/form.ts';
import { report } from '../../tests/fixtures/index.ts';
import { SAMPLE_FAULTS } from '../../tests/fixtures/sample.ts';
import { type Driven, launchWithExtension } from '../launch.ts';
import { serve } from '../server.ts';
import { ROOT } from '../step.ts';
import { type Line, median, spread } from './print.ts';

const ROUNDS = 15;
/** Every figure of a report negative: a page of the worst kind, with more than two hundred findings. */
const NEGATIVE = report({
  agency: '云泽市水务局',
  faults: {
    cells: Object.fromEntries(
      Object.values(FORMS['2021'].tables).flatMap((table) => fieldsOf(table).map((field) => [field, '-1'])),
    ),
  },
});
const LETTERS = ['负', '3', '行政', '不', '一'];
const SURFACES = ['popup.html', 'sidepanel.html'] as const;

/** Runs in the surface: the time since its navigation began at which the first finding was painted. */
function shownAt(): Promise<number> {
  const painted = (): Promise<number> =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))));
  if (document.querySelector('[data-rule]')) return painted();
  return new Promise((done) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-rule]')) return;
      observer.disconnect();
      void painted().then(done);
    }).observe(document, { childList: true, subtree: true });
  });
}

async function opened(driven: Driven, path: string): Promise<number> {
  const page = await driven.browser.newPage();
  try {
    await page.goto(driven.extensionUrl(path), { waitUntil: 'domcontentloaded' });
    return await page.evaluate(shownAt);
  } finally {
    await page.close();
  }
}

/** Runs in the panel: the time from each letter until the list is drawn without what does not say it. */
async function typed(letters: readonly string[]): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('[data-search]')!;
  const times: number[] = [];
  for (const letter of [...letters, ...letters, ...letters]) {
    for (const text of [letter, '']) {
      const before = performance.now();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
      document.body.getBoundingClientRect();
      times.push(performance.now() - before);
    }
  }
  return times;
}

async function search(driven: Driven, url: string): Promise<{ times: number[]; findings: number }> {
  const page = await driven.browser.newPage();
  try {
    await page.goto(driven.extensionUrl(`sidepanel.html?tab=${await driven.tabId(url)}`));
    await page.waitForSelector('[data-rule] [data-row]');
    const findings = await page.$$eval('[data-rule]', (all) => all.length);
    return { times: await page.evaluate(typed, LETTERS), findings };
  } finally {
    await page.close();
  }
}

async function audited(driven: Driven, url: string): Promise<Page> {
  const page = await driven.openPage(url);
  await page.waitForSelector('crossfoot-ui');
  return page;
}

/** What an auditor of pages takes for the same page, in the same browser. */
async function peer(page: Page): Promise<number[]> {
  await page.evaluate(readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    times.push(
      await page.evaluate(async () => {
        const before = performance.now();
        await (globalThis as unknown as { axe: { run(): Promise<unknown> } }).axe.run();
        return performance.now() - before;
      }),
    );
  }
  return times;
}

/** Each surface against `axe.run()` on the report's own page: the findings are to be there before it would be done. */
export async function surfaces(print: (line: Line) => void): Promise<void> {
  const fixture = report({ faults: SAMPLE_FAULTS });
  const server = await serve(
    Object.fromEntries([fixture, NEGATIVE].map(({ url, bytes, charset }) => [url, { body: bytes, charset }])),
  );
  const driven = await launchWithExtension('chromium', {
    extension: resolve(ROOT, '.output/chrome-mv3'),
    port: server.port,
    headless: true,
  });
  try {
    const page = await audited(driven, fixture.url);
    const tab = await driven.tabId(fixture.url);
    const floor = await peer(page);
    for (const surface of SURFACES) {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) times.push(await opened(driven, `${surface}?tab=${tab}`));
      print({
        what: `${surface.replace('.html', '')}, from opening to the findings of a report`,
        measured: median(times) / median(floor),
        budget: 1,
        unit: '× axe.run()',
        detail: `${spread(times, 0)} against ${spread(floor, 0)}`,
      });
    }
    const peers = await peer(await audited(driven, NEGATIVE.url));
    const { times, findings } = await search(driven, NEGATIVE.url);
    print({
      what: `side panel, a letter typed into the search of ${findings} findings`,
      measured: median(times) / median(peers),
      budget: 0.2,
      unit: '× axe.run()',
      detail: `${spread(times, 0)} against ${spread(peers, 0)}`,
    });
  } finally {
    await driven.close();
    await server.close();
  }
}
