/** What we have drawn into a page, as its reader sees it: marks, ring and card. */
import type { Page } from 'puppeteer-core';
import { until } from './harness.ts';

/** What the highlights cover, by severity, each text with the first cell of its row. */
export function lit(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const found: Record<string, string[]> = {};
    const views = [
      window,
      ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow as typeof window),
    ];
    for (const view of views) {
      for (const [name, highlight] of view.CSS.highlights) {
        const texts = [...highlight].map((each) => {
          const range = each as Range;
          const row = range.startContainer.parentElement?.closest('tr');
          const label = [...(row?.cells ?? [])]
            .map((cell) => cell.textContent?.trim() ?? '')
            .findLast((text) => /\p{Script=Han}{2}/u.test(text));
          return label ? `${label}: ${range.toString()}` : range.toString();
        });
        found[name.replace('crossfoot-', '')] = [...(found[name.replace('crossfoot-', '')] ?? []), ...texts];
      }
    }
    return found;
  });
}

/** The figures that are lit as errors, once they are these; else those that are lit instead. */
export const figuresBecome = (page: Page, wanted: readonly string[]): Promise<string[]> =>
  until(
    async () => ((await lit(page))['error'] ?? []).map((text) => text.replace(/^.*: /, '')),
    (found) => found.join() === wanted.join(),
  );

/** What our own views in the page show. */
export function card(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.querySelector('crossfoot-ui')?.shadowRoot?.querySelector('.card');
    return element?.textContent ?? null;
  });
}

/** The same, once there is one. */
export const cardShown = (page: Page): Promise<string | null> =>
  until(
    () => card(page),
    (text) => text !== null,
  );

/** Clicks into our shadow tree where the user would: at the middle of what is seen. */
export async function clickInCard(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  const at = await page.evaluate((wanted) => {
    const box = document.querySelector('crossfoot-ui')!.shadowRoot!.querySelector(wanted)!.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
  await page.mouse.click(at.x, at.y);
}

/** Edges of the first element of our shadow tree that matches, in the window: left, top, right, bottom. */
export function edges(page: Page, selector: string): Promise<number[] | null> {
  return page.evaluate((wanted) => {
    const element = document.querySelector('crossfoot-ui')?.shadowRoot?.querySelector(wanted);
    if (!element) return null;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return [left, top, right, bottom];
  }, selector);
}

/** The same of the ring, once it is drawn. */
export const ringShown = (page: Page, ring = '.cf-ring.on'): Promise<number[] | null> =>
  until(
    () => edges(page, ring),
    (box) => box !== null,
  );
