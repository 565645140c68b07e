import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../components/welcome/welcome.css';
import { type WelcomeProps, WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { LOCALES, type Locale } from '../../lib/model/audit.ts';
import { KNOWN } from '../../lib/rules/as-of.ts';
import { act, all, byText, calls, mount, one } from './mount.tsx';

function welcome(locale: Locale, more: Partial<WelcomeProps> = {}) {
  const { made, note } = calls();
  const root = mount(
    <WelcomeView
      locale={locale}
      browser="chromium"
      sample="about:blank"
      copied={false}
      declared
      denied={false}
      pinned={null}
      keys="Alt+Shift+C"
      known={KNOWN[locale]}
      onAllow={note('allow')}
      onOpenShortcuts={note('shortcuts')}
      {...more}
    />,
  );
  return { root, made };
}

beforeEach(() => page.viewport(1100, 800));

describe('the first page', () => {
  it('says what is allowed and asks for what is not', async () => {
    const allowed = welcome('zh-CN').root;
    expect(one(allowed, '[data-need="site"]').dataset['done']).toBe('true');
    expect(all(allowed, '[data-need="site"] button')).toEqual([]);
    const { root, made } = welcome('zh-CN', { declared: false });
    expect(one(root, '[data-need="site"]').textContent).toContain('打开报告不会核查');
    await act(() => byText(root, 'button', '允许读取 *.gov.cn').click());
    expect(made).toEqual([['allow']]);
    const refused = welcome('zh-CN', { declared: false, denied: true }).root;
    expect(one(refused, '[data-need="site"] [role="status"]').textContent).toContain('未获允许');
  });

  it('says how the button is pinned in this browser, and nothing to do where it is', () => {
    expect(one(welcome('zh-CN').root, '[data-need="pin"]').textContent).toContain('图钉');
    expect(one(welcome('en', { browser: 'firefox' }).root, '[data-need="pin"]').textContent).toContain(
      'Pin to Toolbar',
    );
    expect(one(welcome('zh-CN', { pinned: true }).root, '[data-need="pin"]').dataset['done']).toBe('true');
  });

  it('names the shortcut that is set, and says where none is', async () => {
    const { root, made } = welcome('en', { keys: 'Alt+Shift+C' });
    expect(one(root, '[data-need="keys"]').textContent).toContain('Alt+Shift+C opens the audit');
    await act(() => byText(root, '[data-need="keys"] button', 'Change').click());
    expect(made).toEqual([['shortcuts']]);
    expect(one(welcome('en', { keys: '' }).root, '[data-need="keys"]').dataset['done']).toBe('false');
  });

  it('says in a live region that a finding of the sample was copied', () => {
    expect(one(welcome('zh-CN').root, '.done').textContent).toBe('尚未复制');
    const done = one(welcome('zh-CN', { copied: true }).root, '.done');
    expect([done.textContent, done.getAttribute('role')]).toEqual(['已复制。粘贴到 Word、WPS 或邮件即可', 'status']);
  });
});

it.each([320, 640, 1100, 1600])('fits a window %i wide without scrolling sideways', async (width) => {
  await page.viewport(width, 800);
  for (const locale of LOCALES) {
    welcome(locale, { declared: false, denied: true });
    expect(document.documentElement.scrollWidth, locale).toBeLessThanOrEqual(width);
  }
});

const themes = LOCALES.flatMap((locale) => (['light', 'dark'] as const).map((theme) => ({ locale, theme })));
it.each(themes)('axe finds nothing in $locale, $theme', async ({ locale, theme }) => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.lang = locale;
  document.title = 'Crossfoot';
  for (const more of [{}, { declared: false, denied: true, keys: '', copied: true }]) {
    const { root } = welcome(locale, more);
    const { violations } = await axe.run(root, { resultTypes: ['violations'], iframes: false });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))).toEqual([]);
  }
});
