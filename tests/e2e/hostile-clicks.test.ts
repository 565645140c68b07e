/** What a page can make up of a user's deeds on our views in it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickInCard } from './drawn.ts';
import { badgeBecomes, type Harness, KINDS, rows, start, until } from './harness.ts';
import { attacked, cardOf, errorsOf } from './hostile.ts';

describe.each(KINDS)('the card in a hostile page in %s', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await start(kind);
  });
  afterAll(() => harness?.close());

  it('a page cannot click in our views: it cannot waive its own errors', async () => {
    const fixture = attacked('clicker', {});
    const { url } = fixture;
    const page = await harness.open(fixture);
    expect(await badgeBecomes(harness, url, '4')).toBe('4');
    const popup = await harness.popup(url);
    const found = await rows(popup);
    await popup.click('[data-rule="proceedings-total"]');
    const before = await until(
      () => cardOf(page),
      (text) => text !== null,
    );
    await page.evaluate(async () => {
      const root = document.querySelector('crossfoot-ui')?.shadowRoot;
      const rest = () => new Promise((done) => setTimeout(done, 200));
      const waive = [...(root?.querySelectorAll('button') ?? [])].find((each) =>
        /Waive|豁免|认可/.test(each.textContent),
      );
      waive?.click();
      await rest();
      const area = root?.querySelector('textarea');
      if (area) area.value = '无';
      area?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      root?.querySelectorAll<HTMLInputElement>('input[type="radio"]')[2]?.click();
      await rest();
      root?.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
      root?.querySelector('form')?.requestSubmit();
      await rest();
      for (const each of root?.querySelectorAll('button') ?? []) each.click();
      await rest();
    });
    expect(await cardOf(page)).toBe(before);
    expect(await errorsOf(page)).toHaveLength(3);
    expect(await rows(popup)).toEqual(found);
    expect(await harness.badge(url)).toBe('4');
    // The form that the user has open may be submitted by script, too: it is sent by its own button and by keys alone.
    await page.bringToFront();
    await clickInCard(page, '.card-foot .btn:nth-of-type(2)');
    await until(
      () => page.evaluate(() => document.querySelector('crossfoot-ui')?.shadowRoot?.activeElement?.localName ?? null),
      (name) => name === 'textarea',
    );
    await page.keyboard.type('reason');
    await page.evaluate(() =>
      document.querySelector('crossfoot-ui')?.shadowRoot?.querySelector('form')?.requestSubmit(),
    );
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    expect(await harness.badge(url)).toBe('4');
    expect(await errorsOf(page)).toHaveLength(3);
    await popup.close();
  });
});
