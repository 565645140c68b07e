/** What breaks is said, and what is said is said in the reader's language. */
import { describe, expect, it } from 'vitest';
import { report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';
import { card, cardShown, clickInCard, lit } from './drawn.ts';
import { KINDS, openAudited, pasted, started, until } from './harness.ts';

const faulty = report({ faults: SAMPLE_FAULTS });

describe('a worker that cannot read its storage, in chromium', () => {
  const harness = started('chromium');

  it('is told in the page and in the popup, with what to do next', async () => {
    const target = await harness.driven.browser.waitForTarget((each) => each.type() === 'service_worker');
    const worker = (await target.worker())!;
    await worker.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { session: object } } };
      const denied = () => Promise.reject(new Error('Access to storage is denied.'));
      const area = chrome.storage.session;
      const get = (area as { get(...given: unknown[]): unknown }).get.bind(area);
      let asked = 0;
      // What was seen is remembered; the reading itself fails.
      Object.defineProperty(area, 'get', { value: (...given: unknown[]) => (++asked > 8 ? denied() : get(...given)) });
    });
    const page = await harness.open(faulty);
    const notice = () =>
      page.evaluate(
        () => document.querySelector('crossfoot-ui')?.shadowRoot?.querySelector('[role="alert"]')?.textContent ?? null,
      );
    expect(await until(notice, (text) => text !== null)).toContain('核查未完成');
    expect(await lit(page)).toEqual({});
    const popup = await harness.popup(faulty.url);
    expect(await popup.$eval('[data-state]', (element) => element.getAttribute('data-state'))).toBe('failed');
    expect(await popup.$eval('.say', (element) => element.textContent)).toContain('Access to storage is denied');
  });
});

describe.each(KINDS)('for a reader of English in %s', (kind) => {
  const harness = started(kind, 'en-US');

  it('popup, card, bar and clipboard speak English; the report stays as printed', async () => {
    const page = await openAudited(harness, faulty);
    const popup = await harness.popup(faulty.url);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await popup.$eval('.pop', (element) => element.textContent)).toMatch(/Errors.*Table 3.*Copy tables/);
    expect(await popup.$eval('h1', (element) => element.getAttribute('lang'))).toBe('zh');
    await popup.click('[data-rule="proceedings-total"]');
    const shown = await cardShown(page);
    expect(shown).toMatch(/Basis.*To do/);
    expect(shown).not.toMatch(/依据|处理/);
    const lang = () =>
      page.evaluate(() =>
        document.querySelector('crossfoot-ui')!.shadowRoot!.querySelector('.bar')?.getAttribute('lang'),
      );
    expect(await lang()).toBe('en');
    await clickInCard(page, '.card-foot .btn');
    await until(
      () => card(page),
      (text) => text?.includes('Copied') === true,
    );
    expect((await pasted(harness)).text).toMatch(/Basis: /);
  });
});
