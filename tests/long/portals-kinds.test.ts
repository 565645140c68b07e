/** Kinds of documents that portals serve: whatever they are written in, the same figures are found at fault. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { card, clickInCard, figuresBecome } from '../e2e/drawn.ts';
import { badgeBecomes, KINDS, rows, started, until } from '../e2e/harness.ts';
import { encodeBig5, encodeUtf16 } from '../fixtures/encode-more.ts';
import { type FixturePage, HOST, report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';

const faulty = report({ faults: SAMPLE_FAULTS });
const BODY = /<body>([\s\S]*)<\/body>/.exec(faulty.text)![1]!;
const article = /<div class="content">[\s\S]*<\/div>(?=\s*<div class="foot">)/.exec(BODY)![0];

interface Kind {
  readonly bytes: Uint8Array | string;
  readonly type?: string;
  readonly charset?: string;
  /** What the document must be, for the test to mean anything. */
  readonly is: Readonly<Record<'compatMode' | 'contentType' | 'characterSet', string>>;
}

const usual = { compatMode: 'CSS1Compat', contentType: 'text/html', characterSet: 'UTF-8' };
const undeclared = faulty.text.replace(/<meta charset="[^"]*">/, '');
const xhtml = faulty.text
  .replace('<!DOCTYPE html>', '<?xml version="1.0" encoding="utf-8"?>')
  .replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"')
  .replaceAll('&nbsp;', '&#160;')
  .replace(/<(meta|link|br|img|input)\b([^>]*?)\/?>/g, '<$1$2/>');

const DOCUMENTS: readonly (readonly [string, Kind])[] = [
  [
    'in quirks mode',
    { bytes: faulty.text.replace('<!DOCTYPE html>', ''), charset: 'utf-8', is: { ...usual, compatMode: 'BackCompat' } },
  ],
  [
    'in XHTML',
    {
      bytes: xhtml,
      type: 'application/xhtml+xml',
      is: { ...usual, contentType: 'application/xhtml+xml' },
    },
  ],
  ['in GBK', { bytes: report({ shape: 'gbk', faults: SAMPLE_FAULTS }).bytes, is: { ...usual, characterSet: 'GBK' } }],
  ['in Big5', { bytes: encodeBig5(undeclared), charset: 'big5', is: { ...usual, characterSet: 'Big5' } }],
  ['in UTF-16, little end first', { bytes: encodeUtf16(undeclared, 'le'), is: { ...usual, characterSet: 'UTF-16LE' } }],
  ['in UTF-16, big end first', { bytes: encodeUtf16(undeclared, 'be'), is: { ...usual, characterSet: 'UTF-16BE' } }],
];

describe.each(KINDS)('documents of portals in %s', (kind) => {
  const harness = started(kind);
  let page: Page | undefined;
  afterEach(() => page?.close());

  it.each(DOCUMENTS)('a page %s is read, marked, and copied from', async (name, { bytes, type, charset, is }) => {
    const url = `${HOST}/kinds/${name.replaceAll(/\W+/g, '-')}.html`;
    harness.put(url, { body: bytes, type: type ?? 'text/html', ...(charset && { charset }) });
    page = await harness.driven.openPage(url);
    expect(
      await page.evaluate(() => {
        const { compatMode, contentType, characterSet } = document;
        return { compatMode, contentType, characterSet };
      }),
    ).toEqual(is);
    expect(await badgeBecomes(harness, url, '4')).toBe('4');
    expect(await figuresBecome(page!, ['73', '8', '10'])).toEqual(['73', '8', '10']);
    const popup = await harness.popup(url);
    await popup.click('[data-rule="proceedings-total"]');
    await until(
      () => card(page!),
      (text) => text !== null,
    );
    await clickInCard(page, '.card-foot .btn');
    expect(
      await until(
        () => card(page!),
        (text) => text?.includes('已复制') === true,
      ),
    ).toContain('已复制');
    await popup.close();
  });

  const TWICE: FixturePage = (() => {
    const head = `<style>.phone { display: none } @media (max-width: 600px) { .phone { display: block } .desk { display: none } }</style></head>`;
    const both = `<div class="desk">${article}</div><div class="phone">${article.replaceAll(/ id="[^"]*"/g, '')}</div>`;
    const text = faulty.text.replace('</head>', head).replace(article, () => both);
    return { ...faulty, url: `${HOST}/kinds/twice.html`, text, bytes: new TextEncoder().encode(text) };
  })();

  it.each([
    ['a desk', 1440, '.desk'],
    ['a telephone', 420, '.phone'],
  ] as const)('a report printed twice is one report, marked in the copy that is seen on %s', async (_, width, seen) => {
    harness.put(TWICE.url, { body: TWICE.bytes, type: TWICE.contentType });
    page = await harness.driven.browser.newPage();
    await page.setViewport({ width, height: 900 });
    await page.goto(TWICE.url, { waitUntil: 'load' });
    expect(await badgeBecomes(harness, TWICE.url, '4')).toBe('4');
    const popup = await harness.popup(TWICE.url);
    expect((await rows(popup)).filter(({ rule }) => rule === 'proceedings-total')).toHaveLength(1);
    expect(await popup.$('.seg')).toBeNull();
    await popup.close();
    expect(await figuresBecome(page!, ['73', '8', '10'])).toEqual(['73', '8', '10']);
    const outside = await page.evaluate(
      (wanted) =>
        [...CSS.highlights.get('crossfoot-error')!].filter(
          (range) => !(range as Range).startContainer.parentElement!.closest(wanted),
        ).length,
      seen,
    );
    expect(outside).toBe(0);
  });

  it('a page of 30 MB is audited, and stays usable meanwhile', async () => {
    const url = `${HOST}/kinds/huge.html`;
    const line = `<p>${'政务公开工作动态信息。'.repeat(300)}</p>\n`;
    const filling = line.repeat(Math.ceil(30_000_000 / new TextEncoder().encode(line).length));
    const body = faulty.text.replace('</body>', () => `${filling}</body>`);
    expect(new TextEncoder().encode(body).length).toBeGreaterThan(30_000_000);
    harness.put(url, { body, charset: 'utf-8' });
    page = await harness.driven.openPage(url);
    await page.evaluate(() => {
      const scope = window as unknown as { longest: number };
      scope.longest = 0;
      let last = performance.now();
      const beat = setInterval(() => {
        scope.longest = Math.max(scope.longest, performance.now() - last);
        last = performance.now();
      }, 20);
      setTimeout(() => clearInterval(beat), 20_000);
    });
    const popup = await harness.popup(url);
    expect((await rows(popup)).map(({ rule }) => rule)).toContain('proceedings-total');
    expect(await harness.badge(url)).toBe('4');
    const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
    expect(longest).toBeLessThan(4_000);
    await popup.close();
  });
});
