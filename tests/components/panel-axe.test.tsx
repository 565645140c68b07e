/** Whether everybody can use the desk: in both themes and languages, with everything opened. */
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../components/panel/panel.css';
import { LOCALES } from '../../lib/model/audit.ts';
import { act, all, mount, one } from './mount.tsx';
import { PANELS, Panel } from './panels.tsx';

const ROW = '.f[data-rule="applications-row-total"]';
const SELECTED = { quote: '三是基层力量不足', section: null, field: null, place: null } as const;

async function faults(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, { resultTypes: ['violations'], rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const themes = LOCALES.flatMap((locale) => (['light', 'dark'] as const).map((theme) => ({ locale, theme })));

describe.each(themes)('axe finds nothing in $locale, $theme:', ({ locale, theme }) => {
  const show = async (state: string) => {
    await page.viewport(420, 900);
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = locale;
    document.title = 'Crossfoot';
    return mount(<Panel key={Math.random()} state={PANELS[state]!} locale={locale} words={SELECTED} />);
  };
  it.each(['errors', 'written', 'cleanWaived', 'clean', 'several', 'image', 'partial', 'failed', 'permission'])(
    'the desk, %s',
    async (state) => {
      const root = await show(state);
      const first = root.querySelector<HTMLElement>(ROW);
      if (first) await act(() => first.click());
      for (const each of all(root, '.unfold, .btn.keys')) await act(() => each.click());
      expect(await faults(root)).toEqual([]);
    },
  );
  it('its menus, filters and forms', async () => {
    const root = await show('written');
    await act(() => one(root, ROW).click());
    for (const each of all(root, '[data-do="waive"], [data-do="note"]')) await act(() => each.click());
    await act(() => one(root, '[data-form="waive"] [type="submit"]').click());
    expect(all(root, '[role="alert"]')).toHaveLength(1);
    await act(() => one(root, '[data-kind="info"]').click());
    for (const each of all(root, '[aria-haspopup]')) await act(() => each.click());
    expect(await faults(root)).toEqual([]);
  });
  it('what was written', async () => {
    const root = await show('written');
    await act(() => one(root, ROW).click());
    await act(() => one(root, '[data-do="waive"]').click());
    await act(() => one(root, '[data-tab="waivers"]').click());
    await act(() => one(root, '[data-do="select"]').click());
    expect(all(root, '[data-form]').map((form) => form.dataset['form'])).toEqual(['waive', 'own']);
    expect(await faults(root)).toEqual([]);
  });
});
