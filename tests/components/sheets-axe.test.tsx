import axe from 'axe-core';
import type { ComponentType } from 'preact';
import { describe, expect, it } from 'vitest';
import '../../components/popup/popup.css';
import '../../components/tables/sheets.css';
import { ChartsTab } from '../../components/charts/ChartsTab.tsx';
import { ChecksTab } from '../../components/checks/ChecksTab.tsx';
import { ClaimsTab } from '../../components/checks/ClaimsTab.tsx';
import type { SheetProps } from '../../components/tables/sheetProps.ts';
import { TablesTab } from '../../components/tables/TablesTab.tsx';
import { LOCALES } from '../../lib/model/audit.ts';
import { act, all, drawn, mount, one } from './mount.tsx';
import { FIXED, SHEETS } from './sheet-states.ts';

const none = () => undefined;
const TABS: Readonly<Record<string, ComponentType<SheetProps>>> = {
  tables: TablesTab,
  claims: ClaimsTab,
  charts: ChartsTab,
  checks: ChecksTab,
};
const themes = LOCALES.flatMap((locale) => (['light', 'dark'] as const).map((theme) => ({ locale, theme })));

async function faults(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, { resultTypes: ['violations'], rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

describe.each(themes)('axe finds nothing in $locale, $theme:', ({ locale, theme }) => {
  const shown = (name: string, audit: SheetProps['audit'], width: number, selected: string | null = null) => {
    const Tab = TABS[name]!;
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = locale;
    document.title = 'Crossfoot';
    return mount(
      <main class="ui" lang={locale} style={{ width: `${width}px` }}>
        <h1>{name}</h1>
        <h2>{name}</h2>
        <Tab {...{ audit, locale, selected }} onSelect={none} onJump={none} onCorrect={none} onCopyTable={none} />
      </main>,
    );
  };
  const cases = Object.keys(TABS).flatMap((tab) => Object.keys(SHEETS).map((state) => [tab, state] as const));

  it.each(cases)('%s, %s', async (tab, state) => {
    const root = shown(tab, SHEETS[state]!, 360);
    for (const each of all(root, 'details')) each.setAttribute('open', '');
    await drawn();
    expect(await faults(root)).toEqual([]);
    expect(one(root, 'main').scrollWidth).toBeLessThanOrEqual(360);
  });

  it('a cell that is corrected, and the choice of a table', async () => {
    const root = shown('tables', SHEETS['corrected']!, 480);
    await act(() => one(root, '[data-do="correct"]').click());
    await act(() => one(root, `td[data-field="${FIXED}"]`).click());
    await act(() => one(root, '[data-assign="applications"] button').click());
    await act(() => one(root, '.correction [type="submit"]').click());
    expect(all(root, 'fieldset:not([hidden]) label').length).toBeGreaterThan(1);
    expect(await faults(root)).toEqual([]);
  });

  it('a traced equation at full width', async () => {
    const root = shown('tables', SHEETS['errors']!, 900, 'applications-row-total:applications.carriedForward');
    await drawn();
    expect(all(root, '.traces g')).toHaveLength(2);
    expect(await faults(root)).toEqual([]);
  });
});
