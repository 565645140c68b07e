/** Pages whose script works against us: what they replace, name, remove, forge and flood changes nothing of what is said. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { badgeBecomes, KINDS, type Row, rows, started, until } from '../e2e/harness.ts';
import { type Attack, attacked, CLOBBERED, cardOf, errorsOf, FORM, REPLACED } from '../e2e/hostile.ts';

const FIGURES = ['73', '8', '10'];

const errorsBecome = (page: Page, wanted: readonly string[]): Promise<string[]> =>
  until(
    () => errorsOf(page),
    (found) => found.join() === wanted.join(),
  );

describe.each(KINDS)('a hostile page in %s', (kind) => {
  const harness = started(kind);
  let page: Page | undefined;
  afterEach(() => page?.close());

  /** Opens the attacked report and waits until it is audited as it stands there. */
  async function audited(name: string, attack: Attack): Promise<{ page: Page; url: string }> {
    const fixture = attacked(name, attack);
    page = await harness.open(fixture);
    expect(await badgeBecomes(harness, fixture.url, '4')).toBe('4');
    return { page, url: fixture.url };
  }

  async function listed(url: string): Promise<Row[]> {
    const popup = await harness.popup(url);
    const found = await rows(popup);
    await popup.close();
    return found;
  }

  it.each<readonly [string, Attack]>([
    ['prototypes and methods were replaced before us', { script: REPLACED }],
    ['elements stand before the properties of the document', { before: CLOBBERED }],
    // Chromium lets a form's fields stand before its properties in our world too.
    ['fields stand before the properties of a form', { around: FORM }],
    ['text stands in such a form itself, and the title nowhere else', { around: FORM, bare: true }],
  ])('is read and marked as any other where %s', async (name, attack) => {
    const { page, url } = await audited(name.split(' ')[0]!, attack);
    expect(await errorsBecome(page, FIGURES)).toEqual(FIGURES);
    const popup = await harness.popup(url);
    await popup.click('[data-rule="proceedings-total"]');
    expect(
      await until(
        () => cardOf(page),
        (text) => text !== null,
      ),
    ).toContain('10');
    await popup.close();
  });

  it('that takes our element out at once neither silences us nor keeps us busy', async () => {
    const script = `
      window.taken = 0;
      new MutationObserver(() => {
        for (const each of document.querySelectorAll('crossfoot-ui')) { each.remove(); window.taken++; }
      }).observe(document, { childList: true, subtree: true });`;
    const { page, url } = await audited('remover', { script });
    const popup = await harness.popup(url);
    const found = await rows(popup);
    expect(found.filter(({ rule }) => rule === 'proceedings-total')).toHaveLength(1);
    await popup.click('[data-rule="proceedings-total"]');
    await new Promise((done) => setTimeout(done, 2_000));
    // It may be put up again for each thing that is asked for, but never in a race with the page.
    expect(await page.evaluate(() => (window as unknown as { taken: number }).taken)).toBeLessThan(6);
    expect(await rows(popup)).toEqual(found);
    await popup.close();
  });

  it('that hides or covers our element changes nothing of what the popup says', async () => {
    const before = `<style>crossfoot-ui { display: none !important; }</style>
      <div style="position:fixed;inset:0;z-index:2147483647;background:#fff"></div>`;
    const { page, url } = await audited('cover', { before });
    expect(await errorsBecome(page, FIGURES)).toEqual(FIGURES);
    expect((await listed(url)).filter(({ severity }) => severity === 'error')).toHaveLength(6);
  });

  it('that takes down our highlights and sets its own under our names gets ours back at each jump', async () => {
    const { page, url } = await audited('highlights', {});
    expect(await errorsBecome(page, FIGURES)).toEqual(FIGURES);
    const found = await listed(url);
    await page.evaluate(() => {
      const all = new Range();
      all.selectNodeContents(document.querySelector('table')!);
      CSS.highlights.clear();
      for (const name of ['error', 'warning', 'review', 'info', 'waived'])
        CSS.highlights.set(`crossfoot-${name}`, new Highlight(all));
    });
    const popup = await harness.popup(url);
    expect(await rows(popup)).toEqual(found);
    await popup.click('[data-rule="proceedings-total"]');
    expect(await errorsBecome(page, FIGURES)).toEqual(FIGURES);
    await popup.close();
  });

  it('that changes figures after the audit: no mark is set on what was not audited', async () => {
    const { page, url } = await audited('changed', {});
    expect(await errorsBecome(page, FIGURES)).toEqual(FIGURES);
    // The text of a node, which no observer of ours is told of.
    await page.evaluate(() => {
      const cells = [...document.querySelectorAll('td')];
      cells.findLast((each) => each.textContent === '10')!.firstChild!.nodeValue = '99999';
    });
    const popup = await harness.popup(url);
    await popup.click('[data-rule="proceedings-total"]');
    expect(
      await until(
        () => cardOf(page),
        (text) => text !== null,
      ),
    ).not.toContain('99999');
    expect(await errorsOf(page)).not.toContain('99999');
    await popup.close();
  });

  it('that rewrites its tables while they are read is told as it stands in the end', async () => {
    const script = `
      addEventListener('DOMContentLoaded', () => {
        const tables = [...document.querySelectorAll('table')];
        const wrong = tables.map((each) => each.innerHTML);
        const right = wrong.map((text) => text.replaceAll(/<td([^>]*)>\\d+</g, '<td$1>0<'));
        let turn = 0;
        const timer = setInterval(() => {
          turn++;
          const now = turn > 100 || turn % 2 ? wrong : right;
          tables.forEach((each, index) => { each.innerHTML = now[index]; });
          if (turn > 100) { clearInterval(timer); window.rested = true; }
        }, 20);
      });`;
    const fixture = attacked('rewriter', { script });
    page = await harness.open(fixture);
    await page.waitForFunction(() => 'rested' in window);
    expect(await badgeBecomes(harness, fixture.url, '4')).toBe('4');
    expect(await errorsBecome(page, FIGURES)).toEqual(FIGURES);
  });

  it('that floods us with changes stays usable, and is audited when it rests', async () => {
    const script = `
      window.frames_ = 0;
      addEventListener('load', () => {
        const box = document.body.appendChild(document.createElement('div'));
        const end = performance.now() + 4000;
        const step = () => {
          window.frames_++;
          box.replaceChildren(...Array.from({ length: 300 }, (_, index) => {
            const p = document.createElement('p');
            p.textContent = '第' + index + '段' + Math.random();
            return p;
          }));
          if (performance.now() < end) setTimeout(step, 0);
          else { box.remove(); window.rested = true; }
        };
        step();
      });`;
    const fixture = attacked('flood', { script });
    page = await harness.open(fixture);
    await page.waitForFunction(() => 'rested' in window);
    // A page whose every change we answered with a reading would hardly come to draw again.
    expect(await page.evaluate(() => (window as unknown as { frames_: number }).frames_)).toBeGreaterThan(40);
    expect(await badgeBecomes(harness, fixture.url, '4')).toBe('4');
    expect(await errorsBecome(page, FIGURES)).toEqual(FIGURES);
  });
});
