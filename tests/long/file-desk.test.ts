/** A saved report at the desk, as its user has it: waived, noted and corrected there, audited again at once. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badgeBecomes, type Harness, KINDS, started, until } from '../e2e/harness.ts';
import { report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';

const faulty = report({ faults: SAMPLE_FAULTS });
const folder = mkdtempSync(join(tmpdir(), 'crossfoot-'));
const file = join(folder, '年度报告.html');
writeFileSync(file, faulty.bytes);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function opened({ driven }: Harness): Promise<Page> {
  const page = await driven.openExtensionPage('file.html');
  const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await page.waitForSelector('[data-state="audit"] .f[data-rule="proceedings-total"]');
  return page;
}
const errors = (page: Page) => page.$eval('[data-kind="error"] .num', (each) => Number(each.textContent));
const text = (page: Page, selector: string) => page.$eval(selector, (each) => each.textContent ?? '');

describe.each(KINDS)('a saved report in %s', (kind) => {
  const harness = started(kind);
  let page: Page;
  beforeAll(async () => {
    await harness.open(faulty);
    await badgeBecomes(harness, faulty.url, '4');
    page = await opened(harness);
  });

  it('is waived by keys: counted anew at once, there and in the page of the same report, and undone', async () => {
    expect(await errors(page)).toBe(4);
    await page.bringToFront();
    await page.focus('[data-row^="proceedings-total"]');
    await page.keyboard.press('w');
    await page.waitForSelector('textarea[name="reason"]');
    await page.keyboard.type('已与报送单位核实');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    expect(
      await until(
        () => errors(page),
        (n) => n === 3,
      ),
    ).toBe(3);
    expect(await badgeBecomes(harness, faulty.url, '3')).toBe('3');
    await page.click('[data-tab="waivers"]');
    expect(await text(page, '[data-waived="finding"]')).toContain('已与报送单位核实');
    await (await page.waitForSelector('[data-do="undo"]'))!.click();
    await page.click('[data-tab="findings"]');
    expect(
      await until(
        () => errors(page),
        (n) => n === 4,
      ),
    ).toBe(4);
    expect(await badgeBecomes(harness, faulty.url, '4')).toBe('4');
  });

  it('has its tables beside the findings, corrected there and audited again', async () => {
    await page.bringToFront();
    await page.click('.sheets [data-do="correct"]');
    const cell = await page.$('.sheets [data-field="proceedings.review@total"]');
    // Clear of the bars that stand above and below the tables.
    await cell!.evaluate((each) => each.scrollIntoView({ block: 'center' }));
    await cell!.click();
    const field = await page.waitForSelector('.sheets .typing input');
    await field!.click({ count: 3 });
    const right = await page.$$eval('.t4 td[data-field^="proceedings.review@"]', (cells) =>
      cells.slice(0, -1).reduce((sum, each) => sum + Number(each.textContent), 0),
    );
    await page.keyboard.type(String(right));
    await page.keyboard.press('Enter');
    expect(
      await until(
        () => errors(page),
        (n) => n === 3,
      ),
    ).toBe(3);
    expect(await page.$('.f[data-rule="proceedings-total"]')).toBeNull();
    await (await page.waitForSelector('[data-do="undo"]'))!.click();
    expect(
      await until(
        () => errors(page),
        (n) => n === 4,
      ),
    ).toBe(4);
    await page.keyboard.press('Escape');
  });

  it('keeps what was being typed when it is opened again', async () => {
    await page.bringToFront();
    await page.focus('[data-row^="proceedings-total"]');
    await page.keyboard.press('n');
    await page.waitForSelector('textarea[name="note"]');
    await page.keyboard.type('待比对');
    await until(
      () => page.$eval('textarea[name="note"]', (each) => (each as HTMLTextAreaElement).value),
      (value) => value === '待比对',
    );
    await page.close();
    page = await opened(harness);
    await page.click('[data-tab="waivers"]');
    await page.waitForSelector('textarea[name="note"]');
    expect(await page.$eval('textarea[name="note"]', (each) => (each as HTMLTextAreaElement).value)).toBe('待比对');
  });

  it('takes a finding of the inspector’s own, and offers nothing that needs a portal’s page', async () => {
    await page.bringToFront();
    await page.click('[data-do="select"]');
    await page.waitForSelector('[data-form="own"] textarea[name="text"]');
    await page.click('[data-form="own"] textarea[name="text"]');
    await page.keyboard.type('第五部分没有改进措施');
    await page.click('[data-form="own"] [type="submit"]');
    await page.waitForSelector('[data-own]');
    expect(await text(page, '[data-own]')).toContain('第五部分没有改进措施');
    expect(await page.$$('[data-do="picture"], [data-menu="marks"], [data-do="run"]')).toEqual([]);
  });
});
