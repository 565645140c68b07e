/** What the options choose is worn by popup, panel and card; what an opened popup or panel was left with is there again. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { deskOf, says, textOf } from '../e2e/desk.ts';
import { card, cardShown } from '../e2e/drawn.ts';
import { KINDS, openAudited, started, until } from '../e2e/harness.ts';
import type { Api } from '../e2e/life.ts';
import { report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';

const faulty = report({ faults: SAMPLE_FAULTS });
const other = report({ faults: SAMPLE_FAULTS, agency: '六安市教育局', shape: 'hanweb' });

const worn = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dataset['theme'] ?? 'auto'}`);

/** Language and ground of the card in the page. */
const cardWorn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const open = document.querySelector('crossfoot-ui')?.shadowRoot?.querySelector('.card');
    const dark = open && /^rgba?\(([0-5]?\d), /.test(getComputedStyle(open).backgroundColor);
    return open ? `${open.closest('[lang]')?.getAttribute('lang')} ${dark ? 'dark' : 'light'}` : '';
  });

/** Runs in the extension: what is kept of what is being typed. */
async function keptDrafts(): Promise<string> {
  const scope = globalThis as unknown as { browser?: Api; chrome: Api };
  return JSON.stringify(await (scope.browser ?? scope.chrome).storage.session.get('drafts'));
}

describe.each(KINDS)('the look of the desk in %s', (kind) => {
  const harness = started(kind);
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    page = await openAudited(harness, faulty);
    panel = await deskOf(harness, faulty.url);
    await panel.click('[data-rule="proceedings-total"] [data-row]');
    await cardShown(page);
  });

  it('language and theme chosen in the options are worn at once by the open panel and card, and by the next popup', async () => {
    expect(await worn(panel)).toMatch(/^zh-CN/);
    const options = await harness.driven.openExtensionPage('options.html#look');
    await options.waitForSelector('main[data-page="look"] input[value="en"]');
    await options.bringToFront();
    await options.click('input[value="en"]');
    await options.click('input[value="dark"]');
    const become = (ask: () => Promise<string>, wanted: string) => until(ask, (now) => now === wanted);
    expect(await become(() => worn(panel), 'en dark')).toBe('en dark');
    expect(await says(panel, '[role="tablist"]', 'Tables')).toContain('Tables');
    await page.bringToFront();
    expect(await become(() => cardWorn(page), 'en dark')).toBe('en dark');
    expect(await card(page)).toMatch(/Basis/);
    const popup = await harness.popup(faulty.url);
    expect(await worn(popup)).toBe('en dark');
    expect(await textOf(popup, 'body')).toMatch(/Errors/);
    await popup.close();
    await options.bringToFront();
    await options.click('input[value="zh-CN"]');
    await options.click('input[value="light"]');
    expect(await become(() => worn(panel), 'zh-CN light')).toBe('zh-CN light');
    await page.bringToFront();
    expect(await become(() => cardWorn(page), 'zh-CN light')).toBe('zh-CN light');
    await options.close();
  });

  it('a popup that is opened again stands where the page does', async () => {
    const current = (popup: Page) =>
      popup.$$eval('[data-row][aria-current="true"]', (all) =>
        all.map((row) => row.closest('[data-rule]')?.getAttribute('data-rule')),
      );
    const first = await harness.popup(faulty.url);
    expect(await current(first)).toEqual(['proceedings-total']);
    await first.click('[data-rule="section-missing"] [data-row]');
    await first.waitForSelector('[data-rule="section-missing"] [aria-current="true"]');
    await first.close();
    const second = await harness.popup(faulty.url);
    expect(await current(second)).toEqual(['section-missing']);
    // the keys begin where the page stands
    expect(await second.$eval('[data-row][tabindex="0"]', (row) => row.getAttribute('data-row'))).toContain(
      'section-missing',
    );
    await second.close();
  });

  it('what was being typed is there when the panel is opened again, and stays with its report', async () => {
    await harness.open(other);
    await panel.bringToFront();
    await panel.keyboard.press('Escape');
    await panel.click('[data-rule="section-missing"] [data-row]');
    await panel.keyboard.press('n');
    await panel.waitForFunction(() => document.activeElement?.matches('[data-form="note"] textarea') ?? false);
    await panel.keyboard.type('待核对');
    expect(await panel.$eval('[data-tab="findings"]', (tab) => tab.ariaSelected)).toBe('true');
    const kept = () => harness.driven.inExtension(keptDrafts);
    expect(await until(kept, (drafts) => drafts.includes('待核对'))).toContain('待核对');
    await panel.close();
    const elsewhere = await deskOf(harness, other.url);
    await elsewhere.click('[data-tab="waivers"]');
    await elsewhere.waitForSelector('[data-tab="waivers"][aria-selected="true"]');
    expect(await elsewhere.$$('[data-form]')).toHaveLength(0);
    await elsewhere.close();
    panel = await deskOf(harness, faulty.url);
    await panel.click('[data-tab="waivers"]');
    await panel.waitForSelector('[data-form="note"] textarea');
    expect(await panel.$eval('[data-form="note"] textarea', (field) => field.value)).toBe('待核对');
  });
});
