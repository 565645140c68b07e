/**
 * The panel where it belongs. Chromium: a real side panel, opened by the popup's button under the toolbar, which follows
 * the tabs of its window. Firefox: the toolbar's popup cannot be driven, so the same button is clicked in the popup as a
 * page; the sidebar that it opens is read from a page of the same extension, and following is seen in the panel as a tab.
 */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';
import { chooseTab, deskOf, says, textOf } from './desk.ts';
import { type Harness, KINDS, openAudited, started, until } from './harness.ts';

const faulty = report({ faults: SAMPLE_FAULTS });
const clean = report({ agency: '六安市教育局', shape: 'hanweb' });

interface Views {
  readonly browser: { extension: { getViews(of: { type: 'sidebar' }): (typeof globalThis)[] } };
}

/** What the open sidebar of Firefox says; empty where none is open. */
const sidebar = (harness: Harness): Promise<string> =>
  harness.driven.inExtension(() => {
    const { browser } = globalThis as unknown as Views;
    const [view] = browser.extension.getViews({ type: 'sidebar' });
    return view?.document.querySelector('.panel[data-state="audit"]')?.textContent ?? '';
  });

async function opened(harness: Harness, page: Page): Promise<Page | null> {
  const { driven } = harness;
  if (driven.kind === 'firefox') {
    const popup = await harness.popup(page.url());
    await popup.bringToFront();
    await popup.click('[data-do="panel"]');
    return null;
  }
  const popup = (await driven.realPopup(page))!;
  await popup.waitForSelector('[data-state="audit"]');
  await popup.click('[data-do="panel"]');
  const address = driven.extensionUrl('sidepanel.html');
  return (await driven.browser.waitForTarget((each) => each.url() === address)).asPage();
}

describe.each(KINDS)('the panel in %s', (kind) => {
  const harness = started(kind);
  let page: Page;
  let other: Page;
  let panel: Page | null;
  beforeAll(async () => {
    other = await harness.open(clean);
    page = await openAudited(harness, faulty);
    panel = await opened(harness, page);
  });

  if (kind === 'firefox')
    it('opens as the sidebar by the button of the popup', async () => {
      await page.bringToFront();
      expect(
        await until(
          () => sidebar(harness),
          (text) => text.includes('云泽市自然资源局'),
        ),
      ).toContain('云泽市自然资源局');
    });

  it('shows the page that is in front, and follows to another, to one that is no report, and back', async () => {
    const shown = panel ?? (await harness.driven.openExtensionPage('sidepanel.html'));
    const head = (words: string) => says(shown, 'h1', words);
    await page.bringToFront();
    expect(await head('云泽市自然资源局')).toBe('云泽市自然资源局');
    await other.bringToFront();
    expect(await head('六安市教育局')).toBe('六安市教育局');
    expect(await textOf(shown, '.findings [data-rule]')).toBe('');
    const blank = await harness.driven.openPage('about:blank');
    await shown.waitForSelector('.panel:not([data-state="audit"])');
    expect(await textOf(shown, 'h1')).not.toContain('六安市教育局');
    await blank.close();
    await page.bringToFront();
    expect(await head('云泽市自然资源局')).toBe('云泽市自然资源局');
    expect(await says(shown, '.findings', '缺少第六部分')).toContain('缺少第六部分“其他需要报告的事项”');
  });

  it('follows the tab to the next page that it loads', async () => {
    const shown = panel ?? (await harness.driven.openExtensionPage('sidepanel.html'));
    await page.bringToFront();
    expect(await says(shown, 'h1', '云泽市自然资源局')).toBe('云泽市自然资源局');
    await page.goto(clean.url);
    expect(await says(shown, 'h1', '六安市教育局')).toBe('六安市教育局');
    await page.goto(faulty.url);
    expect(await says(shown, 'h1', '云泽市自然资源局')).toBe('云泽市自然资源局');
  });

  it('has its sheets behind tabs that the arrow keys walk', async () => {
    const shown = await deskOf(harness, faulty.url);
    await chooseTab(shown, 'findings');
    const walked: string[] = [];
    for (let step = 0; step < 6; step++) {
      await shown.keyboard.press('ArrowRight');
      const tab = await shown.$eval(':focus', (element) => element.getAttribute('data-tab') ?? '');
      expect(await shown.$eval('#sheet', (sheet) => sheet.getAttribute('aria-labelledby'))).toBe(`tab-${tab}`);
      walked.push(tab);
    }
    expect(walked).toEqual(['tables', 'claims', 'charts', 'checks', 'waivers', 'findings']);
    await chooseTab(shown, 'claims');
    expect(await says(shown, '#sheet', '结转下年度')).toMatch(/9[\s\S]*8/);
    await chooseTab(shown, 'checks');
    expect(await says(shown, '#sheet', '勾稽关系')).toContain('平衡：一 + 二 = 三 + 四（各列）');
    await shown.close();
  });
});
