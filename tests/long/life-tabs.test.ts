/** What a browser does with tabs and windows: keeps pages for the way back, puts tabs to sleep, has several windows. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardShown, lit } from '../e2e/drawn.ts';
import { badgeBecomes, KINDS, rows, started, until } from '../e2e/harness.ts';
import { negative, report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';

const faulty = report({ faults: SAMPLE_FAULTS });
const list = negative('list-of-reports');
const other = report({ shape: 'hanweb', agency: '云泽市水务局', faults: { missingSections: ['other'] } });

const errors = async (page: Page): Promise<number> => (await lit(page))['error']?.length ?? 0;
const errorsBecome = (page: Page, wanted: number): Promise<number> =>
  until(
    () => errors(page),
    (found) => found === wanted,
  );

describe.each(KINDS)('tabs and windows in %s', (kind) => {
  const harness = started(kind);

  /** Served so that the browser may keep the page for the way back. */
  const keepable = { headers: { 'cache-control': 'max-age=60' } };

  /** Over the page's own history: Firefox tells no driver when it shows a page that it kept. */
  const goBack = async (page: Page): Promise<void> => {
    await page.bringToFront();
    await page.evaluate(() => history.back()).catch(() => undefined);
    const isBack = () => page.evaluate(() => 'kept' in window).catch(() => false);
    const back = await until(isBack, (found) => found);
    // a browser may decide not to keep a page, and says why
    const why = () => page.evaluate(() => JSON.stringify(performance.getEntriesByType('navigation')));
    expect(back, back ? '' : await why()).toBe(true);
  };

  const stateOf = async (url: string): Promise<string | null> => {
    const popup = await harness.popup(url);
    const state = await popup.$eval('[data-state]', (element) => element.getAttribute('data-state'));
    await popup.close();
    return state;
  };

  it.each([
    ['a list', list, ''],
    ['another report', other, '1'],
  ] as const)('a report that is come back to from %s has its marks, one host and its badge', async (_, away, badge) => {
    const page = await harness.open(faulty, keepable);
    expect(await badgeBecomes(harness, faulty.url, '4')).toBe('4');
    expect(await errorsBecome(page, 3)).toBe(3);
    await page.evaluate(() => Object.assign(window, { kept: true }));
    harness.put(away.url, { body: away.bytes, type: away.contentType, ...keepable });
    await page.goto(away.url);
    expect(await badgeBecomes(harness, away.url, badge)).toBe(badge);
    await goBack(page);
    expect(await badgeBecomes(harness, faulty.url, '4')).toBe('4');
    expect(await errorsBecome(page, 3)).toBe(3);
    expect(await page.$$('crossfoot-ui')).toHaveLength(1);
    const popup = await harness.popup(faulty.url);
    expect((await rows(popup)).filter(({ rule }) => rule === 'proceedings-total')).toHaveLength(1);
    await popup.click('[data-rule="proceedings-total"]');
    expect(await cardShown(page)).toContain('10');
    await popup.close();
    await page.close();
  });

  it('a list that is come back to from a report has neither its badge nor its findings', async () => {
    const page = await harness.open(list, keepable);
    await page.evaluate(() => Object.assign(window, { kept: true }));
    harness.put(faulty.url, { body: faulty.bytes, type: faulty.contentType, ...keepable });
    await page.goto(faulty.url);
    expect(await badgeBecomes(harness, faulty.url, '4')).toBe('4');
    await goBack(page);
    expect(await badgeBecomes(harness, list.url, '')).toBe('');
    expect(await stateOf(list.url)).toBe('detection');
    expect(await page.$('crossfoot-ui')).toBeNull();
    await page.close();
  });
});
