/**
 * Evidence, taken as a user takes it: the click on the toolbar button gives the right, the message is what popup and
 * panel send. Shortcut and context menu are native; in Chromium the event that they fire is given in their place.
 */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../lib/model/messages.ts';
import { KINDS, started, until } from '../e2e/harness.ts';
import { sample } from '../fixtures/sample.ts';

interface Api {
  readonly runtime: { sendMessage(message: object): Promise<Result> };
  readonly tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    remove(ids: number[]): Promise<void>;
  };
}

/** What the user sees of the page: how far it is scrolled, and which of our layers are open. */
const standing = (page: Page): Promise<{ y: number; open: string[] }> =>
  page.evaluate(() => ({
    y: scrollY,
    open: [...(document.querySelector('crossfoot-ui')?.shadowRoot?.querySelectorAll(':popover-open') ?? [])].map(
      (each) => each.className,
    ),
  }));

describe.each(KINDS)('a picture in %s', (kind) => {
  const harness = started(kind);
  let page: Page;
  let tabId: number;

  const take = (): Promise<Result> =>
    harness.driven.inExtension((tab: number) => {
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      return (scope.browser ?? scope.chrome).runtime.sendMessage({ kind: 'picture', tabId: tab, finding: null });
    }, tabId);

  /** The pages of pictures that are open, which are closed. */
  const opened = (): Promise<string[]> =>
    harness.driven.inExtension(async () => {
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs } = scope.browser ?? scope.chrome;
      const found = (await tabs.query({})).filter(({ url }) => url?.includes('/picture.html?'));
      await tabs.remove(found.map(({ id }) => id));
      return found.map(({ url }) => url!.slice(url!.indexOf('/picture.html?') + 1));
    });

  beforeAll(async () => {
    const fixture = sample();
    const html = new TextDecoder().decode(fixture.bytes);
    const sticky =
      '<style>.top { position: sticky; top: 0; z-index: 9; background: #ff00ff !important }</style></head>';
    page = await harness.open(fixture, { body: html.replace('</head>', sticky) });
    await page.setViewport({ width: 1366, height: 520 });
    tabId = await harness.driven.tabId(page.url());
    await page.bringToFront();
    await page.waitForSelector('crossfoot-ui');
    await harness.driven.inExtension((tab: number) => {
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      const finding = 'applications-results-total:naturalPerson';
      return (scope.browser ?? scope.chrome).runtime.sendMessage({ kind: 'focus', tabId: tab, finding });
    }, tabId);
    await page.bringToFront();
  });

  it('is refused without the right, in words that say what to press, and the page stands as before', async () => {
    const before = await standing(page);
    const answer = await take();
    expect(answer).toMatchObject({ ok: false, code: 'no-access' });
    expect(answer.ok ? '' : answer.detail).toContain('为此处截图留证');
    expect(await standing(page)).toEqual(before);
    expect(await opened()).toEqual([]);
  });

  it('of a table higher than the window is whole, without the bar of the page, stamped, and opens beside it', async () => {
    const before = await standing(page);
    expect(before.open).toContain('cf-bar');
    await harness.driven.clickAction(page);
    const answer = await until(take, ({ ok }) => ok);
    expect(answer).toEqual({ ok: true });
    expect(await standing(page)).toEqual(before);
    const [address] = await until(opened, (all) => all.length > 0);
    const shown = await harness.driven.openExtensionPage(address!);
    await shown.waitForSelector('[data-state="picture"] img');
    const seen = await shown.evaluate(async () => {
      const image = document.querySelector('img')!;
      await image.decode();
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const count = (red: number, green: number, blue: number): number => {
        let found = 0;
        for (let at = 0; at < data.length; at += 4)
          if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) found++;
        return found;
      };
      return {
        height: canvas.height / devicePixelRatio,
        ring: count(0x1a, 0x57, 0x9b),
        bar: count(0xff, 0, 0xff),
        alt: image.alt,
        name: document.querySelector('a')!.download,
      };
    });
    const table = await page.evaluate(() => document.querySelectorAll('table')[1]!.getBoundingClientRect().height);
    // The table, its surroundings, and a strip of seven lines or so.
    expect(seen.height).toBeGreaterThan(table + 150);
    expect(seen.height).toBeLessThan(table + 300);
    expect(seen.ring).toBeGreaterThan(500);
    expect(seen.bar).toBe(0);
    expect(seen.alt).toMatch(/^网页截图，以环标出：.*73.*37/);
    expect(seen.name).toMatch(/^云泽市自然资源局-2024-[\w-]+-\d{8}-\d{6}\.png$/);
    await shown.close();
    await page.bringToFront();
  });

  it('that is kept no more says so', async () => {
    const shown = await harness.driven.openExtensionPage('picture.html?id=none');
    await shown.waitForSelector('[data-state="gone"]');
    expect(await shown.evaluate(() => document.querySelector('h1')!.textContent)).toContain('只保留最近 12 张');
    await shown.close();
  });
});
