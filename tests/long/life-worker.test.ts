/** A worker that is killed at the worst moment: what the user sees comes right, or says that it did not. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { card, cardShown, clickInCard, lit } from '../e2e/drawn.ts';
import { badgeBecomes, type Harness, KINDS, openAudited, pasted, rows, start, until } from '../e2e/harness.ts';
import { type Api, killWorker } from '../e2e/life.ts';
import { report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';

const faulty = report({ faults: SAMPLE_FAULTS });
const errorsBecome = (page: Page, wanted: number): Promise<number> =>
  until(
    async () => (await lit(page))['error']?.length ?? 0,
    (found) => found === wanted,
  );
const cardOpens = (page: Page): Promise<string | null> => cardShown(page);

describe.each(KINDS)('a worker killed in %s', (kind) => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await start(kind);
  });
  afterEach(() => harness?.close());

  /** Whatever moment it falls on: while the page is looked at, its script is injected, its report is read, its badge is set. */
  it('while a page is seen, read and audited: it is audited in the end', async () => {
    for (const delay of [0, 40, 120, 300]) {
      const opening = harness.open(faulty);
      await new Promise((done) => setTimeout(done, delay));
      await killWorker(harness);
      const page = await opening;
      expect(await badgeBecomes(harness, faulty.url, '4'), `${delay}`).toBe('4');
      expect(await errorsBecome(page, 3), `${delay}`).toBe(3);
      const popup = await harness.popup(faulty.url);
      expect((await rows(popup)).length, `${delay}`).toBeGreaterThan(6);
      await popup.close();
      await page.close();
    }
  });

  it('before a finding is gone to, and before it is copied', async () => {
    const page = await openAudited(harness, faulty);
    const popup = await harness.popup(faulty.url);
    await killWorker(harness);
    await popup.click('[data-rule="proceedings-total"]');
    expect(await cardOpens(page)).toContain('10');
    await killWorker(harness);
    await clickInCard(page, '.card-foot .btn');
    expect(
      await until(
        () => card(page),
        (text) => text?.includes('已复制') === true,
      ),
    ).toContain('已复制');
    expect((await pasted(harness)).text).toContain('10');
  });

  it('before a finding is waived: the reason is kept, and once', async () => {
    const page = await openAudited(harness, faulty);
    const popup = await harness.popup(faulty.url);
    await popup.click('[data-rule="proceedings-total"]');
    await cardOpens(page);
    const press = async (words: string): Promise<void> => {
      await page.bringToFront();
      const at = await page.evaluate((wanted) => {
        const all = [...document.querySelector('crossfoot-ui')!.shadowRoot!.querySelectorAll('button')];
        const box = all.find((each) => each.textContent?.trim() === wanted)!.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }, words);
      await page.mouse.click(at.x, at.y);
    };
    await press('豁免…');
    await page.waitForFunction(() => document.querySelector('crossfoot-ui')?.shadowRoot?.querySelector('textarea'));
    await page.keyboard.type('已与报送单位核实');
    await killWorker(harness);
    await press('豁免此问题');
    expect(await badgeBecomes(harness, faulty.url, '3')).toBe('3');
    const kept = await harness.driven.inExtension(async () => {
      const scope = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      const stored = await (scope.browser ?? scope.chrome).storage.local.get(null);
      return JSON.stringify(stored).split('已与报送单位核实').length - 1;
    });
    expect(kept).toBe(1);
  });
});
