/** What an inspector writes and switches in a page, and what it outlives: the page, its address, the worker. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { card, cardShown, lit } from '../e2e/drawn.ts';
import { badgeBecomes, type Harness, KINDS, openAudited, started, until } from '../e2e/harness.ts';
import { report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';

const faulty = report({ faults: SAMPLE_FAULTS });
/** The same report, published again on another portal's page. */
const again = report({ faults: SAMPLE_FAULTS, shape: 'hanweb' });
const elsewhere = { ...faulty, url: 'http://www.liuan.gov.cn/zwgk/report.html' };

const folder = mkdtempSync(join(tmpdir(), 'crossfoot-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Clicks what carries these words in our own interface, as a user would. */
async function press(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const at = await until(
    () =>
      page.evaluate((wanted) => {
        const all = [...(document.querySelector('crossfoot-ui')?.shadowRoot?.querySelectorAll('button,label') ?? [])];
        const found = all.find(
          (each) =>
            (each.textContent?.trim() === wanted || each.getAttribute('aria-label') === wanted) &&
            each.checkVisibility(),
        );
        const box = found?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      }, words),
    (box) => box !== null,
  );
  if (!at) throw new Error(`nothing says ${words}`);
  await page.mouse.click(at.x, at.y);
}

/** Firefox has no command that ends an event page: the worker is killed in Chromium alone. */
async function killWorker({ driven }: Harness): Promise<void> {
  const target = await driven.browser.waitForTarget((each) => each.type() === 'service_worker');
  await (await target.worker())!.close();
  await until(
    async () => driven.browser.targets().some((each) => each.type() === 'service_worker'),
    (alive) => !alive,
  );
}

describe.each(KINDS)('what is written in %s', (kind) => {
  const harness = started(kind);

  it('a finding waived in its card is waived wherever the report stands, and after the page is loaded anew', async () => {
    const page = await openAudited(harness, faulty);
    const popup = await harness.popup(faulty.url);
    await popup.click('[data-rule="proceedings-total"]');
    await cardShown(page);
    await press(page, '豁免…');
    await press(page, '豁免此问题');
    expect(
      await until(
        () => card(page),
        (text) => text?.includes('写明理由') ?? false,
      ),
    ).toContain('写明理由');
    await page.keyboard.type('已与报送单位核实');
    await press(page, '豁免此问题');
    expect(await badgeBecomes(harness, faulty.url, '3')).toBe('3');
    if (kind === 'chromium') await killWorker(harness);
    await page.reload();
    expect(await badgeBecomes(harness, faulty.url, '3')).toBe('3');
    await harness.open(again);
    expect(await badgeBecomes(harness, again.url, '3')).toBe('3');
  });

  it('the same report as a saved file has it waived too, and follows when what was written is wiped', async () => {
    const file = join(folder, `${kind}.html`);
    writeFileSync(file, faulty.bytes);
    const saved = await harness.driven.openExtensionPage('file.html');
    const input = (await saved.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await saved.waitForSelector('[data-state="audit"]');
    const text = () => saved.evaluate(() => document.body.textContent ?? '');
    expect(await text()).toContain('已豁免 1');
    const options = await harness.driven.openExtensionPage('options.html');
    // As the browser's own wiping of an extension's data does.
    await options.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } };
      return chrome.storage.local.clear();
    });
    expect(await until(text, (now) => !now.includes('已豁免'))).not.toContain('已豁免');
    expect(await badgeBecomes(harness, again.url, '4')).toBe('4');
  });

  it('marks hidden for a site stay hidden there, and come back when they are asked for', async () => {
    const page = await harness.open(faulty);
    await until(
      () => lit(page),
      (found) => (found['error']?.length ?? 0) > 0,
    );
    await press(page, '标记');
    await press(page, '本站');
    expect(
      await until(
        () => lit(page),
        (found) => !found['error']?.length,
      ),
    ).not.toHaveProperty('error');
    await page.reload();
    await badgeBecomes(harness, faulty.url, '4');
    const other = await harness.open(elsewhere);
    expect(
      (
        await until(
          () => lit(other),
          (found) => (found['error']?.length ?? 0) > 0,
        )
      )['error']?.length,
    ).toBeGreaterThan(0);
    await page.bringToFront();
    expect((await lit(page))['error'] ?? []).toEqual([]);
    await press(page, '显示');
    expect(
      (
        await until(
          () => lit(page),
          (found) => (found['error']?.length ?? 0) > 0,
        )
      )['error']?.length,
    ).toBeGreaterThan(0);
  });
});
