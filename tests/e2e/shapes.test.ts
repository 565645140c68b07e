/** Pages as portals serve them: whatever stands in the way, the same figures are found at fault. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { negative, report, type ShapeName, severalReports } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';
import { cardShown, lit, ringShown } from './drawn.ts';
import { badgeBecomes, KINDS, started, until } from './harness.ts';

const CSP = { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; sandbox" };

describe.each(KINDS)('pages of portals in %s', (kind) => {
  const harness = started(kind);
  let page: Page | undefined;

  async function marked(
    shape: ShapeName,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Record<string, string[]>> {
    const fixture = report({ shape, faults: SAMPLE_FAULTS });
    // A text says nowhere in itself how it is encoded.
    const charset = fixture.contentType === 'text/plain' ? { charset: fixture.charset } : {};
    page = await harness.open(fixture, { ...charset, ...(headers && { headers }) });
    expect(await badgeBecomes(harness, fixture.url, '4')).toBe('4');
    return until(
      () => lit(page!),
      (marks) => marks['error']?.length === 3,
    );
  }

  const figures = (texts: readonly string[] | undefined): string[] =>
    (texts ?? []).map((text) => text.replace(/^.*: /, ''));

  it('a page whose policy forbids every script, style and frame', async () => {
    expect(figures((await marked('trs', CSP))['error'])).toEqual(['73', '8', '10']);
  });

  it.each<ShapeName>(['gbk', 'word-paste', 'layout-tables', 'late', 'frame'])('the shape %s', async (shape) => {
    expect(figures((await marked(shape))['error'])).toEqual(['73', '8', '10']);
  });

  it('a text file: the very letters of the lines are lit', async () => {
    expect(figures((await marked('plain-text'))['error'])).toEqual(['73', '8', '10']);
  });

  it('a report in a frame of its own origin: the ring is drawn where the frame shows the cell', async () => {
    await marked('frame');
    const popup = await harness.popup(report({ shape: 'frame' }).url);
    await popup.click('[data-rule="applications-results-total"]');
    expect(await cardShown(page!)).toContain('73');
    await ringShown(page!);
    const [ring, cell] = await page!.evaluate(() => {
      const frame = document.querySelector('iframe')!;
      const own = frame.getBoundingClientRect();
      const range = [...(frame.contentWindow as typeof window).CSS.highlights.get('crossfoot-error')!][0] as Range;
      const inner = range.startContainer.parentElement!.closest('td')!.getBoundingClientRect();
      const drawn = document
        .querySelector('crossfoot-ui')!
        .shadowRoot!.querySelector('.cf-ring.on')!
        .getBoundingClientRect();
      return [
        [drawn.left, drawn.top],
        [own.left + frame.clientLeft + inner.left, own.top + frame.clientTop + inner.top],
      ];
    });
    for (const [at, edge] of cell!.entries()) expect(Math.abs(ring![at]! - edge)).toBeLessThan(3);
  });

  it('a report in a frame of another government host: audited there, shown under the tab', async () => {
    const inner = { ...report({ faults: SAMPLE_FAULTS }), url: 'http://nb.yunze.gov.cn/report.html' };
    harness.put(inner.url, { body: inner.bytes, type: 'text/html', charset: 'utf-8' });
    const url = 'http://www.yunze.gov.cn/outer.html';
    const body = `<!doctype html><title>政务公开</title><h1>政务公开</h1><iframe src="${inner.url}" width="1200" height="700"></iframe>`;
    harness.put(url, { body, type: 'text/html', charset: 'utf-8' });
    await harness.driven.openPage(url);
    expect(await badgeBecomes(harness, url, '4')).toBe('4');
    const popup = await harness.popup(url);
    expect(await popup.$eval('[data-state]', (element) => element.getAttribute('data-state'))).toBe('audit');
  });

  it('several reports on one page: a row leads to the place in its own report', async () => {
    const agencies = ['云泽市水务局', '云泽市教育局'];
    const fixture = severalReports(agencies.map((agency) => ({ agency, faults: SAMPLE_FAULTS })));
    const both = await harness.open(fixture);
    expect(await badgeBecomes(harness, fixture.url, '8')).toBe('8');
    const popup = await harness.popup(fixture.url);
    await popup.click('.seg > :nth-child(2)');
    await popup.click('[data-rule="proceedings-total"]');
    await ringShown(both);
    const [ring, second] = await both.evaluate(() => {
      const drawn = document.querySelector('crossfoot-ui')!.shadowRoot!.querySelector('.cf-ring.on')!;
      return [drawn.getBoundingClientRect().top, document.querySelectorAll('.box')[1]!.getBoundingClientRect().top];
    });
    expect(ring).toBeGreaterThan(second!);
  });

  it('one document for the whole site: judged anew after each of its own navigations', async () => {
    const fixture = report({ shape: 'spa', faults: SAMPLE_FAULTS });
    harness.put(fixture.url, { body: fixture.bytes, type: fixture.contentType });
    const spa = await harness.driven.openPage(`${fixture.url}#list`);
    await spa.waitForSelector('#open');
    expect(await harness.badge(`${fixture.url}#list`)).toBe('');
    await spa.click('#open');
    const errors = async (): Promise<number> => (await lit(spa))['error']?.length ?? 0;
    expect(await until(errors, (found) => found === 3)).toBe(3);
    const address = await spa.evaluate(() => location.href);
    expect(await badgeBecomes(harness, address, '4')).toBe('4');
    await spa.bringToFront();
    await spa.evaluate(() => history.back());
    expect(await until(errors, (found) => found === 0)).toBe(0);
    expect(await badgeBecomes(harness, `${fixture.url}#list`, '')).toBe('');
    const host = (): Promise<unknown> => spa.evaluate(() => document.querySelector('crossfoot-ui')?.localName ?? null);
    expect(await until(host, (name) => name === null)).toBeNull();
  });

  it.each(['form-notice', 'plain-news', 'list-of-reports'] as const)('no report: %s', async (name) => {
    const fixture = negative(name);
    const open = await harness.open(fixture);
    const popup = await harness.popup(fixture.url);
    expect(await popup.$eval('[data-state]', (element) => element.getAttribute('data-state'))).toBe('detection');
    expect(await harness.badge(fixture.url)).toBe('');
    expect(await open.$('crossfoot-ui')).toBeNull();
  });
});
