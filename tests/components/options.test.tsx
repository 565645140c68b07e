import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/options/options.css';
import { OPTION_PAGES } from '../../components/options/optionsProps.ts';
import { LOCALES } from '../../lib/model/audit.ts';
import { DEFAULTS, type Settings } from '../../lib/model/settings.ts';
import { RULES } from '../../lib/rules/index.ts';
import { act, all, byText, drawn, mount, one } from './mount.tsx';
import { CHANGED, options, SITES } from './optionsGiven.tsx';

const ids = Object.keys(RULES);
const listed = (root: ParentNode) => all(root, '[data-rule]').map((rule) => rule.dataset['rule']);
const rule = (root: ParentNode, id: string) => one(root, `[data-rule="${id}"]`);
const button = (root: ParentNode, text: string) => byText(root, 'button', text);

/** The settings after each change that the page asked for. */
function changes(from: Settings = DEFAULTS) {
  const made: Settings[] = [];
  return { made, onChange: (by: (before: Settings) => Settings) => void made.push(by(made.at(-1) ?? from)) };
}

async function seek(root: ParentNode, words: string) {
  const input = one(root, 'input[type="search"]') as HTMLInputElement;
  input.value = words;
  await act(() => input.dispatchEvent(new Event('input', { bubbles: true })));
}

async function choose(select: HTMLElement, value: string) {
  (select as HTMLSelectElement).value = value;
  await act(() => select.dispatchEvent(new Event('change', { bubbles: true })));
}

beforeEach(() => page.viewport(1100, 800));

describe('rules', () => {
  it('say which are waived in every report, and why, and take that back', async () => {
    const taken: string[] = [];
    const told: string[] = [];
    const everywhere = [{ id: 'w1', rule: 'row-order', reason: '本省统一格式' }];
    const root = mount(
      options('rules', 'zh-CN', {
        everywhere,
        onTell: ({ text }) => void told.push(text),
        onRestore: async (id) => taken.push(id) > 0,
      }),
    );
    expect(all(root, '[data-do="restore"]')).toHaveLength(1);
    expect(rule(root, 'row-order').textContent).toContain('所有报告中已豁免');
    expect(rule(root, 'row-order').textContent).toContain('豁免理由：本省统一格式');
    await act(() => button(root, '只看改动').click());
    expect(listed(root)).toEqual(['row-order']);
    await act(() => one(rule(root, 'row-order'), '[data-do="restore"]').click());
    expect(taken).toEqual(['w1']);
    expect(told).toEqual(['已恢复，打开的报告随即重新计数']);
  });

  it('are all there by group, with help, and found by name, id, basis and group', async () => {
    const root = mount(options('rules', 'zh-CN'));
    expect(listed(root)).toEqual(ids);
    expect(one(rule(root, 'row-order'), 'a').getAttribute('href')).toBe('/help.html#row-order');
    await seek(root, 'fee-STATEMENT');
    expect(listed(root)).toEqual(['fee-statement-missing', 'fee-statement-wrong']);
    await seek(root, '统计表 形近');
    expect(listed(root)).toEqual(['digit-lookalike']);
    await seek(root, '国办函〔2020〕109号');
    expect(listed(root)).toContain('fee-statement-missing');
    await seek(root, '没有这样的');
    expect(listed(root)).toEqual([]);
    expect(one(root, '.seek [role="status"]').textContent).toBe('没有相符的规则');
  });

  it('are switched off and on, and given another severity; their own is no change', async () => {
    const { made, onChange } = changes();
    const root = mount(options('rules', 'zh-CN', { onChange }));
    await act(() => one(rule(root, 'row-order'), '[role="switch"]').click());
    expect(made.at(-1)!.rules).toEqual({ 'row-order': 'off' });
    await choose(one(rule(root, 'title-form'), 'select'), 'error');
    expect(made.at(-1)!.rules).toEqual({ 'row-order': 'off', 'title-form': 'error' });
    await choose(one(rule(root, 'title-form'), 'select'), '');
    expect(made.at(-1)!.rules).toEqual({ 'row-order': 'off' });
  });

  it('that are changed are marked, can be seen alone, and put back one by one or all', async () => {
    const { made, onChange } = changes(CHANGED);
    const root = mount(options('rules', 'zh-CN', { settings: CHANGED, onChange }));
    expect(rule(root, 'section-order').dataset['as']).toBe('info');
    expect(rule(root, 'heading-altered').textContent).toContain('已关闭');
    expect(one(rule(root, 'heading-altered'), 'select').hasAttribute('disabled')).toBe(true);
    await act(() => button(root, '只看改动').click());
    expect(listed(root)).toEqual(['section-order', 'heading-altered', 'cell-unit']);
    await act(() => button(rule(root, 'cell-unit'), '还原').click());
    expect(made.at(-1)!.rules).toEqual({ 'section-order': 'info', 'heading-altered': 'off' });
    await act(() => button(root, '全部还原（3）').click());
    expect(made.at(-1)!.rules).toEqual({});
  });

  it('that the office sets are shown as such and cannot be changed, nor put back with the others', async () => {
    const { made, onChange } = changes(CHANGED);
    const policy = { rules: { 'heading-altered': 'off' } } as const;
    const root = mount(options('rules', 'zh-CN', { settings: CHANGED, policy, onChange }));
    const fixed = rule(root, 'heading-altered');
    expect(fixed.textContent).toContain('由单位统一设置');
    for (const control of all(fixed, 'select, [role="switch"]')) expect(control.hasAttribute('disabled')).toBe(true);
    await act(() => button(root, '全部还原（2）').click());
    expect(made.at(-1)!.rules).toEqual({ 'heading-altered': 'off' });
  });

  it('open at the one that they are opened for', async () => {
    const root = mount(options('rules', 'zh-CN', { sought: 'applications-balance' }));
    expect(listed(root)).toEqual(['applications-balance']);
    await seek(root, '');
    expect(listed(root)).toEqual(ids);
  });

  it('are searched by keyboard: / goes to the field, Escape empties it', async () => {
    const root = mount(options('rules', 'zh-CN'));
    await drawn();
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(one(root, 'input[type="search"]'));
    await userEvent.keyboard('row-order');
    await drawn();
    expect(listed(root)).toEqual(['row-order']);
    await userEvent.keyboard('{Escape}');
    await drawn();
    expect(listed(root)).toHaveLength(ids.length);
    await userEvent.keyboard('row-order{Tab}{Tab}');
    expect(document.activeElement?.getAttribute('role')).toBe('switch');
  });
});

