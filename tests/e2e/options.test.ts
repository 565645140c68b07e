/** Options and first page as a user has them: what is chosen holds, what is asked of the browser is followed. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';
import { badgeBecomes, type Harness, KINDS, pasted, rows, started, until } from './harness.ts';

const faulty = report({ faults: SAMPLE_FAULTS });

interface Api {
  readonly storage: { local: { set(values: object): Promise<void>; remove(key: string): Promise<void> } };
  readonly permissions: { remove(what: { origins: string[] }): Promise<boolean> };
}

async function options(harness: Harness, page: string): Promise<Page> {
  const opened = await harness.driven.openExtensionPage(`options.html#${page}`);
  await opened.waitForSelector(`main[data-page="${page}"]`);
  await opened.bringToFront();
  return opened;
}

const told = (page: Page): Promise<string> =>
  until(
    () => page.$eval('main > [role="status"]', (region) => region.textContent ?? ''),
    (text) => text !== '',
  );

const switchOf = (rule: string): string => `[data-rule="${rule}"] [role="switch"]`;
const stateOf = (page: Page, selector: string, name: string): Promise<string | null> =>
  page.$eval(selector, (element, attribute) => element.getAttribute(attribute), name);

const ruleIds = async (harness: Harness): Promise<string[]> => {
  const popup = await harness.popup(faulty.url);
  const found = (await rows(popup)).map(({ rule }) => rule);
  await popup.close();
  return found;
};

/** Headless browsers show no question: Chromium is told before, Firefox has a preference that answers it. */
async function mayAsk(harness: Harness, origin: string): Promise<void> {
  if (harness.driven.kind === 'firefox') return;
  const page = await harness.driven.browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    (id, pattern) =>
      new Promise<void>((done) => {
        const api = (globalThis as unknown as { chrome: { developerPrivate: { addHostPermission: unknown } } }).chrome;
        (api.developerPrivate.addHostPermission as (id: string, pattern: string, then: () => void) => void)(
          id,
          pattern,
          done,
        );
      }),
    harness.driven.id,
    origin,
  );
  await page.close();
}

describe.each(KINDS)('the options in %s', (kind) => {
  const harness = started(kind);
  beforeAll(async () => {
    await harness.open(faulty);
    await badgeBecomes(harness, faulty.url, '4');
  });

  it('a rule that is switched off is checked no more in the page that is open, and on again it is', async () => {
    expect(await ruleIds(harness)).toContain('cell-placeholder');
    const page = await options(harness, 'rules');
    await page.click(switchOf('cell-placeholder'));
    expect(await told(page)).toBe('已保存');
    expect(
      await until(
        () => ruleIds(harness),
        (found) => !found.includes('cell-placeholder'),
      ),
    ).not.toContain('cell-placeholder');
    await page.close();
    const again = await options(harness, 'rules');
    expect(await stateOf(again, switchOf('cell-placeholder'), 'aria-checked')).toBe('false');
    await again.click(switchOf('cell-placeholder'));
    expect(
      await until(
        () => ruleIds(harness),
        (found) => found.includes('cell-placeholder'),
      ),
    ).toContain('cell-placeholder');
    await again.close();
  });

  it('language and theme change at once and are those of the next page', async () => {
    const page = await options(harness, 'look');
    await page.click('input[value="en"]');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await page.click('input[value="dark"]');
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
    expect(await page.$eval('h1', (title) => title.textContent)).toBe('Language and look');
    await page.close();
    const help = await harness.driven.openExtensionPage('help.html');
    await help.waitForSelector('nav');
    expect(
      await help.evaluate(() => [document.documentElement.lang, document.documentElement.dataset['theme']]),
    ).toEqual(['en', 'dark']);
    await help.close();
    const back = await options(harness, 'look');
    for (const group of [1, 2]) await back.click(`section:nth-of-type(${group}) input[value="auto"]`);
    await back.waitForFunction(() => document.documentElement.lang === 'zh-CN');
    await back.close();
  });

  it('a bare address is allowed by the user, audited like the others, and followed when it is withdrawn', async () => {
    const host = '127.0.0.1';
    const url = `http://${host}:${harness.port}/zwgk/nb.html`;
    await mayAsk(harness, `*://${host}/*`);
    const page = await options(harness, 'sites');
    await page.type('form input', `${host}:${harness.port}`);
    await page.keyboard.press('Enter');
    expect(await told(page)).toContain(`已允许 ${host}`);
    await page.waitForSelector(`[data-site="${host}"][data-granted]`);
    harness.put('/zwgk/nb.html', { body: faulty.bytes, type: faulty.contentType });
    const portal = await harness.driven.openPage(url);
    expect(await badgeBecomes(harness, url, '4')).toBe('4');
    await portal.close();
    // as in the browser's own page of extensions
    await harness.driven.inExtension(async (origin: string) => {
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      await (scope.browser ?? scope.chrome).permissions.remove({ origins: [origin] });
    }, `*://${host}/*`);
    await page.bringToFront();
    await page.waitForFunction((gone) => !document.querySelector(`[data-site="${gone}"]`), {}, host);
    await page.close();
  });

  // Firefox keeps as much as the disk holds; no preference makes it refuse
  if (kind === 'chromium')
    it('a full disk gives a message and keeps what is shown', async () => {
      await harness.driven.inExtension(async () => {
        const scope = globalThis as unknown as { chrome: Api };
        const fits = (size: number, n: number): Promise<boolean> =>
          scope.chrome.storage.local.set({ [`j${size}.${n}`]: 'x'.repeat(size) }).then(
            () => true,
            () => false,
          );
        // to the last bytes: half as large each time
        for (let size = 10_485_760; size >= 1; size = Math.floor(size / 2))
          for (let n = 0; n < 4; n++) if (!(await fits(size, n))) break;
      });
      const page = await options(harness, 'rules');
      await page.click(switchOf('title-form'));
      expect(await told(page)).toContain('未能保存：浏览器没有空间');
      expect(await stateOf(page, switchOf('title-form'), 'aria-checked')).toBe('false');
      await page.close();
      const fresh = await options(harness, 'rules');
      expect(await stateOf(fresh, switchOf('title-form'), 'aria-checked')).toBe('true');
      await fresh.close();
    });
});

