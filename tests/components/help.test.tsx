import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/help/help.css';
import { HelpView } from '../../components/help/HelpView.tsx';
import { LOCALES, type Locale } from '../../lib/model/audit.ts';
import { ruleBook } from '../../lib/rules/help/index.ts';
import { RULES } from '../../lib/rules/index.ts';
import { act, all, byText, drawn, mount, one } from './mount.tsx';

const ids = Object.keys(RULES);
const listed = (root: ParentNode) => all(root, 'nav a').map((link) => link.getAttribute('href'));

function help(chosen = '', locale: Locale = 'zh-CN') {
  return mount(<HelpView key={locale} groups={ruleBook(locale)} {...{ chosen, locale }} ruleset="2025.01" />);
}

async function seek(root: ParentNode, words: string) {
  const input = one(root, 'input') as HTMLInputElement;
  input.value = words;
  await act(() => input.dispatchEvent(new Event('input', { bubbles: true })));
}

describe('the list', () => {
  it('holds every rule under its group, in the order of the rule book, each with its severity', async () => {
    const root = help();
    await seek(root, '');
    expect(listed(root)).toEqual(ids.map((id) => `#${id}`));
    expect(one(root, '[role="status"]').textContent).toBe(`${ids.length} 条规则`);
    const link = one(root, 'a[href="#row-order"]');
    expect(link.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('提示');
    expect(link.closest('section')?.querySelector('h2')?.textContent).toBe('统计表');
  });

  it('is searched by what the pages say, by id and by group, with all words together', async () => {
    const root = help();
    await seek(root, '结转下年度');
    expect(listed(root)).toContain('#applications-balance');
    expect(listed(root)).not.toContain('#section-order');
    await seek(root, 'FEE-statement');
    expect(listed(root)).toEqual(['#fee-statement-missing', '#fee-statement-wrong']);
    await seek(root, '日期和年份 第四十九条');
    expect(listed(root)).toContain('#published-late');
    await seek(root, '没有这样的规则');
    expect(listed(root)).toEqual([]);
    expect(one(root, '[role="status"]').textContent).toBe('没有相符的规则');
  });

  it('is reached with / and walked through with the arrow keys, one stop for the Tab key', async () => {
    await page.viewport(1024, 800);
    const root = help('title-form');
    await seek(root, '');
    expect(all(root, 'nav a[tabindex="0"]').map((link) => link.getAttribute('href'))).toEqual(['#title-form']);
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(one(root, 'input'));
    await userEvent.keyboard('勾稽/');
    await drawn();
    expect((one(root, 'input') as HTMLInputElement).value).toBe('勾稽/');
    await userEvent.keyboard('{Escape}');
    await drawn();
    expect(listed(root)).toHaveLength(ids.length);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.getAttribute('href')).toBe(`#${ids[1]}`);
    await userEvent.keyboard('{End}');
    expect(document.activeElement?.getAttribute('href')).toBe(`#${ids.at(-1)}`);
    await userEvent.keyboard('{Home}{ArrowUp}');
    expect(document.activeElement).toBe(one(root, 'input'));
  });
});

describe('a page', () => {
  it.each(LOCALES)('says in %s what the rule says of itself, and all else', (locale) => {
    const root = help('applications-balance', locale);
    const rule = RULES['applications-balance']!;
    const text = one(root, 'article').textContent ?? '';
    for (const words of [rule.name, rule.about, rule.remedy]) expect(text).toContain(words[locale]);
    expect(text).toMatch(/国办公开办函〔2021〕30号/);
    expect(text).toContain('applications-balance');
    expect(all(root, 'article h2')).toHaveLength(6);
    expect(all(root, 'article dd').every((each) => each.textContent !== '')).toBe(true);
    expect(one(root, 'a[aria-current="page"]').getAttribute('href')).toBe('#applications-balance');
  });

  it('that there is none of is said so, and what the address holds is shown as text', () => {
    const root = help('<b>no-rule</b>');
    expect(one(root, 'main').textContent).toContain('没有编号为“<b>no-rule</b>”的规则');
    expect(all(root, 'main b')).toEqual([]);
    expect(help('all').textContent).not.toContain('没有编号为');
  });

  it('takes the place of the list where the window is narrow, with the way back and the focus', async () => {
    await page.viewport(400, 800);
    expect(one(help(), 'nav').checkVisibility()).toBe(true);
    const root = help('cell-blank');
    await drawn();
    expect(one(root, 'nav').checkVisibility()).toBe(false);
    expect(document.activeElement).toBe(one(root, 'h1'));
    expect(byText(root, 'a', '全部规则').checkVisibility()).toBe(true);
  });
});

it.each([320, 640, 1024, 1600])('every page fits a window %i wide without scrolling sideways', async (width) => {
  await page.viewport(width, 800);
  for (const locale of LOCALES)
    for (const id of ['', ...ids]) {
      help(id, locale);
      expect(document.documentElement.scrollWidth, `${id} ${locale}`).toBeLessThanOrEqual(width);
    }
});

const themes = LOCALES.flatMap((locale) => (['light', 'dark'] as const).map((theme) => ({ locale, theme })));
it.each(themes)('axe finds nothing in $locale, $theme', async ({ locale, theme }) => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.lang = locale;
  document.title = 'Crossfoot';
  for (const [width, id] of [
    [1024, 'published-late'],
    [1024, 'percentage'],
    [400, 'identity-number'],
    [400, ''],
  ] as const) {
    await page.viewport(width, 800);
    const root = help(id, locale);
    await drawn();
    const { violations } = await axe.run(root, { resultTypes: ['violations'] });
    expect(violations.flatMap((each) => each.nodes.map(({ html }) => `${each.id}: ${html.slice(0, 200)}`))).toEqual([]);
  }
});