describe('profile and look', () => {
  it('a profile says what it asks for and is chosen; none is the national form', async () => {
    const { made, onChange } = changes();
    const root = mount(options('profile', 'zh-CN', { onChange }));
    expect(one(root, 'input:checked').getAttribute('value')).toBe('none');
    expect(root.textContent).toContain('人大代表建议和政协提案办理结果公开情况');
    await act(() => one(root, 'input[value="shandong"]').click());
    expect(made.at(-1)!.profile).toBe('shandong');
    await act(() => one(root, 'input[value="none"]').click());
    expect(made.at(-1)!.profile).toBeNull();
  });

  it('language and theme are chosen; the office may fix the language', async () => {
    const { made, onChange } = changes();
    const root = mount(options('look', 'zh-CN', { onChange, policy: { locale: 'zh-CN' } }));
    expect(one(root, 'fieldset').hasAttribute('disabled')).toBe(true);
    expect(one(root, 'fieldset').textContent).toContain('由单位统一设置');
    await act(() => one(root, 'input[value="dark"]').click());
    expect(made.at(-1)).toEqual({ ...DEFAULTS, theme: 'dark' });
  });
});

describe('marks', () => {
  it('are chosen by kind, in their order, and the preview follows', async () => {
    const { made, onChange } = changes({ ...DEFAULTS, marks: { ...DEFAULTS.marks, kinds: ['error', 'info'] } });
    const settings = { ...DEFAULTS, marks: { ...DEFAULTS.marks, kinds: ['error' as const, 'info' as const] } };
    const root = mount(options('marks', 'zh-CN', { settings, onChange }));
    expect(all(root, '[data-mark]').map((each) => each.dataset['mark'])).toEqual(['error', 'info']);
    await act(() => one(root, '#kind-warning').click());
    expect(made.at(-1)!.marks.kinds).toEqual(['error', 'warning', 'info']);
    await act(() => one(root, '[role="switch"]').click());
    expect(made.at(-1)!.marks.on).toBe(false);
    const off = { ...settings, marks: { ...settings.marks, on: false } };
    expect(all(mount(options('marks', 'zh-CN', { settings: off })), '[data-mark]')).toEqual([]);
  });

  it('stand out more where they are strong', () => {
    const width = (palette: 'standard' | 'strong') => {
      const root = mount(options('marks', 'en', { settings: { ...DEFAULTS, marks: { ...DEFAULTS.marks, palette } } }));
      return Number.parseFloat(getComputedStyle(one(root, '.mk.error')).textDecorationThickness);
    };
    expect(width('strong')).toBeGreaterThan(width('standard'));
  });
});

