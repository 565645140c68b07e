/** A browser with the built extension, and pages under government host names over plain http. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers.ts';
import { type Driven, type LaunchOptions, launchWithExtension } from '../../scripts/launch.ts';
import { type Served, serve } from '../../scripts/server.ts';
import type { FixturePage } from '../fixtures/index.ts';

export const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

export interface Row {
  readonly rule: string;
  readonly severity: string;
  readonly verdict: string;
  readonly fields: readonly string[];
}

export interface Harness {
  readonly driven: Driven;
  /** Serves a fixture page and opens it. */
  open(fixture: FixturePage, served?: Partial<Served>): Promise<Page>;
  /** Serves a page under any address. */
  put(url: string, served: Served): void;
  readonly port: number;
  badge(url: string): Promise<string>;
  /** The popup of that page, as a page of its own. */
  popup(url: string): Promise<Page>;
  /** Nothing that is asked for from now on is answered. */
  unplug(): Promise<void>;
  close(): Promise<void>;
}

/** @param language of the browser, and so of the extension */
export async function start(
  kind: BrowserKind,
  language = 'zh-CN',
  more: Pick<LaunchOptions, 'profile' | 'downloads' | 'keepStorage' | 'room'> = {},
): Promise<Harness> {
  const server = await serve();
  const extension = resolve(kind === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3');
  const driven = await launchWithExtension(kind, {
    extension,
    port: server.port,
    headless: true,
    width: 1440,
    height: 900,
    language,
    ...more,
  });
  return {
    driven,
    port: server.port,
    put: server.put,
    async open(fixture, served = {}) {
      server.put(fixture.url, { body: fixture.bytes, type: fixture.contentType, ...served });
      for (const [address, { body, type, delay }] of Object.entries(fixture.resources)) {
        server.put(address, { body, type, charset: 'utf-8', ...(delay && { delay }) });
      }
      return driven.openPage(fixture.url);
    },
    badge: (url) => driven.badge(url),
    async popup(url) {
      const popup = await driven.openExtensionPage(`popup.html?tab=${await driven.tabId(url)}`);
      await popup.waitForSelector('[data-state]:not([data-state="reading"])');
      return popup;
    },
    unplug: () => server.close(),
    async close() {
      await driven.close();
      await server.close();
    },
  };
}

/** The same for all tests of a block: started before the first of them, closed behind the last, and of no use before. */
export function started(...given: Parameters<typeof start>): Harness {
  let harness: Harness | undefined;
  beforeAll(async () => {
    harness = await start(...given);
  });
  afterAll(() => harness?.close());
  return new Proxy({} as Harness, { get: (_, name) => harness?.[name as keyof Harness] });
}

/** Asks again until the answer is the wanted one, and gives the last answer, for a test to say what it was instead. */
export async function until<Value>(
  ask: () => Promise<Value>,
  wanted: (value: Value) => boolean,
  patience = 8_000,
): Promise<Value> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await ask();
    if (wanted(value) || Date.now() > end) return value;
    await new Promise((done) => setTimeout(done, 100));
  }
}

export const badgeBecomes = (harness: Harness, url: string, text: string): Promise<string> =>
  until(
    () => harness.badge(url),
    (badge) => badge === text,
  );

/** Opens a page with the faults of the sample, and waits until it is audited: until the badge counts its four errors. */
export async function openAudited(harness: Harness, fixture: FixturePage): Promise<Page> {
  const page = await harness.open(fixture);
  await badgeBecomes(harness, fixture.url, '4');
  return page;
}

/** The rows of the popup as other programs read them. */
export function rows(popup: Page): Promise<Row[]> {
  return popup.$$eval('[data-rule]', (all) =>
    all.map((element) => ({
      rule: element.getAttribute('data-rule') ?? '',
      severity: element.getAttribute('data-severity') ?? '',
      verdict: element.getAttribute('data-verdict') ?? '',
      fields: (element.getAttribute('data-fields') ?? '').split(' ').filter(Boolean),
    })),
  );
}

const PASTE = 'http://www.yunze.gov.cn/paste.html';

/** Both forms on the clipboard, as another program gets them: pasted into a page. */
export async function pasted(harness: Harness): Promise<{ html: string; text: string }> {
  harness.put(PASTE, {
    body: '<!doctype html><title>粘贴</title><textarea></textarea>',
    type: 'text/html',
    charset: 'utf-8',
  });
  const page = await harness.driven.openPage(PASTE);
  await page.evaluate(() => {
    document.addEventListener('paste', (event) => {
      const [html, text] = ['text/html', 'text/plain'].map((type) => event.clipboardData?.getData(type) ?? '');
      (window as unknown as { pasted: object }).pasted = { html, text };
    });
  });
  await page.bringToFront();
  await page.click('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  await page.waitForFunction(() => 'pasted' in window);
  const result = await page.evaluate(() => (window as unknown as { pasted: { html: string; text: string } }).pasted);
  await page.close();
  return result;
}
