/** Where page and extension meet: what a page can forge, reach and overhear. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { badgeBecomes, type Harness, KINDS, rows, started } from '../e2e/harness.ts';
import { type Attack, attacked, errorsOf } from '../e2e/hostile.ts';
import { negative } from '../fixtures/index.ts';

/** Counts what reaches the page from elsewhere, from before our scripts come. */
const LISTENING = `
  window.heard = [];
  const note = (event) => window.heard.push(event.type + ' ' + (event.constructor.name));
  window.addEventListener('message', note, true);
  for (const type of ['crossfoot', 'wxt:content-script-started', 'focus-finding', 'storage'])
    for (const target of [window, document]) target.addEventListener(type, note, true);
  window.known = Object.getOwnPropertyNames(window).concat(Object.getOwnPropertyNames(document));
`;

interface Heard {
  heard: string[];
  known: string[];
}

/** The tab whose address the extension may not know. */
function strangersTab({ driven }: Harness): Promise<number> {
  return driven.inExtension(async () => {
    const scope = globalThis as unknown as Record<
      'browser' | 'chrome',
      { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } } | undefined
    >;
    const tabs = await (scope.browser ?? scope.chrome)!.tabs.query({});
    return Math.max(...tabs.filter(({ url }) => !url).map(({ id }) => id));
  });
}