describe('exports and shortcuts', () => {
  it('defaults of exports are kept as chosen', async () => {
    const { made, onChange } = changes();
    const root = mount(options('exports', 'zh-CN', { onChange }));
    await act(() => one(root, 'input[value="xlsx"]').click());
    await act(() => one(root, 'input[value="filled"]').click());
    await act(() => one(root, '[role="switch"]').click());
    await userEvent.click(one(root, 'input[type="text"]'));
    await userEvent.keyboard(' 李 {Tab}');
    expect(made.at(-1)!.exports).toEqual({ format: 'xlsx', merged: 'filled', waived: false, by: '李' });
  });

  it('shortcuts are those of the browser in the language of the interface, and where they are changed is said', () => {
    const root = mount(options('keys', 'zh-CN'));
    expect(one(root, '[data-command="_execute_action"]').textContent).toBe('打开核查结果Alt+Shift+C');
    expect(one(root, '[data-command="next"]').textContent).toBe('下一个问题未设置');
    expect(one(mount(options('keys', 'en')), '[data-command="next"]').textContent).toBe('Next findingnot set');
    const firefox = mount(options('keys', 'en', { shortcuts: { commands: null, browser: 'firefox' } }));
    expect(firefox.textContent).toContain('Manage Extension Shortcuts');
    expect(firefox.textContent).toContain('cannot be read');
  });
});

it('what was done, and what went wrong, is said in a live region', () => {
  const told = { text: '未能保存：浏览器没有空间', bad: true };
  const root = mount(options('look', 'zh-CN', { told }));
  const region = one(root, 'main > [role="status"]');
  expect(region.textContent).toBe(told.text);
  expect(region.querySelector('svg.warning')).not.toBeNull();
});

it('the date of the rules and the forms that they know stand below', () => {
  expect(one(mount(options('look', 'zh-CN')), '.colophon').textContent).toContain('国办公开办函〔2021〕30号');
});

it.each([320, 640, 1100, 1600])('every page fits a window %i wide without scrolling sideways', async (width) => {
  await page.viewport(width, 800);
  for (const locale of LOCALES)
    for (const each of OPTION_PAGES) {
      mount(options(each, locale, { settings: CHANGED, sites: SITES }));
      expect(document.documentElement.scrollWidth, `${each} ${locale}`).toBeLessThanOrEqual(width);
    }
});

const themes = LOCALES.flatMap((locale) => (['light', 'dark'] as const).map((theme) => ({ locale, theme })));
it.each(themes)('axe finds nothing in $locale, $theme', async ({ locale, theme }) => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.lang = locale;
  document.title = 'Crossfoot';
  for (const each of OPTION_PAGES) {
    await page.viewport(each === 'rules' ? 400 : 1100, 800);
    const policy = { locale, profile: 'shandong', rules: { 'row-order': 'off' as const } };
    const told = { text: 'Saved', bad: each === 'data' };
    const root = mount(options(each, locale, { settings: CHANGED, sites: SITES, policy, told }));
    for (const opener of all(root, '[data-do="wipe"]')) await act(() => opener.click());
    const { violations } = await axe.run(root, { resultTypes: ['violations'] });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))).toEqual([]);
  }
});
