/**
 * What becomes of an open page when the extension under it goes. Chromium leaves the old scripts running and deaf: they
 * take their marks down and say that the page must be reloaded. Firefox ends them with the extension, before they could
 * do anything: there only the update is tested, after which the page belongs to the new version.
 */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';
import { cardShown, clickInCard, lit } from './drawn.ts';
import { type Harness, KINDS, openAudited, start, until } from './harness.ts';

const faulty = report({ faults: SAMPLE_FAULTS });
const errors = async (page: Page): Promise<number> => (await lit(page))['error']?.length ?? 0;

describe.each(KINDS)('the extension goes under an open page in %s', (kind) => {
  let harness: Harness;
  let page: Page;

  beforeEach(async () => {
    harness = await start(kind);
    page = await openAudited(harness, faulty);
    await until(
      () => errors(page),
      (found) => found === 3,
    );
  });
  afterEach(() => harness?.close());

  it('updated: the new version takes the page over', async () => {
    await page.evaluate(() => document.querySelector('crossfoot-ui')!.setAttribute('data-before', ''));
    await update(harness);
    await page.waitForSelector('crossfoot-ui:not([data-before])');
    expect(
      await until(
        () => errors(page),
        (found) => found === 3,
      ),
    ).toBe(3);
    expect(await page.$$('crossfoot-ui')).toHaveLength(1);
    await clickInCard(page, '.bar .btn.icon[aria-label="下一个问题"]');
    expect(await cardShown(page)).not.toBeNull();
  });

  if (kind === 'chromium')
    it('removed: the marks come down, and one line says that the page must be reloaded', async () => {
      await harness.driven.browser.uninstallExtension(harness.driven.id);
      await page.bringToFront();
      await page.mouse.move(300, 300);
      const notice = () =>
        page.evaluate(
          () =>
            document.querySelector('crossfoot-ui')?.shadowRoot?.querySelector('[role="alert"]')?.textContent ?? null,
        );
      expect(await until(notice, (text) => text !== null)).toContain('刷新页面后重新核查');
      expect(await lit(page)).toEqual({});
      await clickInCard(page, '[role="alert"] [aria-label="关闭"]');
      const host = () => page.$('crossfoot-ui');
      expect(await until(host, (element) => element === null)).toBeNull();
    });
});

/** What is loaded a second time replaces what is there; in Firefox the extension reloads itself. */
async function update({ driven }: Harness): Promise<void> {
  if (driven.kind === 'chromium') {
    await driven.browser.installExtension(resolve('.output/chrome-mv3'));
    return;
  }
  await driven.inExtension(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
    setTimeout(() => chrome.runtime.reload(), 50);
  });
}
