/** Tabs that are put to sleep, and windows: several at once, and private ones. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { lit } from '../e2e/drawn.ts';
import { badgeBecomes, type Harness, KINDS, rows, start, started, until } from '../e2e/harness.ts';
import type { Api, Tab } from '../e2e/life.ts';
import { report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';

const faulty = report({ faults: SAMPLE_FAULTS });
const other = report({ shape: 'hanweb', agency: '云泽市水务局', faults: { missingSections: ['other'] } });

const tabsOf = (harness: Harness): Promise<Tab[]> =>
  harness.driven.inExtension(async () => {
    const scope = globalThis as unknown as Record<'browser' | 'chrome', Api>;
    const tabs = await (scope.browser ?? scope.chrome).tabs.query({});
    return tabs.map(({ id, windowId, url = '', discarded = false, incognito }) => ({
      id,
      windowId,
      url,
      discarded,
      incognito,
    }));
  });

describe.each(KINDS)('tabs and windows in %s', (kind) => {
  const harness = started(kind);
  beforeAll(async () => {
    await harness.driven.inExtension(async () => undefined);
  });

  const rulesOf = async (url: string): Promise<string[]> => {
    const popup = await harness.popup(url);
    const found = (await rows(popup)).map(({ rule }) => rule);
    await popup.close();
    return found;
  };

  it('a tab that the browser puts to sleep is audited anew when it wakes', async () => {
    await harness.open(faulty);
    expect(await badgeBecomes(harness, faulty.url, '4')).toBe('4');
    // Only what is not in front may sleep.
    await harness.driven.openExtensionPage('help.html');
    await harness.driven.inExtension(
      async (tab: number) => {
        const scope = globalThis as unknown as Record<'browser' | 'chrome', Api>;
        await (scope.browser ?? scope.chrome).tabs.discard(tab);
      },
      await harness.driven.tabId(faulty.url),
    );
    const asleep = async (): Promise<Tab | undefined> => (await tabsOf(harness)).find(({ url }) => url === faulty.url);
    expect((await until(asleep, (tab) => tab?.discarded === true))?.discarded).toBe(true);
    await harness.driven.inExtension(async (url: string) => {
      const scope = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      const { tabs } = scope.browser ?? scope.chrome;
      const [tab] = (await tabs.query({})).filter((each) => each.url === url);
      await tabs.update(tab!.id, { active: true });
    }, faulty.url);
    expect((await until(asleep, (tab) => tab?.discarded === false))?.discarded).toBe(false);
    expect(await badgeBecomes(harness, faulty.url, '4')).toBe('4');
    expect(await rulesOf(faulty.url)).toContain('proceedings-total');
  });

  it('two windows have each their own badge, popup and panel', async () => {
    await harness.open(faulty);
    harness.put(other.url, { body: other.bytes, type: other.contentType });
    await harness.driven.inExtension(async (url: string) => {
      const scope = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      await (scope.browser ?? scope.chrome).windows.create({ url });
    }, other.url);
    const there = async (): Promise<boolean> => (await tabsOf(harness)).some(({ url }) => url === other.url);
    expect(await until(there, (found) => found)).toBe(true);
    expect(await badgeBecomes(harness, other.url, '1')).toBe('1');
    expect(await badgeBecomes(harness, faulty.url, '4')).toBe('4');
    const tabs = await tabsOf(harness);
    const windows = [faulty, other].map(({ url }) => tabs.find((tab) => tab.url === url)?.windowId);
    expect(new Set(windows).size).toBe(2);
    expect(await rulesOf(other.url)).toContain('section-missing');
    expect(await rulesOf(other.url)).not.toContain('proceedings-total');
    expect(await rulesOf(faulty.url)).toContain('proceedings-total');
    for (const [{ url }, wanted] of [
      [faulty, 'proceedings-total'],
      [other, 'section-missing'],
    ] as const) {
      const panel = await harness.driven.openExtensionPage(`sidepanel.html?tab=${await harness.driven.tabId(url)}`);
      await panel.waitForSelector(`[data-rule="${wanted}"]`);
      expect(await panel.$$('[data-rule="proceedings-total"]')).toHaveLength(wanted === 'proceedings-total' ? 1 : 0);
      await panel.close();
    }
  });
});

// Firefox opens no private window to a driver; what happens in one that the user has allowed stands in MANUAL.md.
describe('private windows in chromium', () => {
  it('are left alone as long as the user has not allowed them', async () => {
    const harness = await start('chromium');
    try {
      const before = await tabsOf(harness);
      harness.put(faulty.url, { body: faulty.bytes, type: faulty.contentType });
      const context = await harness.driven.browser.createBrowserContext();
      const page: Page = await context.newPage();
      await page.goto(faulty.url, { waitUntil: 'load' });
      await new Promise((done) => setTimeout(done, 2_500));
      expect(await lit(page)).toEqual({});
      expect(await page.$('crossfoot-ui')).toBeNull();
      const addresses = (await tabsOf(harness)).map(({ url }) => url);
      expect(before.length).toBeGreaterThan(0);
      expect(addresses).not.toContain(faulty.url);
    } finally {
      await harness.close();
    }
  });
});
