/** The desk in the page: waiving, notes, hidden marks and the folded bar, by keys and clicks, and what of it is remembered. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../lib/model/messages.ts';
import type { TabState } from '../../lib/model/tab.ts';
import { KINDS, started, until } from '../e2e/harness.ts';
import { sample } from '../fixtures/sample.ts';

/** Words of the card or the bar; empty where it is not open. */
const words = (page: Page, layer: 'card' | 'bar'): Promise<string> =>
  page.evaluate((name) => {
    const found = document.querySelector('crossfoot-ui')?.shadowRoot?.querySelector<HTMLElement>(`.cf-${name}`);
    return found?.matches(':popover-open') ? (found.textContent ?? '') : '';
  }, layer);

/** A click as the user's: what a page makes up is refused. */
async function press(page: Page, layer: 'card' | 'bar', label: string): Promise<void> {
  const at = await page.evaluate(
    (name, wanted) => {
      const root = document.querySelector('crossfoot-ui')!.shadowRoot!;
      const all = [...root.querySelectorAll<HTMLElement>(`.cf-${name} button`)];
      const { left, top, width, height } = all
        .find((each) => wanted === '' || each.ariaLabel === wanted || each.textContent?.trim() === wanted)!
        .getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    layer,
    label,
  );
  await page.mouse.click(at.x, at.y);
}

const typed = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('crossfoot-ui')?.shadowRoot?.querySelector('textarea')?.value ?? '');

const lit = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('crossfoot-')).sort());

async function send(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
}

describe.each(KINDS)('in the page, %s', (kind) => {
  const harness = started(kind);
  let page: Page;

  const ready = async (): Promise<void> => {
    await page.bringToFront();
    await until(
      () => words(page, 'bar'),
      (text) => text !== '',
    );
  };
  const again = async (): Promise<void> => {
    await page.reload();
    await ready();
  };

  beforeAll(async () => {
    page = await harness.open(sample());
    await ready();
  });

  it('what is being written outlives a page that replaces its nodes', async () => {
    await press(page, 'bar', '下一个问题');
    await until(
      () => words(page, 'card'),
      (text) => text.includes('豁免…'),
    );
    await page.keyboard.press('n');
    await until(
      () => page.evaluate(() => document.querySelector('crossfoot-ui')!.shadowRoot!.activeElement?.localName),
      (name) => name === 'textarea',
    );
    await page.keyboard.type('已电联');
    await page.evaluate(() => {
      for (const table of document.querySelectorAll('table')) table.replaceWith(table.cloneNode(true));
    });
    await new Promise((done) => setTimeout(done, 1500));
    await page.keyboard.type('办公室');
    expect(await typed(page)).toBe('已电联办公室');
    await send(page);
    const kept = await until(
      () => words(page, 'card'),
      (text) => /已电联办公室（/.test(text),
    );
    await until(
      () => page.evaluate(() => document.querySelector('crossfoot-ui')!.shadowRoot!.querySelector('textarea') === null),
      (closed) => closed,
    );
    expect(kept).toMatch(/备注已电联办公室（\d{4}-\d\d-\d\d）/);
  });

  it('a certain error is waived with a reason alone, counted apart at once, and stays waived', async () => {
    const before = await words(page, 'bar');
    const card = (says: RegExp): Promise<string> =>
      until(
        () => words(page, 'card'),
        (text) => says.test(text),
      );
    await page.keyboard.press('j');
    await card(/应为 37/);
    await page.keyboard.press('w');
    await card(/豁免此问题/);
    await send(page);
    expect(await card(/写明理由/)).toContain('写明理由才能豁免错误');
    await page.keyboard.type('第三人起诉');
    await send(page);
    expect(await card(/已豁免/)).toContain('已豁免第三人起诉（仅此问题，数字不变时');
    expect(await words(page, 'bar')).not.toBe(before);
    await again();
    expect(
      await until(
        () => lit(page),
        (names) => names.includes('crossfoot-waived'),
      ),
    ).toContain('crossfoot-waived');
  });

  it('marks hidden for the site stay hidden, until they are brought back', async () => {
    await press(page, 'bar', '标记');
    await until(
      () => words(page, 'bar'),
      (text) => text.includes('标记已隐藏'),
    );
    await press(page, 'bar', '本站');
    await new Promise((done) => setTimeout(done, 500));
    await again();
    expect(
      await until(
        () => words(page, 'bar'),
        (text) => text.includes('标记已隐藏'),
      ),
    ).toContain('标记已隐藏');
    expect(await lit(page)).toEqual([]);
    await press(page, 'bar', '显示');
    expect(
      await until(
        () => lit(page),
        (names) => names.length > 0,
      ),
    ).toContain('crossfoot-error');
    await again();
    expect(
      await until(
        () => lit(page),
        (names) => names.length > 0,
      ),
    ).toContain('crossfoot-error');
  });

  it('a folded bar stays folded', async () => {
    await press(page, 'bar', '收起');
    await new Promise((done) => setTimeout(done, 500));
    await again();
    expect(await words(page, 'bar')).not.toContain('标记');
    // The one button of a folded bar.
    await press(page, 'bar', '');
    expect(
      await until(
        () => words(page, 'bar'),
        (text) => text.includes('标记'),
      ),
    ).toContain('标记');
  });

  it('words that are selected become those of a finding of the inspector’s own', async () => {
    await page.evaluate(() => {
      const cell = [...document.querySelectorAll('td')].find((each) => each.textContent === '73')!;
      getSelection()!.selectAllChildren(cell);
    });
    const tabId = await harness.driven.tabId(page.url());
    const state = await harness.driven.inExtension(async (tab: number) => {
      type Api = { runtime: { sendMessage(message: object): Promise<Result<{ tab: TabState }>> } };
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      const { runtime } = scope.browser ?? scope.chrome;
      await runtime.sendMessage({ kind: 'select', tabId: tab });
      return runtime.sendMessage({ kind: 'state', tabId: tab });
    }, tabId);
    expect(state).toMatchObject({
      tab: {
        selection: {
          quote: '73',
          field: 'applications.results.unableToProvide.notHeld@naturalPerson',
          section: 'applications',
        },
      },
    });
  });
});
