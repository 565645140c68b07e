/**
 * Storage that is full, or refused: what was typed and what is shown stay, and words say so. Firefox gives an extension
 * as much room as the disk has; a preference makes it less, so that it is full in truth. The refusal is made up in the
 * worker of Chromium and in the event page of Firefox.
 */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { choose, chooseTab, deskOf, listed, says, textOf, told, waive } from '../e2e/desk.ts';
import { badgeBecomes, type Harness, KINDS, pasted, started, until } from '../e2e/harness.ts';
import { report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';

const faulty = report({ faults: SAMPLE_FAULTS });
const REASON = '第三人另行起诉';

interface Area {
  get(keys: null): Promise<object>;
  set(values: object): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
interface Api {
  readonly storage: { readonly local: Area };
  readonly runtime: { getBackgroundPage(): Promise<{ readonly browser: Api }> };
}

/** Writes until nothing more is taken, half as much each time, and at last as much as a waiver. @returns under which keys */
const fill = (harness: Harness, turn: number): Promise<string[]> =>
  harness.driven.inExtension(async (prefix: number) => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local } = (scope.browser ?? scope.chrome).storage;
    const keys: string[] = [];
    const fits = async (size: number): Promise<boolean> => {
      // noise: what repeats itself is kept small
      let noise = '';
      while (noise.length < size) {
        const bytes = crypto.getRandomValues(new Uint8Array(Math.min(size - noise.length, 65_536)));
        noise += new TextDecoder().decode(bytes.map((byte) => 33 + (byte % 90)));
      }
      const key = `j${prefix}.${keys.length}`;
      const taken = await local.set({ [key]: noise }).then(
        () => true,
        () => false,
      );
      if (taken) keys.push(key);
      return taken;
    };
    const round = async (): Promise<number> => {
      const before = keys.length;
      for (let size = 4_194_304; size >= 1; size = Math.floor(size / 2))
        for (let n = 0; n < 6; n++) if (!(await fits(size))) break;
      return keys.length - before;
    };
    // Firefox writes to a journal first: what it refuses until that is cleared away it takes a moment later
    for (let idle = 0; idle < 3; ) {
      idle = (await round()) > 0 ? 0 : idle + 1;
      await new Promise((done) => setTimeout(done, 400));
    }
    return keys;
  }, turn);

/** One by one, and again: full as it is, Firefox takes back the one or other removal in silence. */
const empty = (harness: Harness, keys: readonly string[]): Promise<number> =>
  harness.driven.inExtension(async (gone: string[]) => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local } = (scope.browser ?? scope.chrome).storage;
    let left = gone;
    for (let turn = 0; turn < 20 && left.length > 0; turn++) {
      for (const key of left) await local.remove([key]).catch(() => undefined);
      const there = await local.get(null);
      left = left.filter((key) => Object.hasOwn(there, key));
    }
    return left.length;
  }, keys);

/** As if the browser did not let what is stored be read. */
async function refuse({ driven }: Harness): Promise<void> {
  if (driven.kind === 'chromium') {
    const target = await driven.browser.waitForTarget((each) => each.type() === 'service_worker');
    await (await target.worker())!.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      const value = () => Promise.reject(new Error('Access to storage is denied.'));
      Object.defineProperty(chrome.storage.local, 'get', { value });
    });
    return;
  }
  await driven.inExtension(async () => {
    const { browser } = globalThis as unknown as { browser: Api };
    const page = await browser.runtime.getBackgroundPage();
    page.browser.storage.local.get = () => Promise.reject(new Error('Access to storage is denied.'));
  });
}

describe.each(KINDS)('the desk without storage in %s', (kind) => {
  const harness = started(kind, 'zh-CN', { room: 10_240 });
  let panel: Page;
  const reason = () => panel.$eval('[data-form="waive"] textarea', (field) => field.value);
  const failure = () => says(panel, '[data-form="waive"] [role="alert"]', '未能保存');

  beforeAll(async () => {
    await harness.open(faulty);
    await badgeBecomes(harness, faulty.url, '4');
  });
  beforeEach(async () => {
    panel = await deskOf(harness, faulty.url);
  });
  afterEach(() => panel.close());

  it('full: waiving says so, keeps the reason even when the panel is closed, and goes on where there is room again', async () => {
    const before = await listed(panel);
    const junk: string[] = [];
    let said = '';
    // where Firefox found room again meanwhile, the waiver is taken back and that is filled, too
    for (let turn = 0; turn < 4 && said === ''; turn++) {
      if (turn > 0) await panel.click('[data-do="undo"]');
      junk.push(...(await fill(harness, turn)));
      await panel.bringToFront();
      await waive(panel, 'proceedings-total', REASON);
      said = await failure();
    }
    expect(junk.length).toBeGreaterThan(2);
    expect(said).toMatch(/^未能保存：浏览器没有空间保存刚写的内容/);
    expect(await reason()).toBe(REASON);
    expect(await listed(panel)).toEqual(before);
    expect(await harness.badge(faulty.url)).toBe('4');
    await choose(panel, 'copy:text');
    await told(panel, '已复制');
    expect((await pasted(harness)).text).toContain('73，应为 37');
    await panel.close();
    panel = await deskOf(harness, faulty.url);
    await chooseTab(panel, 'waivers');
    expect(await reason()).toBe(REASON);
    expect(await empty(harness, junk)).toBe(0);
    await panel.bringToFront();
    // Firefox takes a while to give the room back: pressed again until it is kept, when the form is gone
    const again = async (): Promise<string> => {
      await panel.click('[data-form="waive"] [type="submit"]').catch(() => undefined);
      return textOf(panel, '[data-waived]');
    };
    expect(await until(again, (text) => text.includes(REASON), 20_000)).toContain(REASON);
    expect(await badgeBecomes(harness, faulty.url, '3')).toBe('3');
    await panel.waitForSelector('[data-form="waive"]', { hidden: true });
  });

  it('refused: waiving says so, and neither what is shown nor what is waived is lost', async () => {
    const before = await listed(panel);
    await refuse(harness);
    await waive(panel, 'section-missing', REASON);
    expect(await failure()).toContain('所写内容保留在此');
    expect(await reason()).toBe(REASON);
    expect(
      await until(
        () => listed(panel),
        (rules) => rules.length === before.length,
      ),
    ).toEqual(before);
    expect(await harness.badge(faulty.url)).toBe('3');
    await chooseTab(panel, 'waivers');
    expect(await textOf(panel, '[data-waived]')).toContain(REASON);
  });
});