describe.each(KINDS)('between page and extension in %s', (kind) => {
  const harness = started(kind);
  let page: Page | undefined;
  afterEach(() => page?.close());

  async function audited(name: string, attack: Attack): Promise<{ page: Page; url: string }> {
    const fixture = attacked(name, attack);
    page = await harness.open(fixture);
    expect(await badgeBecomes(harness, fixture.url, '4')).toBe('4');
    return { page, url: fixture.url };
  }

  it('nothing of the extension reaches the page but one element and its highlights', async () => {
    const { page } = await audited('leaks', { script: LISTENING });
    await page.waitForFunction(() => (CSS.highlights.get('crossfoot-error')?.size ?? 0) === 3);
    const seen = await page.evaluate(() => {
      const { heard, known } = window as unknown as Heard;
      const now = Object.getOwnPropertyNames(window).concat(Object.getOwnPropertyNames(document));
      const own = /^(?:heard|known|note|dispatch)$|puppeteer|__/;
      return {
        heard,
        globals: now.filter((name) => !known.includes(name) && !own.test(name)),
        loaded: performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => /extension/.test(name)),
        sheets: [...document.styleSheets].filter(({ href }) => href !== null).length,
        elements: [...document.querySelectorAll('*')]
          .map(({ localName }) => localName)
          .filter((name) => /-/.test(name)),
        attributes: [...document.documentElement.attributes, ...document.body.attributes].map(({ name }) => name),
        stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].filter(Boolean),
      };
    });
    expect(seen).toEqual({
      heard: [],
      globals: [],
      loaded: [],
      sheets: 0,
      elements: ['crossfoot-ui'],
      attributes: ['lang'],
      stored: [],
    });
  });

  it('a page that is no report cannot tell that we were there', async () => {
    const fixture = negative('plain-news');
    const text = fixture.text.replace('<head>', `<head><script>${LISTENING}</script>`);
    page = await harness.open({ ...fixture, bytes: new TextEncoder().encode(text) });
    await harness.popup(fixture.url).then((popup) => popup.close());
    const seen = await page.evaluate(() => ({
      heard: (window as unknown as Heard).heard,
      elements: [...document.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => /-/.test(name)),
      highlights: [...CSS.highlights.keys()],
      sheets: document.adoptedStyleSheets.length,
    }));
    expect(seen).toEqual({ heard: [], elements: [], highlights: [], sheets: 0 });
  });

  it('messages and events that a page makes up are orders to nobody', async () => {
    const { page, url } = await audited('forger', {});
    const popup = await harness.popup(url);
    const found = await rows(popup);
    const marked = await errorsOf(page);
    await page.evaluate(() => {
      const born = performance.timeOrigin;
      const orders = [
        'clear',
        'gather',
        'marks',
        'focus',
        'detect',
        'seen',
        'snapshot',
        'failed',
        'waive',
        'run',
        'show',
      ];
      for (const kind of orders) {
        const forged = { kind, born, code: 'internal', on: false, finding: '1', audits: [], forced: true, tabId: 1 };
        window.postMessage(forged, '*');
        for (const target of [window, document, document.querySelector('crossfoot-ui')!])
          for (const type of [kind, 'message', 'crossfoot', `crossfoot:${kind}`])
            target.dispatchEvent(new CustomEvent(type, { detail: forged, bubbles: true, composed: true }));
      }
    });
    await new Promise((done) => setTimeout(done, 500));
    expect(await rows(popup)).toEqual(found);
    expect(await errorsOf(page)).toEqual(marked);
    expect(await harness.badge(url)).toBe('4');
    expect(marked).toHaveLength(3);
    await popup.close();
  });

  it("no page can load or frame the extension's own files, or speak to it", async () => {
    const files = ['manifest.json', 'popup.html', 'file.html', 'content-scripts/report.js', 'icons/16.png'];
    const { page } = await audited('reacher', {});
    const got = await page.evaluate(
      async (addresses) => {
        const results = await Promise.all(
          addresses.map(async (address) => {
            const fetched = await fetch(address).then(
              () => 'fetched',
              () => '',
            );
            const drawn = await new Promise<string>((done) => {
              const image = new Image();
              image.onload = () => done('drawn');
              image.onerror = () => done('');
              image.src = address;
            });
            return fetched + drawn;
          }),
        );
        const { chrome } = window as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } };
        return [...results, typeof chrome?.runtime?.sendMessage];
      },
      files.map((file) => harness.driven.extensionUrl(file)),
    );
    expect(got).toEqual([...files.map(() => ''), 'undefined']);
  });

  // Firefox gives nobody a way into the world of a content script.
  if (kind === 'chromium')
    it('a content script that fell into the wrong hands is obeyed in what a page may ask for, and in nothing else', async () => {
      const { page, url } = await audited('fallen', {});
      const popup = await harness.popup(url);
      const found = await rows(popup);
      const tabId = await harness.driven.tabId(url);
      const realm = page.extensionRealms()[0]!;
      const answers = await realm.evaluate(async (tab) => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } };
        };
        const forged = [
          // What only the extension's own pages may ask for.
          { kind: 'state', tabId: tab },
          { kind: 'run', tabId: tab },
          { kind: 'marks', tabId: tab, on: false, reach: 'everywhere' },
          { kind: 'focus', tabId: tab, finding: '0' },
          { kind: 'picture', tabId: tab, finding: null },
          { kind: 'select', tabId: tab },
          // Orders of the worker, and what is of no shape that it knows.
          { kind: 'show', audits: [] },
          { kind: 'clear' },
          { kind: 'seen', born: 'now', survey: {} },
          { kind: 'snapshot', born: 1, snapshot: { blocks: [] } },
          { kind: 'waive', audit: 0, finding: 'x', scope: 'galaxy', reason: '' },
          { kind: '__proto__' },
          { kind: 'constructor' },
          [],
          null,
          'clear',
        ];
        return Promise.all(forged.map((message) => chrome.runtime.sendMessage(message)));
      }, tabId);
      expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
        new Set(['{"ok":false,"code":"unreadable"}']),
      );
      expect(await rows(popup)).toEqual(found);
      expect(await harness.badge(url)).toBe('4');
      // The audits of all open tabs, and what the user wrote and chose, are out of its reach.
      const stored = await realm.evaluate(() => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: Record<'session' | 'local', { get(key: null): Promise<object> }> };
        };
        const read = (area: 'session' | 'local') =>
          Promise.resolve()
            .then(() => chrome.storage[area].get(null))
            .then(Object.keys, () => 'refused');
        return Promise.all([read('session'), read('local')]);
      });
      expect(stored).toEqual(['refused', 'refused']);
      await popup.close();
    });

  it('a stranger that frames a report is told nothing, and its tab has no audit of its own', async () => {
    const { page: own, url } = await audited('framed', {});
    await own.close();
    const outer = `http://localhost:${harness.port}/outer.html`;
    const body = `<!doctype html><title>外</title><script>${LISTENING}</script><iframe src="${url}"></iframe>`;
    harness.put('/outer.html', { body, charset: 'utf-8' });
    page = await harness.driven.openPage(outer);
    await new Promise((done) => setTimeout(done, 1_500));
    const seen = await page.evaluate(() => ({
      heard: (window as unknown as Heard).heard,
      hosts: document.querySelectorAll('crossfoot-ui').length,
    }));
    expect(seen).toEqual({ heard: [], hosts: 0 });
    const popup = await harness.driven.openExtensionPage(`popup.html?tab=${await strangersTab(harness)}`);
    await popup.waitForSelector('[data-state]:not([data-state="reading"])');
    const state = await popup.$eval('[data-state]', (element) => element.getAttribute('data-state'));
    // It knows neither the tab's address nor a report of its own in it.
    expect(state).toBe('unsupported');
    expect(await rows(popup)).toEqual([]);
    await popup.close();
  });
});
