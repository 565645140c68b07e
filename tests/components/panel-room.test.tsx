/** Whether the desk has room on any screen, and is quick with very many findings. */
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../components/panel/panel.css';
import { act, all, mount, one } from './mount.tsx';
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

  it('is enough for 300 findings: each letter typed leaves those that say it', async () => {
    const { root } = panel('many');
    expect(shown(root)).toHaveLength(300);
    const field = one(root, '[data-search]') as HTMLInputElement;
    for (const query of ['29', '299']) {
      await act(() => {
        field.value = query;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      const wanted = many.findings.filter(({ message }) => message['zh-CN'].includes(query));
      expect(shown(root).sort()).toEqual(wanted.map(({ id }) => id).sort());
    }
    expect(shown(root)).toEqual(['many:299']);
  });
});