describe.each(KINDS)('the first page in %s', (kind) => {
  const harness = started(kind);

  it('opens once when the extension is installed', async () => {
    const opened = await until(
      () =>
        harness.driven.inExtension(async () => {
          const scope = globalThis as unknown as {
            browser?: { tabs: { query(filter: object): Promise<{ url?: string }[]> } };
            chrome: { tabs: { query(filter: object): Promise<{ url?: string }[]> } };
          };
          const tabs = await (scope.browser ?? scope.chrome).tabs.query({});
          return tabs.filter(({ url }) => url?.endsWith('/welcome.html')).length;
        }),
      (found) => found > 0,
    );
    expect(opened).toBe(1);
  });

  it('holds the sample, read and marked, and leads to a copied finding', async () => {
    const page = await harness.driven.openExtensionPage('welcome.html');
    await page.waitForSelector('iframe.sample');
    await page.bringToFront();
    const marked = () =>
      page.evaluate(() => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe.sample')!.contentWindow as typeof window | null;
        return [...(frame?.CSS.highlights.keys() ?? [])].length;
      });
    expect(await until(marked, (n) => n > 0)).toBeGreaterThan(0);
    /** Clicks in the frame's shadow tree where the user would. */
    const click = async (selector: string): Promise<void> => {
      const at = await page.evaluate((wanted) => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe.sample')!;
        frame.scrollIntoView({ block: 'center' });
        const shadow = frame.contentDocument!.querySelector('crossfoot-ui')!.shadowRoot!;
        const [outer, inner] = [frame.getBoundingClientRect(), shadow.querySelector(wanted)!.getBoundingClientRect()];
        return { x: outer.x + inner.x + inner.width / 2, y: outer.y + inner.y + inner.height / 2 };
      }, selector);
      await page.mouse.click(at.x, at.y);
    };
    await click('.bar .stepper button:last-of-type');
    await page.waitForFunction(() =>
      document
        .querySelector<HTMLIFrameElement>('iframe.sample')!
        .contentDocument!.querySelector('crossfoot-ui')!
        .shadowRoot!.querySelector('.card'),
    );
    await click('.card-foot button');
    await page.waitForFunction(() => document.querySelector('.done')?.classList.contains('is-done'));
    const { text } = await pasted(harness);
    expect(text).toContain('云泽市自然资源局2024年政府信息公开工作年度报告');
    expect(text).toContain('依据：');
    await page.close();
  });
});
