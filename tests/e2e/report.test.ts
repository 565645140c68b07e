/**
 * An inspector's way through one report, in both browsers. In Firefox the popup is opened as a page of its own: the
 * browser lets nobody drive the panel under its button.
 */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';
import { card, cardShown, clickInCard, lit, ringShown } from './drawn.ts';
import { KINDS, openAudited, pasted, rows, started, until } from './harness.ts';

const faulty = report({ faults: SAMPLE_FAULTS });

const SUSPECT = '本机关不掌握相关政府信息';

describe.each(KINDS)('a report with planted errors in %s', (kind) => {
  const harness = started(kind);
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    page = await openAudited(harness, faulty);
    popup = await harness.popup(faulty.url);
  });

  it('counts the errors on the badge', async () => {
    expect(await harness.badge(faulty.url)).toBe('4');
  });

  it('lights the figures at fault, and no others, in their own cells', async () => {
    const marks = await until(
      () => lit(page),
      (found) => found['error']?.length === 3 && found['warning'] !== undefined,
    );
    expect(marks['error']).toHaveLength(3);
    expect(marks['error']![0]).toMatch(new RegExp(`${SUSPECT}: 73$`));
    expect(marks['error']![1]).toMatch(/结转下年度继续办理: 8$/);
    expect(marks['error']![2]).toMatch(/10$/);
    expect(marks['warning']).toEqual(['规章: /', '规章: /', '规章: /']);
    expect(Object.keys(marks).sort()).toEqual(['error', 'warning']);
  });

  it('leaves the tree of the page as it was, but for one host element', async () => {
    const [now, served] = await page.evaluate((text) => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      const hosts = copy.querySelectorAll('crossfoot-ui');
      for (const host of hosts) host.remove();
      const untouched = new DOMParser().parseFromString(text, 'text/html').documentElement;
      return [`${hosts.length} ${copy.outerHTML}`, `1 ${untouched.outerHTML}`];
    }, faulty.text);
    expect(now).toBe(served);
  });

  it('lists every finding with its fields, folded ones too', async () => {
    const found = await rows(popup);
    expect(found.map(({ rule, severity, verdict }) => `${rule} ${severity} ${verdict}`).sort()).toEqual([
      'applications-balance error fail',
      'applications-results-total error fail',
      'applications-row-total error fail',
      'applications-row-total error fail',
      'applications-text-mismatch warning fail',
      'cell-placeholder warning fail',
      'proceedings-total error fail',
      'section-missing error fail',
    ]);
    const balance = found.find(({ rule }) => rule === 'applications-balance');
    expect(balance?.fields).toEqual([
      'applications.newReceived@total',
      'applications.carriedOver@total',
      'applications.results.total@total',
      'applications.carriedForward@total',
    ]);
  });

  it('goes from a row of the popup to its cell, with ring and card', async () => {
    await popup.bringToFront();
    await popup.click('[data-rule="applications-results-total"]');
    const shown = await cardShown(page);
    expect(shown).toContain('73');
    expect(shown).toContain('37');
    await page.bringToFront();
    await ringShown(page);
    const [ring, cell] = await page.evaluate((label) => {
      const row = [...document.querySelectorAll('tr')].find((each) => each.textContent?.includes(label))!;
      const figure = [...row.cells].find((each) => each.textContent?.trim() === '73')!;
      const drawn = document.querySelector('crossfoot-ui')!.shadowRoot!.querySelector('.cf-ring.on')!;
      return [drawn, figure].map((each) => {
        const { left, top, right, bottom } = each.getBoundingClientRect();
        return [left, top, right, bottom];
      });
    }, SUSPECT);
    for (const [at, edge] of cell!.entries()) expect(Math.abs(ring![at]! - edge)).toBeLessThan(3);
    expect(cell![1]).toBeGreaterThan(0);
    expect(cell![3]).toBeLessThan(900);
  });

  it('keeps the card off the row it speaks of, and inside the window', async () => {
    const { box, row } = await page.evaluate(() => {
      const shadow = document.querySelector('crossfoot-ui')!.shadowRoot!;
      const { left, top, right, bottom } = shadow.querySelector('.card')!.getBoundingClientRect();
      const ring = shadow.querySelector('.cf-ring.on')!.getBoundingClientRect();
      return { box: { left, top, right, bottom }, row: { top: ring.top, bottom: ring.bottom } };
    });
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(1440);
    expect(box.bottom).toBeLessThanOrEqual(900);
    expect(box.bottom <= row.top || box.top >= row.bottom || box.left > 1000).toBe(true);
  });

  it('copies a finding from the card, on a page without a secure context', async () => {
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    await clickInCard(page, '.card-foot .btn');
    await until(
      () => card(page),
      (text) => text?.includes('已复制') === true,
    );
    const { html, text } = await pasted(harness);
    expect(text).toContain('73');
    expect(text).toContain('37');
    expect(html).toContain('73');
  });

  it('copies the figures as a table that keeps its merged cells, and as tab-separated text', async () => {
    await popup.bringToFront();
    await popup.click('[data-copy="figures"]');
    await popup.waitForFunction(() => document.querySelector('[role="status"].told') !== null);
    const { html, text } = await pasted(harness);
    const table = await popup.evaluate((source) => {
      const tables = [...new DOMParser().parseFromString(source, 'text/html').querySelectorAll('table')];
      return {
        merged: tables.some((table) => table.querySelector('[colspan],[rowspan]') !== null),
        figures: tables.flatMap((table) =>
          [...table.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? ''),
        ),
      };
    }, html);
    expect(table.merged).toBe(true);
    expect(table.figures).toContain('73');
    expect(text.split('\n').some((line) => line.includes(SUSPECT) && line.split('\t').includes('73'))).toBe(true);
  });

  it('steps by the bar to the next place, and hides all marks by its switch', async () => {
    const before = await card(page);
    await clickInCard(page, '.bar .btn.icon[aria-label="下一个问题"]');
    const after = await until(
      () => card(page),
      (text) => text !== before,
    );
    expect(after).not.toBe(before);
    await clickInCard(page, '.bar [aria-pressed]');
    expect(
      await until(
        () => lit(page),
        (marks) => Object.keys(marks).length === 0,
      ),
    ).toEqual({});
    await clickInCard(page, '.bar > .btn:not(.icon)');
    expect(
      (
        await until(
          () => lit(page),
          (marks) => marks['error']?.length === 3,
        )
      )['error'],
    ).toHaveLength(3);
  });
});
