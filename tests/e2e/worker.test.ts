/**
 * What goes on where the usual way is not open: a worker that was killed, a page that is not of a declared host, a saved
 * file. Firefox has no command that ends an event page, and its toolbar popup cannot be driven: the killed worker is
 * tested in Chromium alone, and in Firefox the click on the button is the real one, after which the popup as a page of
 * its own uses the access that the click gave.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { negative, report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';
import { cardShown, lit } from './drawn.ts';
import { type Harness, KINDS, openAudited, rows, started, until } from './harness.ts';
import { killWorker } from './life.ts';

const faulty = report({ faults: SAMPLE_FAULTS });
const folder = mkdtempSync(join(tmpdir(), 'crossfoot-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(KINDS)('off the usual way in %s', (kind) => {
  const harness = started(kind);

  if (kind === 'chromium')
    it('finds everything again after the worker was killed', async () => {
      const page = await openAudited(harness, faulty);
      const popup = await harness.popup(faulty.url);
      const found = await rows(popup);
      await killWorker(harness);
      await popup.click('[data-rule="proceedings-total"]');
      expect(await cardShown(page)).toContain('10');
      await killWorker(harness);
      const again = await harness.popup(faulty.url);
      expect(found.length).toBeGreaterThan(6);
      expect(await rows(again)).toEqual(found);
    });

  it('audits a page that is no report when it is told to, and says that it found none', async () => {
    const fixture = negative('plain-news');
    await harness.open(fixture);
    const popup = await harness.popup(fixture.url);
    const [first] = await popup.$$('.acts .btn');
    await first!.click();
    await popup.waitForSelector('[data-state="audit"]');
    expect(await rows(popup)).toEqual([]);
    expect(await harness.badge(fixture.url)).toBe('');
  });

  it('audits a report of an undeclared host after a click on the button', async () => {
    const address = `http://localhost:${harness.port}/report.html`;
    harness.put(address, { body: faulty.bytes, type: 'text/html', charset: 'utf-8' });
    harness.put('/report.html', { body: faulty.bytes, type: 'text/html', charset: 'utf-8' });
    const page = await harness.driven.openPage(address);
    expect(await lit(page)).toEqual({});
    const audited = await auditByButton(harness, page, address);
    expect(audited).toBe(3);
    expect((await lit(page))['error']![0]).toMatch(/73$/);
  });

  it.each([
    ['a page in UTF-8', 'report.html', faulty],
    ['a page in GBK', 'report-gbk.htm', report({ shape: 'gbk', faults: SAMPLE_FAULTS })],
    ['a text file', 'report.txt', report({ shape: 'plain-text', faults: SAMPLE_FAULTS })],
  ] as const)('reads a saved report: %s', async (_, name, fixture) => {
    const file = join(folder, name);
    writeFileSync(file, fixture.bytes);
    const opener = await harness.driven.openExtensionPage('file.html');
    const input = (await opener.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await opener.waitForSelector('[data-state="audit"]');
    const errors = (await rows(opener)).filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    expect(errors.sort()).toEqual([
      'applications-balance',
      'applications-results-total',
      'applications-row-total',
      'applications-row-total',
      'proceedings-total',
      'section-missing',
    ]);
  });
});

/** Clicks the toolbar button and asks for the audit. @returns how many errors are lit */
async function auditByButton(harness: Harness, page: Page, address: string): Promise<number> {
  const { driven } = harness;
  if (driven.kind === 'chromium') {
    const popup = (await driven.realPopup(page))!;
    await popup.waitForSelector('[data-state="permission"] .acts .btn');
    await popup.click('.acts .btn.primary');
  } else {
    const helper = await driven.openExtensionPage('popup.html?tab=0');
    await driven.clickAction(page);
    await helper.evaluate(async (url) => {
      const { browser } = globalThis as unknown as {
        browser: {
          tabs: { query(q: object): Promise<{ id: number; url?: string }[]> };
          runtime: { sendMessage(m: object): Promise<unknown> };
        };
      };
      const tab = (await browser.tabs.query({})).find((each) => each.url === url);
      await browser.runtime.sendMessage({ kind: 'run', tabId: tab?.id });
    }, address);
  }
  return until(
    () => lit(page).then((marks) => marks['error']?.length ?? 0),
    (found) => found > 0,
  );
}
