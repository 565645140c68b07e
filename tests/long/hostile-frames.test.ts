/** Frames of other origins that work against the page that they stand in, or that stands around them. */
import type { Frame, Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { badgeBecomes, KINDS, type Row, rows, started, until } from '../e2e/harness.ts';
import { attacked, cardOf, errorsOf } from '../e2e/hostile.ts';
import { report } from '../fixtures/index.ts';

const FIGURES = ['73', '8', '10'];
/** Another site, and so another process, whose pages our scripts run in too. */
const OTHER = 'http://ads.other.gov.cn';
/** Milliseconds. */
const STORM = 8_000;

/** Floods its own tree, writes to the other side in our words, and lights what it likes under our names, until it rests. */
const storm = (target: string): string => `
  addEventListener('load', () => {
    document.documentElement.append(document.createElement('crossfoot-ui'));
    const all = new Range();
    all.selectNodeContents(document.body);
    for (const name of ['error', 'warning', 'review', 'info', 'waived'])
      CSS.highlights.set('crossfoot-' + name, new Highlight(all));
    const box = document.body.appendChild(document.createElement('div'));
    const kinds = ['clear', 'gather', 'marks', 'focus', 'seen', 'snapshot', 'failed', 'waive', 'show', 'run'];
    const end = performance.now() + ${STORM};
    window.turns = 0;
    const step = () => {
      window.turns++;
      box.replaceChildren(...Array.from({ length: 100 }, (_, index) => {
        const p = document.createElement('p');
        p.textContent = '五、伪造的问题' + index + Math.random();
        return p;
      }));
      for (let turn = 0; turn < 50; turn++)
        ${target}.postMessage({
          kind: kinds[turn % kinds.length], born: performance.timeOrigin, on: false, audits: [], finding: '0', forced: true,
        }, '*');
      if (performance.now() < end) setTimeout(step, 5);
      else { box.remove(); window.rested = true; }
    };
    step();
  });`;

/** How often the page comes to do something, twenty times a second where nothing hinders it. */
const TICKING = 'window.ticks = 0; setInterval(() => { window.ticks++; }, 50);';
const framed = (url: string): string =>
  `<script>${TICKING}</script><iframe src="${url}" width="600" height="200"></iframe>`;

const pause = (milliseconds: number): Promise<void> => new Promise((end) => setTimeout(end, milliseconds));
const flag = (within: Page | Frame, name: 'turns' | 'ticks' | 'rested'): Promise<number> =>
  within.evaluate((wanted) => Number((window as unknown as Record<string, unknown>)[wanted] ?? 0), name);

describe.each(KINDS)('a hostile frame of another origin in %s', (kind) => {
  const harness = started(kind);
  let page: Page | undefined;
  afterEach(() => page?.close());

  const frameOf = async (url: string): Promise<Frame> => {
    const found = await until(
      async () => page!.frames().find((each) => each.url() === url),
      (frame) => frame !== undefined,
    );
    await found!.waitForFunction(() => 'turns' in window);
    return found!;
  };
  const calm = (within: Page | Frame): Promise<number> =>
    until(
      () => flag(within, 'rested'),
      (rested) => rested === 1,
      4 * STORM,
    );
  const lit = (within: Page): Promise<string[]> =>
    until(
      () => errorsOf(within),
      (found) => found.join() === FIGURES.join(),
    );

  it.each([
    ['of a stranger', (): string => `http://localhost:${harness.port}/storm.html`],
    ['of another government site', (): string => `${OTHER}/storm.html`],
  ])('%s changes nothing of what is said and marked, and keeps nobody from it', async (name, where) => {
    const url = where();
    harness.put('/storm.html', {
      body: `<!doctype html><title>广告</title><script>${storm('parent')}</script><p>广告</p>`,
      charset: 'utf-8',
    });
    const fixture = attacked(`storm-${name.length}`, { before: framed(url) });
    page = await harness.open(fixture);
    const frame = await frameOf(url);
    expect(await badgeBecomes(harness, fixture.url, '4')).toBe('4');
    expect(await lit(page)).toEqual(FIGURES);
    // neither side is kept busy by us, or by the other through us
    const [turns, ticks] = [await flag(frame, 'turns'), await flag(page, 'ticks')];
    await pause(1_500);
    expect((await flag(frame, 'turns')) - turns).toBeGreaterThan(10);
    expect((await flag(page, 'ticks')) - ticks).toBeGreaterThan(7);
    const popup = await harness.popup(fixture.url);
    const during = await rows(popup);
    expect(during.filter(({ severity }) => severity === 'error')).toHaveLength(6);
    await popup.click('[data-rule="proceedings-total"]');
    expect(await until(() => cardOf(page!), Boolean)).toContain('10');
    expect(await calm(frame)).toBe(1);
    await pause(2_500);
    expect(await rows(popup)).toEqual(during);
    expect(await popup.$eval('body', (body) => body.textContent)).not.toMatch(/伪造|广告/);
    expect(await harness.badge(fixture.url)).toBe('4');
    expect(await errorsOf(page)).toEqual(FIGURES);
    // nothing of ours is put up in the frame, and what is its own is left to it
    expect(await frame.evaluate(() => document.querySelectorAll('crossfoot-ui').length)).toBe(1);
    expect(await frame.evaluate(() => [...CSS.highlights.values()].map(({ size }) => size))).toEqual([1, 1, 1, 1, 1]);
    await popup.close();
  });

  it('that is a report itself is told apart from the page’s own, as it stands when it rests', async () => {
    const inner = report({ agency: '云泽市水务局', faults: { missingSections: ['problems'] } });
    const url = `${OTHER}/report.html`;
    const body = inner.text.replace(/<head[^>]*>/, (tag) => `${tag}<script>${storm('parent')}</script>`);
    harness.put(url, { body, charset: 'utf-8' });
    const fixture = attacked('storm-report', { before: framed(url) });
    page = await harness.open(fixture);
    const frame = await frameOf(url);
    expect(await lit(page)).toEqual(FIGURES);
    const popup = await harness.popup(fixture.url);
    const errors = (found: readonly Row[]): Row[] => found.filter(({ severity }) => severity === 'error');
    const before = await rows(popup);
    await popup.close();
    expect(await calm(frame)).toBe(1);
    expect(await badgeBecomes(harness, fixture.url, '5')).toBe('5');
    expect(await errorsOf(page)).toEqual(FIGURES);
    const after = await harness.popup(fixture.url);
    expect(errors(before)).toHaveLength(6);
    expect(errors(await rows(after))).toEqual(errors(before));
    await after.click('.seg > :nth-child(2)');
    expect(errors(await rows(after)).map(({ rule }) => rule)).toEqual(['section-missing']);
    expect(await after.$eval('body', (body) => body.textContent)).not.toContain('伪造');
    await after.close();
  });

  it('around a report has it audited and marked as any other', async () => {
    const fixture = attacked('storm-inner', { script: TICKING });
    harness.put(fixture.url, { body: fixture.bytes, charset: 'utf-8' });
    const url = `${OTHER}/outer.html`;
    const body = `<!doctype html><title>门户</title><script>${storm('frames[0]')}</script><iframe src="${fixture.url}" width="1200" height="700"></iframe>`;
    harness.put(url, { body, charset: 'utf-8' });
    page = await harness.driven.openPage(url);
    expect(await badgeBecomes(harness, url, '4')).toBe('4');
    const inner = page.frames().find((each) => each.url() === fixture.url)!;
    const errors = (): Promise<string[]> =>
      inner.evaluate(() => [...(CSS.highlights.get('crossfoot-error') ?? [])].map((range) => `${range}`));
    expect(await until(errors, (found) => found.length === 3)).toEqual(FIGURES);
    const ticks = await flag(inner, 'ticks');
    await pause(1_500);
    expect((await flag(inner, 'ticks')) - ticks).toBeGreaterThan(7);
    expect(await calm(page)).toBe(1);
    expect(await errors()).toEqual(FIGURES);
    const popup = await harness.popup(url);
    expect((await rows(popup)).filter(({ severity }) => severity === 'error')).toHaveLength(6);
    expect(await popup.$eval('body', (text) => text.textContent)).not.toContain('伪造');
    expect(await harness.badge(url)).toBe('4');
    await popup.close();
  });
});
