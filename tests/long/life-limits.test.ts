/** What runs out, is taken away or is set wrong under an open page: access, room, the clock, the net. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardShown, lit } from '../e2e/drawn.ts';
import { badgeBecomes, type Harness, KINDS, rows, start, started, until } from '../e2e/harness.ts';
import type { Api } from '../e2e/life.ts';
import { report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';

const faulty = report({ faults: SAMPLE_FAULTS });
const second = report({ shape: 'hanweb', faults: SAMPLE_FAULTS });

const errorsBecome = (page: Page, wanted: number): Promise<number> =>
  until(
    async () => (await lit(page))['error']?.length ?? 0,
    (found) => found === wanted,
  );

describe.each(KINDS)('limits in %s', (kind) => {
  const harness = started(kind);
  beforeAll(async () => {
    await harness.driven.inExtension(async () => undefined);
  });
  afterEach(async () => {
    for (const page of (await harness.driven.browser.pages()).slice(1))
      if (/^http/.test(page.url())) await page.close().catch(() => undefined);
  });

  const stateOf = async (url: string): Promise<string | null> => {
    const popup = await harness.popup(url);
    const state = await popup.$eval('[data-state]', (element) => element.getAttribute('data-state'));
    await popup.close();
    return state;
  };

  it('access that is given is used at once in the page that is open, and access that is taken is gone with the next', async () => {
    const host = '127.0.0.1';
    const url = `http://${host}:${harness.port}/zwgk/nb.html`;
    harness.put('/zwgk/nb.html', { body: faulty.bytes, type: faulty.contentType });
    const page = await harness.driven.openPage(url);
    expect(await lit(page)).toEqual({});
    await allow(harness, `*://${host}/*`);
    const popup = await harness.driven.openExtensionPage(`popup.html?tab=${await harness.driven.tabId(url)}`);
    await popup.waitForSelector('[data-state="audit"]');
    expect(await badgeBecomes(harness, url, '4')).toBe('4');
    expect(await errorsBecome(page, 3)).toBe(3);
    await popup.close();
    await harness.driven.inExtension(async (origin: string) => {
      const scope = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      await (scope.browser ?? scope.chrome).permissions.remove({ origins: [origin] });
    }, `*://${host}/*`);
    await page.bringToFront();
    await page.reload();
    await new Promise((done) => setTimeout(done, 1_500));
    expect(await lit(page)).toEqual({});
    expect(await page.$('crossfoot-ui')).toBeNull();
  });

  it('where session storage is full the oldest pages make room, and are audited again when they are asked for', async () => {
    await harness.open(faulty);
    expect(await badgeBecomes(harness, faulty.url, '4')).toBe('4');
    // As many other tabs as fit, all of them younger.
    await harness.driven.inExtension(async () => {
      const scope = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      const { session } = (scope.browser ?? scope.chrome).storage;
      const audits = 'x'.repeat(500_000);
      for (let tab = 0; tab < 40; tab++) {
        const full = await session
          .set({ [`frame:${900_000 + tab}:0`]: { born: 1, time: Date.now() + 60_000, audits } })
          .then(() => false)
          .catch(() => true);
        if (full) break;
      }
    });
    await harness.open(second);
    expect(await badgeBecomes(harness, second.url, '4')).toBe('4');
    for (const { url } of [faulty, second]) {
      const popup = await harness.popup(url);
      expect(
        await until(
          () => rows(popup),
          (found) => found.length > 0,
        ),
        url,
      ).toHaveLength(8);
      await popup.close();
    }
    await harness.driven.inExtension(async () => {
      const scope = globalThis as unknown as Record<
        'browser' | 'chrome',
        { storage: { session: { clear(): Promise<void> } } }
      >;
      await (scope.browser ?? scope.chrome).storage.session.clear();
    });
    // Forgotten altogether, an open page is read again too.
    expect(
      await until(
        () => stateOf(faulty.url),
        (state) => state === 'audit',
      ),
    ).toBe('audit');
  });

  it.each([
    ['an hour back', 3_600_000],
    ['an hour on', -3_600_000],
  ])('a clock that was set %s while a page was read leaves nothing reading for ever', async (_, ahead) => {
    await harness.open(faulty);
    expect(await badgeBecomes(harness, faulty.url, '4')).toBe('4');
    const tabId = await harness.driven.tabId(faulty.url);
    await harness.driven.inExtension(
      async ({ key, since }: { key: string; since: number }) => {
        const scope = globalThis as unknown as Record<'browser' | 'chrome', Api>;
        const { session } = (scope.browser ?? scope.chrome).storage;
        const frame = (await session.get(key))[key] as object;
        await session.set({ [key]: { ...frame, audits: null, reading: since } });
      },
      { key: `frame:${tabId}:0`, since: Date.now() + ahead },
    );
    const popup = await harness.popup(faulty.url);
    expect(await popup.$eval('[data-state]', (element) => element.getAttribute('data-state'))).toBe('failed');
    expect(await popup.$eval('[data-state]', (element) => element.textContent)).not.toMatch(/-\d+ ?秒/);
    await popup.click('.acts .btn');
    await popup.waitForSelector('[data-state="audit"]');
    expect(await rows(popup)).toHaveLength(8);
    await popup.close();
  });
});

describe.each(KINDS)('without the net in %s', (kind) => {
  it('a page that is open is audited, gone through and looked up as ever', async () => {
    const harness = await start(kind);
    try {
      const page = await harness.open(faulty);
      await harness.unplug();
      expect(await badgeBecomes(harness, faulty.url, '4')).toBe('4');
      const popup = await harness.popup(faulty.url);
      const found = (await rows(popup)).length;
      expect(found).toBe(8);
      await popup.click('[data-rule="proceedings-total"]');
      expect(await cardShown(page)).toContain('10');
      const help = await harness.driven.openExtensionPage('help.html');
      await help.waitForSelector('nav');
      expect(await help.$eval('body', (body) => body.textContent)).toContain('复议诉讼总计');
    } finally {
      await harness.close();
    }
  });
});

/** Headless browsers show no question: Chromium is told before, Firefox has a preference that answers it. */
async function allow({ driven }: Harness, origin: string): Promise<void> {
  if (driven.kind === 'chromium') {
    const page = await driven.browser.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(
      (id, pattern) =>
        new Promise<void>((done) => {
          const { chrome } = globalThis as unknown as {
            chrome: { developerPrivate: { addHostPermission(id: string, pattern: string, then: () => void): void } };
          };
          chrome.developerPrivate.addHostPermission(id, pattern, done);
        }),
      driven.id,
      origin,
    );
    await page.close();
  }
  const page = await driven.openExtensionPage('options.html#sites');
  await page.bringToFront();
  await page.type('form input', '127.0.0.1');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-site="127.0.0.1"][data-granted]');
  await page.close();
}
