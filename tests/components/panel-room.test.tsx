/** Whether the desk has room on any screen, and is quick with very many findings. */
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../components/panel/panel.css';
import { act, all, drawn, mount, one } from './mount.tsx';
import { many, PANELS, Panel } from './panels.tsx';

const ROW_TOTAL = 'applications-row-total:applications.results.unableToProvide.notHeld';
const panel = (state: string, locale: 'zh-CN' | 'en' = 'zh-CN') => ({
  root: mount(<Panel key={Math.random()} state={PANELS[state]!} locale={locale} />),
});
const shown = (root: ParentNode) => all(root, '.f[data-id]').map((row) => row.dataset['id']);

describe('room', () => {
  it.each([
    // A panel of 420 at 200 %.
    [210, 450],
    [320, 700],
    [360, 400],
    [480, 900],
  ])('is enough at %i × %i, in both languages, with everything opened', async (width, height) => {
    await page.viewport(width, height);
    for (const locale of ['zh-CN', 'en'] as const) {
      const { root } = panel('written', locale);
      for (const tab of ['waivers', 'findings']) {
        await act(() => one(root, `[data-tab="${tab}"]`).click());
        if (tab === 'findings') await act(() => one(root, `[data-id="${ROW_TOTAL}"]`).click());
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
        for (const each of all(root, 'button')) {
          if (!each.checkVisibility() || each.closest('.tabs, .seg, .f:not(.is-open)')) continue;
          expect(each.getBoundingClientRect().right, each.textContent ?? '').toBeLessThanOrEqual(width);
        }
      }
    }
  });

  it('and time are enough for 300 findings: a letter typed is answered within a tenth of a second', async () => {
    const { root } = panel('many');
    expect(shown(root)).toHaveLength(many.findings.length);
    const field = one(root, '[data-search]') as HTMLInputElement;
    const times: number[] = [];
    for (const query of ['2', '29', '299']) {
      const start = performance.now();
      field.value = query;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
      root.getBoundingClientRect();
      times.push(performance.now() - start);
      await drawn();
    }
    expect(shown(root)).toEqual(['many:299']);
    expect(times.sort((a, b) => a - b)[1]!).toBeLessThan(100);
  });
});
