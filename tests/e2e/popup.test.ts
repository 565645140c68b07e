/** The extension's own pages: what they put on the clipboard, how they fit, what they say when things break. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';
import { lit } from './drawn.ts';
import { badgeBecomes, type Harness, KINDS, openAudited, pasted, rows, started, until } from './harness.ts';

const faulty = report({ faults: SAMPLE_FAULTS });
const told = (popup: Page) => popup.waitForFunction(() => document.querySelector('[role="status"].told') !== null);

async function copyBy(harness: Harness, popup: Page, ...selectors: string[]): Promise<{ html: string; text: string }> {
  await popup.bringToFront();
  for (const selector of selectors) await popup.click(selector);
  await told(popup);
  return pasted(harness);
}

describe.each(KINDS)('the popup in %s', (kind) => {
  const harness = started(kind);
  let page: Page;
  beforeAll(async () => {
    page = await openAudited(harness, faulty);
  });

  it('copies the findings as a list and as text, with where they come from', async () => {
    const popup = await harness.popup(faulty.url);
    const { html, text } = await copyBy(harness, popup, '[data-copy="findings"]');
    expect(text).toMatch(/第三部分.*\[错误\].*73.*依据：/s);
    expect(text).toContain(faulty.url);
    expect(html).toMatch(/<li>.*73/s);
    await popup.close();
  });

  it('copies JSON from the menu, the same findings as the rows', async () => {
    const popup = await harness.popup(faulty.url);
    const found = (await rows(popup)).map(({ rule }) => rule).sort();
    const { text } = await copyBy(harness, popup, '[data-copy="findings"] + [aria-haspopup]', '[data-copy="json"]');
    const parsed = JSON.parse(text) as { schema: number; source: string; findings: { rule: string }[] };
    expect(parsed.schema).toBe(1);
    expect(parsed.source).toBe(faulty.url);
    expect(parsed.findings.map(({ rule }) => rule).sort()).toEqual(found);
    await popup.close();
  });

  it('copies one table alone', async () => {
    const popup = await harness.popup(faulty.url);
    const item = '[data-copy="figures:proceedings"]';
    const { html, text } = await copyBy(harness, popup, '[data-copy="figures"] + [aria-haspopup]', item);
    expect(html.match(/<table/g)).toHaveLength(1);
    expect(text).toContain('行政复议');
    expect(text).not.toContain('行政许可');
    await popup.close();
  });

  it.each([
    [400, 600],
    [320, 480],
    [400, 360],
  ])('keeps its foot in view, and nothing sideways, at %i × %i', async (width, height) => {
    const popup = await harness.popup(faulty.url);
    await popup.setViewport({ width, height });
    const seen = await until(
      () =>
        popup.evaluate(() => ({
          foot: document.querySelector('.end')!.getBoundingClientRect().bottom - innerHeight,
          wide: document.documentElement.scrollWidth - innerWidth,
          list: document.querySelector('.scroll')!.clientHeight,
        })),
      ({ foot }) => foot <= 0,
    );
    expect(seen.foot).toBeLessThanOrEqual(0);
    expect(seen.wide).toBeLessThanOrEqual(0);
    expect(seen.list).toBeGreaterThan(60);
    await popup.close();
  });

  if (kind === 'chromium')
    it('keeps its foot in view under the toolbar button', async () => {
      const popup = (await harness.driven.realPopup(page))!;
      await popup.waitForSelector('[data-state="audit"]');
      const foot = () =>
        popup.evaluate(() => {
          const { bottom } = document.querySelector('.end')!.getBoundingClientRect();
          return { bottom, room: innerHeight, scrolls: document.documentElement.scrollHeight > innerHeight };
        });
      const seen = await until(foot, ({ bottom, room, scrolls }) => bottom <= room && !scrolls);
      expect(seen.bottom).toBeLessThanOrEqual(seen.room);
      expect(seen.scrolls).toBe(false);
    });

  // Firefox runs no script of a test ahead of an extension's page.
  if (kind === 'chromium')
    it('says what it does before it has loaded, and is never blank from then on', async () => {
      const popup = await harness.driven.browser.newPage();
      await popup.evaluateOnNewDocument(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        new MutationObserver(() => {
          const state = document.querySelector('#app > [data-state]')?.getAttribute('data-state');
          if (state || seen.length > 0) seen.push(`${state} ${document.readyState}`);
        }).observe(document, { childList: true, subtree: true, attributes: true });
      });
      const address = harness.driven.extensionUrl(`popup.html?tab=${await harness.driven.tabId(faulty.url)}`);
      await popup.goto(address);
      await popup.waitForSelector('[data-state="audit"]');
      const states = await popup.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
      expect(states[0]).toBe('reading interactive');
      expect(states.at(-1)).toMatch(/^audit/);
      expect(states.filter((state) => state.startsWith('undefined'))).toEqual([]);
      await popup.close();
    });

  it('takes a file that is dropped on the page for saved reports', async () => {
    const opener = await harness.driven.openExtensionPage('file.html');
    await opener.waitForSelector('.drop');
    await opener.evaluate((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], '年度报告.html', { type: 'text/html' }));
      const target = document.querySelector('.drop')!;
      for (const name of ['dragover', 'drop'])
        target.dispatchEvent(new DragEvent(name, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }, faulty.text);
    await opener.waitForSelector('[data-state="audit"]');
    const errors = (await rows(opener)).filter(({ severity, verdict }) => severity === 'error' && verdict === 'fail');
    expect(errors).toHaveLength(6);
    await opener.close();
  });

  it('asks once for a host beyond the declared ones, and judges its pages from then on', async () => {
    const address = `http://localhost:${harness.port}/allowed.html`;
    harness.put('/allowed.html', { body: faulty.bytes, type: 'text/html', charset: 'utf-8' });
    const foreign = await harness.driven.openPage(address);
    await grant(harness);
    const popup = await popupAfterClick(harness, foreign, address);
    await popup.waitForSelector('[data-state="permission"] .acts .btn:nth-child(2)');
    await popup.click('.acts .btn:nth-child(2)');
    expect(
      await until(
        async () => (await lit(foreign))['error']?.length,
        (found) => found === 3,
      ),
    ).toBe(3);
    await foreign.close();
    await harness.driven.openPage(address);
    expect(await badgeBecomes(harness, address, '4')).toBe('4');
  });

  it('says that an answer was none', async () => {
    const popup = await harness.driven.openExtensionPage('popup.html?tab=0');
    await popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { session: { set(values: object): unknown } } };
      };
      await chrome.storage.session.set({ 'tab:0': { frames: 'garbage' } });
    });
    await popup.waitForSelector('[data-state="failed"]');
    expect(await popup.$eval('.say', (element) => element.textContent)).toMatch(/核查未完成.*没有核查任何规则/);
    await popup.close();
  });
});

/** The popup of a page whose address only a click on the button tells; in Firefox as a page of its own after the click. */
async function popupAfterClick(harness: Harness, page: Page, address: string): Promise<Page> {
  const { driven } = harness;
  if (driven.kind === 'chromium') return (await driven.realPopup(page))!;
  const helper = await driven.openExtensionPage('popup.html?tab=0');
  await driven.clickAction(page);
  await helper.close();
  return harness.popup(address);
}

/** Headless Chromium shows nobody its question: the answer is given beforehand. Firefox asks nobody in tests. */
async function grant({ driven }: Harness): Promise<void> {
  if (driven.kind !== 'chromium') return;
  const settings = await driven.openPage('chrome://extensions/');
  await settings.evaluate((id) => {
    const { chrome } = globalThis as unknown as {
      chrome: { developerPrivate: { addHostPermission(id: string, host: string, done: () => void): void } };
    };
    return new Promise<void>((done) => chrome.developerPrivate.addHostPermission(id, 'http://localhost/*', done));
  }, driven.id);
  await settings.close();
}
