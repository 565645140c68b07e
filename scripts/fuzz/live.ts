import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { LiveRan } from '../../tests/fuzz/live/run.ts';
import { type BrowserKind, findBrowser } from '../browsers.ts';
import { bundle } from '../bundle.ts';
import { serve } from '../server.ts';
import { run } from '../step.ts';

/** No page takes so long: it hangs, or has brought its process down. */
const HANGS = 120_000;
/** A browser keeps things of pages that are gone: as many pages in each. */
const PAGES = 400;

export interface Live {
  readonly browser: BrowserKind;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly done: (ran: LiveRan) => void;
  /** No further case is begun. */
  readonly stop: AbortSignal;
}

interface Bundled {
  crossfootFuzz: { runLive(index: number, seed: number): Promise<LiveRan> };
}

function launch(kind: BrowserKind): Promise<Browser> {
  const executablePath = findBrowser(kind);
  if (!executablePath) throw new Error(`No ${kind} browser was found.`);
  const root = process.getuid?.() === 0;
  return puppeteer.launch({
    browser: kind === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    headless: true,
    defaultViewport: { width: 1200, height: 800 },
    protocolTimeout: HANGS,
    args: kind === 'firefox' ? [] : [...(root ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-quic'],
  });
}

const lost = (index: number, seed: number, why: unknown): LiveRan => ({
  name: `${seed}.${index}`,
  wrong: [`it hangs, or brought its page down: ${String(why).slice(0, 200)}`],
  reports: 0,
  findings: 0,
  marks: 0,
  compared: false,
  milliseconds: HANGS,
});

/** Runs the cases from `from` to, not including, `to`, one after the other. @returns the first case that was not run */
export async function runLiveCases({ browser: kind, seed, from, to, done, stop }: Live): Promise<number> {
  const server = await serve({ '/': { body: '<!doctype html><title>fuzz</title><body></body>', charset: 'utf-8' } });
  // a bare clone has no .wxt/tsconfig.json, which ours extends
  await run('wxt', ['prepare'], { aside: true });
  const code = await bundle('tests/fuzz/live/run.ts', 'crossfootFuzz', false);
  let browser: Browser | null = null;
  let page: Page | null = null;
  const close = async (): Promise<void> => {
    await browser?.close().catch(() => browser?.process()?.kill());
    browser = null;
    page = null;
  };
  const ready = async (): Promise<Page> => {
    browser ??= await launch(kind);
    if (page) return page;
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.port}/`);
    await page.evaluate(code);
    return page;
  };
  const runOne = async (index: number): Promise<LiveRan> => {
    const at = await ready();
    return at.evaluate((...of) => (globalThis as unknown as Bundled).crossfootFuzz.runLive(...of), index, seed);
  };
  let index = from;
  for (; index < to && !stop.aborted; index++) {
    if ((index - from) % PAGES === 0) await close();
    try {
      // a driver may lose its page after one with many frames: what is wrong is so in a new browser too
      const ran = await runOne(index).catch(() => close().then(() => runOne(index)));
      done(ran);
    } catch (error) {
      done(lost(index, seed, error));
      await close();
    }
  }
  await close();
  await server.close();
  return index;
}
