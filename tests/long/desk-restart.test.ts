/**
 * What a restart of the browser leaves as it was. Firefox forgets all of a temporary add-on when it shuts down: the
 * preferences by which it keeps its storage and address, as it does an installed one's, are set for these tests.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { chooseTab, deskOf, folder, press, says, waive } from '../e2e/desk.ts';
import { lit } from '../e2e/drawn.ts';
import { badgeBecomes, type Harness, KINDS, start, until } from '../e2e/harness.ts';
import { report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';

const faulty = report({ faults: SAMPLE_FAULTS });
const sister = { ...report({ faults: SAMPLE_FAULTS, shape: 'hanweb', agency: '云泽市教育局' }) };
const abroad = { ...faulty, url: 'http://www.liuan.gov.cn/zwgk/report.html' };

const errors = (page: Page, wanted: (found: number) => boolean): Promise<number> =>
  until(async () => (await lit(page))['error']?.length ?? 0, wanted);
const some = (found: number) => found > 0;
const none = (found: number) => found === 0;

/** By the menu of the panel, in the words of its entry. */
async function marks(panel: Page, words: string): Promise<void> {
  await panel.bringToFront();
  await panel.click('[data-menu="marks"]');
  await press(panel, words, '[role="menu"]');
}

describe.each(KINDS)('a restart of %s', (kind) => {
  const profile = folder();
  const begin = (): Promise<Harness> => start(kind, 'zh-CN', { profile, keepStorage: true });

  it('keeps what is waived, and marks that are off for a page, for a site, everywhere', async () => {
    const first = await begin();
    try {
      const page = await first.open(faulty);
      await badgeBecomes(first, faulty.url, '4');
      const panel = await deskOf(first, faulty.url);
      await waive(panel, 'proceedings-total', '第三人另行起诉');
      expect(await badgeBecomes(first, faulty.url, '3')).toBe('3');
      await marks(panel, '隐藏本页的标记');
      expect(await errors(page, none)).toBe(0);
    } finally {
      await first.close();
    }

    const second = await begin();
    try {
      const page = await second.open(faulty);
      expect(await badgeBecomes(second, faulty.url, '3')).toBe('3');
      const other = await second.open(sister);
      expect(await errors(other, some)).toBeGreaterThan(0);
      expect(await errors(page, none)).toBe(0);
      const panel = await deskOf(second, faulty.url);
      await chooseTab(panel, 'waivers');
      expect(await says(panel, '[data-waived]', '第三人')).toContain('第三人另行起诉');
      await marks(panel, '显示本页的标记');
      expect(await errors(page, some)).toBeGreaterThan(0);
      await marks(panel, '隐藏此网站的标记');
      expect(await errors(page, none)).toBe(0);
      expect(await errors(other, none)).toBe(0);
      await page.reload();
      await other.reload();
      await badgeBecomes(second, sister.url, '4');
      const elsewhere = await second.open(abroad);
      expect(await errors(elsewhere, some)).toBeGreaterThan(0);
      expect([await errors(page, none), await errors(other, none)]).toEqual([0, 0]);
      await marks(panel, '显示此网站的标记');
      expect(await errors(page, some)).toBeGreaterThan(0);
      await marks(panel, '隐藏所有页面的标记');
      expect(await errors(elsewhere, none)).toBe(0);
    } finally {
      await second.close();
    }

    const third = await begin();
    try {
      const page = await third.open(abroad);
      expect(await badgeBecomes(third, abroad.url, '3')).toBe('3');
      const panel = await deskOf(third, abroad.url);
      expect(await panel.$eval('[data-menu="marks"]', (button) => button.ariaLabel)).toBe('所有页面的标记已隐藏');
      expect(await errors(page, none)).toBe(0);
      await marks(panel, '显示所有页面的标记');
      expect(await errors(page, some)).toBeGreaterThan(0);
    } finally {
      await third.close();
    }
  });
});
