/** What a page does while it is open: replaces its nodes, hides and shows them, loads them late, is zoomed. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';
import { card, cardShown, clickInCard, edges, lit, ringShown } from './drawn.ts';
import { badgeBecomes, KINDS, openAudited, started, until } from './harness.ts';

const faulty = report({ faults: SAMPLE_FAULTS });
const errors = async (page: Page): Promise<number> => (await lit(page))['error']?.length ?? 0;
const threeErrors = (page: Page): Promise<number> =>
  until(
    () => errors(page),
    (found) => found === 3,
  );
const bar = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('crossfoot-ui')?.shadowRoot?.querySelector('.bar')?.textContent ?? '');

describe.each(KINDS)('an open page in %s', (kind) => {
  const harness = started(kind);
  let page: Page;
  afterEach(() => page?.close());

  it('that puts the same text into new nodes has its marks on them, also long after it has loaded', async () => {
    page = await openAudited(harness, faulty);
    expect(await threeErrors(page)).toBe(3);
    const again = () =>
      page.evaluate(() => {
        for (const table of document.querySelectorAll('table')) {
          const copy = table.cloneNode(true) as HTMLElement;
          copy.dataset['again'] = '';
          table.replaceWith(copy);
        }
      });
    const onNew = () =>
      page.evaluate(
        () =>
          [...(CSS.highlights.get('crossfoot-error') ?? [])].filter(
            (range) => (range as Range).startContainer.parentElement?.closest('table[data-again]')?.isConnected,
          ).length,
      );
    // While it settles, and again when nothing observes the page any more.
    for (const wait of [0, 3_000]) {
      await new Promise((done) => setTimeout(done, wait));
      // The extension's own first page may have come to the front; behind it nothing is drawn, and nothing lost.
      await page.bringToFront();
      await again();
      expect(await until(onNew, (found) => found === 3), `${wait}`).toBe(3);
      await page.evaluate(() => {
        for (const table of document.querySelectorAll('table')) delete table.dataset['again'];
      });
    }
  });

  it('that hides the place says so with what stands there, and leads to the nearest that can be seen', async () => {
    const tabs = report({ shape: 'hidden-tabs', faults: SAMPLE_FAULTS });
    page = await openAudited(harness, tabs);
    const popup = await harness.popup(tabs.url);
    await popup.click('[data-rule="applications-results-total"]');
    const told = await cardShown(page);
    expect(told).toContain('此处在页面隐藏的选项卡中');
    expect(told).toContain('核查时的原文：73');
    expect(await bar(page)).toContain('此处在页面隐藏的选项卡中');
    expect(await edges(page, '.cf-ring')).toBeNull();
    await clickInCard(page, '.card .away .btn');
    expect(await ringShown(page, '.cf-ring.around')).not.toBeNull();
    expect(await page.$$eval('.pane', (panes) => panes.filter((pane) => pane.checkVisibility()).length)).toBe(1);
    await page.$$eval('.pane', (panes) => {
      for (const pane of panes) (pane as HTMLElement).style.display = '';
    });
    expect(await ringShown(page)).not.toBeNull();
    expect(await card(page)).not.toContain('此处在页面隐藏的选项卡中');
    await popup.close();
  });

  it('whose report loads late, two frames deep, is audited', async () => {
    const inner = 'http://www.yunze.gov.cn/deep/inner.html';
    const middle = 'http://www.yunze.gov.cn/deep/middle.html';
    const outer = 'http://www.yunze.gov.cn/deep/outer.html';
    const html = (body: string) => ({ body: `<!doctype html><meta charset="utf-8">${body}`, type: 'text/html' });
    harness.put(inner, { body: faulty.bytes, type: 'text/html', charset: 'utf-8', delay: 400 });
    harness.put(
      middle,
      html(`<div id="here"></div><script>setTimeout(() => {
        const frame = document.createElement('iframe');
        Object.assign(frame, { src: '${inner}', width: 1200, height: 2000 });
        document.getElementById('here').append(frame);
      }, 900);</script>`),
    );
    harness.put(
      outer,
      html(`<title>${faulty.reports[0]!.title}</title><div id="here"></div><script>setTimeout(() => {
        document.getElementById('here').innerHTML = '<iframe src="${middle}" width="1250" height="2100"></iframe>';
      }, 700);</script>`),
    );
    page = await harness.driven.openPage(outer);
    expect(await badgeBecomes(harness, outer, '4')).toBe('4');
  });

  it('has ring and card where they belong at every zoom', async () => {
    page = await openAudited(harness, faulty);
    const popup = await harness.popup(faulty.url);
    const tabId = await harness.driven.tabId(faulty.url);
    for (const zoom of [0.8, 1.25, 2]) {
      await popup.evaluate(
        (id, factor) => {
          const { chrome } = globalThis as unknown as { chrome: { tabs: { setZoom(a: number, b: number): unknown } } };
          return chrome.tabs.setZoom(id, factor) as Promise<void>;
        },
        tabId,
        zoom,
      );
      await popup.bringToFront();
      await popup.click('[data-rule="proceedings-total"]');
      await page.bringToFront();
      await ringShown(page);
      await new Promise((done) => setTimeout(done, 300));
      const [cell, view] = await page.evaluate(() => {
        const range = [...CSS.highlights.get('crossfoot-error')!].at(-1) as Range;
        const { left, top, right, bottom } = range.startContainer.parentElement!.closest('td')!.getBoundingClientRect();
        return [
          [left, top, right, bottom],
          [0, 0, innerWidth, innerHeight],
        ];
      });
      expect(Math.abs(view![2]! * zoom - 1440), `${zoom}`).toBeLessThan(40);
      const ring = await edges(page, '.cf-ring.on');
      for (const [at, edge] of cell!.entries()) expect(Math.abs(ring![at]! - edge), `${zoom}`).toBeLessThan(3);
      const shown = (await edges(page, '.card'))!;
      expect(shown[0], `${zoom}`).toBeGreaterThanOrEqual(0);
      expect(shown[2], `${zoom}`).toBeLessThanOrEqual(view![2]!);
      expect(shown[1]! >= cell![3]! || shown[3]! <= cell![1]! || shown[0]! >= cell![2]!, `${zoom}`).toBe(true);
    }
    await popup.close();
  });
});
