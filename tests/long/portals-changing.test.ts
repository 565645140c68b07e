/** Portals whose pages change while they are open: navigations within one document, tables in parts, lists without end. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { figuresBecome } from '../e2e/drawn.ts';
import { badgeBecomes, KINDS, rows, started, until } from '../e2e/harness.ts';
import type { Api } from '../e2e/life.ts';
import { HOST, report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';

const contentOf = (text: string): string =>
  /<div class="content">[\s\S]*<\/div>(?=\s*<div class="foot">)/.exec(text)![0];

const faulty = report({ faults: SAMPLE_FAULTS });
const FAULTY = contentOf(faulty.text);
/** Another year of it, without section six. */
const SIXTHLESS = contentOf(report({ year: 2023, faults: { missingSections: ['other'] } }).text);
const RIGHT = contentOf(report({ year: 2022 }).text);
const LIST = `<ul>${[2024, 2023, 2022, 2021, 2020]
  .map((year) => `<li><a href="/nb/${year}">云泽市自然资源局${year}年政府信息公开工作年度报告</a></li>`)
  .join('')}</ul>`;

const quoted = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const document_ = (body: string, script: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>政务公开平台</title></head><body>
<div id="app">${body}</div><script>
const put = (place, text) => {
  const template = document.createElement('template');
  template.innerHTML = text;
  place.replaceChildren(template.content);
};
${script}</script></body></html>`;

describe.each(KINDS)('pages that change in %s', (kind) => {
  const harness = started(kind);
  let page: Page;
  afterEach(() => page?.close());

  const open = async (url: string, body: string): Promise<Page> => {
    harness.put(url, { body, charset: 'utf-8' });
    page = await harness.driven.openPage(url);
    return page;
  };
  const kept = (): Promise<Record<string, unknown>> =>
    harness.driven.inExtension(async () => {
      const scope = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      return (scope.browser ?? scope.chrome).storage.session.get(null);
    });

  it('from list to report to report to list within one document: badge, marks and popup follow', async () => {
    const views = { '/nb/list': LIST, '/nb/2024': FAULTY, '/nb/2023': SIXTHLESS, '/nb/2022': RIGHT };
    const script = `
      const views = ${quoted(views)};
      window.go = (path, wait) => {
        history.pushState(null, '', path);
        setTimeout(() => put(document.getElementById('app'), views[path]), wait);
      };`;
    await open(`${HOST}/nb/list`, document_(LIST, script));
    expect(await badgeBecomes(harness, `${HOST}/nb/list`, '')).toBe('');
    const steps = [
      ['/nb/2024', '4', ['73', '8', '10']],
      ['/nb/2023', '1', []],
      ['/nb/2024', '4', ['73', '8', '10']],
      ['/nb/2022', '', []],
      ['/nb/list', '', []],
      ['/nb/2023', '1', []],
    ] as const;
    for (const [step, [path, badge, figures]] of steps.entries()) {
      // One before the address has changed for long, one after the quiet that a page is given.
      const wait = step % 2 === 0 ? 50 : 1_200;
      await page.bringToFront();
      await page.evaluate(
        (to, late) => (window as unknown as { go(to: string, late: number): void }).go(to, late),
        path,
        wait,
      );
      const url = `${HOST}${path}`;
      expect(await badgeBecomes(harness, url, badge), `${step} ${path}`).toBe(badge);
      expect(await figuresBecome(page, figures), `${step} ${path}`).toEqual(figures);
      const hosts = path === '/nb/list' ? 0 : 1;
      const counted = async (): Promise<number> => (await page.$$('crossfoot-ui')).length;
      expect(await until(counted, (found) => found === hosts), `${step} ${path}`).toBe(hosts);
      const popup = await harness.popup(url);
      const wanted = path === '/nb/list' ? 'detection' : 'audit';
      expect(await popup.$eval('[data-state]', (element) => element.getAttribute('data-state')), path).toBe(wanted);
      expect(
        (await rows(popup)).filter(({ rule }) => rule === 'section-missing'),
        path,
      ).toHaveLength(badge === '' ? 0 : 1);
      await popup.close();
    }
  }, 150_000);

  it('tables that arrive row by row, each later than the page was last quiet, are audited as they stand in the end', async () => {
    const script = `
      const parts = ${quoted(FAULTY.split(/(?=<tr>)/))};
      let at = 0;
      const timer = setInterval(() => {
        at += 9;
        put(document.getElementById('app'), parts.slice(0, at).join(''));
        if (at >= parts.length) { clearInterval(timer); window.whole = true; }
      }, 500);`;
    const url = `${HOST}/nb/rows.html`;
    await open(url, document_('<p>正在加载</p>', script));
    await page.waitForFunction(() => 'whole' in window, { timeout: 30_000 });
    expect(await badgeBecomes(harness, url, '4')).toBe('4');
    expect(await figuresBecome(page, ['73', '8', '10'])).toEqual(['73', '8', '10']);
  });

  it('a report that is shown page by page is judged by the page that is shown', async () => {
    const cut = FAULTY.search(/<p[^>]*><strong>四、/);
    expect(cut).toBeGreaterThan(0);
    const script = `
      const halves = ${quoted([FAULTY.slice(0, cut), FAULTY.slice(cut)])};
      const turn = (to) => setTimeout(() => put(document.getElementById('page'), halves[to]), 300);
      for (const button of document.querySelectorAll('button')) button.onclick = () => turn(Number(button.value));
      turn(0);`;
    const url = `${HOST}/nb/pages.html`;
    await open(url, document_('<button value="0">1</button><button value="1">2</button><div id="page"></div>', script));
    const found = async (): Promise<string[]> => {
      const popup = await harness.popup(url);
      const rules = (await rows(popup)).map(({ rule }) => rule);
      await popup.close();
      return rules;
    };
    const balance = (rules: readonly string[]): boolean => rules.includes('applications-balance');
    expect(await until(found, balance)).not.toContain('proceedings-total');
    await page.bringToFront();
    await page.click('button[value="1"]');
    const second = await until(found, (rules) => !balance(rules));
    expect(second).not.toContain('applications-balance');
    await page.bringToFront();
    await page.click('button[value="0"]');
    expect(await until(found, balance)).toContain('applications-balance');
  });

  it('a page that grows for ever is looked at no more after a while, and again when the user does something', async () => {
    const script = `
      const more = document.body.appendChild(document.createElement('ul'));
      window.grown = 0;
      setInterval(() => {
        for (let index = 0; index < 20; index++) more.append(Object.assign(document.createElement('li'), { textContent: '要闻 ' + window.grown++ }));
      }, 100);
      window.show = () => put(document.getElementById('app'), ${quoted(FAULTY)});`;
    const url = `${HOST}/nb/endless.html`;
    await open(url, document_('<p>要闻动态</p>', script));
    await new Promise((done) => setTimeout(done, 17_000));
    await page.evaluate(() => (window as unknown as { show(): void }).show());
    await new Promise((done) => setTimeout(done, 2_500));
    // Nothing of ours observes it any more.
    expect(await harness.badge(url)).toBe('');
    expect(await page.$('crossfoot-ui')).toBeNull();
    await page.bringToFront();
    await page.mouse.click(700, 300);
    expect(await badgeBecomes(harness, url, '4')).toBe('4');
    // Whole at last, it is read no more either while the list goes on.
    await new Promise((done) => setTimeout(done, 17_000));
    const before = JSON.stringify(await kept());
    const grown = await page.evaluate(() => (window as unknown as { grown: number }).grown);
    await new Promise((done) => setTimeout(done, 3_000));
    expect(await page.evaluate(() => (window as unknown as { grown: number }).grown)).toBeGreaterThan(grown + 60);
    expect(JSON.stringify(await kept())).toBe(before);
    expect(await figuresBecome(page, ['73', '8', '10'])).toEqual(['73', '8', '10']);
  }, 90_000);
});
