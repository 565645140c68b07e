import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import '../../components/picture/picture.css';
import { type PictureState, PictureView } from '../../components/picture/PictureView.tsx';
import { PICTURE_TEXTS } from '../../lib/locales/picture.ts';
import { LOCALES, type Locale } from '../../lib/model/audit.ts';
import { act, all, byText, calls, mount, one } from './mount.tsx';

const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';
const picture = {
  id: 'p',
  time: '2025-02-11T06:03:22.000Z',
  name: '云泽市教育局-2024-applications-results-total-20250211-140322.png',
  alt: { 'zh-CN': '网页截图，以环标出：73，应为 37', en: 'Picture of the page with a ring around: 73' },
  title: '云泽市教育局2024年政府信息公开工作年度报告',
  url: 'http://www.yunze.gov.cn/a.html',
  whole: true,
};
const STATES: Readonly<Record<string, PictureState>> = {
  picture: { state: 'picture', picture, src: DOT },
  part: { state: 'picture', picture: { ...picture, whole: false }, src: DOT },
  gone: { state: 'gone' },
  refused: { state: 'failed', code: 'no-access', how: '在网页上按 Alt+Shift+P' },
  full: { state: 'failed', code: 'full', how: '' },
  other: { state: 'failed', code: 'internal', how: '' },
  reading: { state: 'reading' },
};

function view(state: PictureState, locale: Locale = 'zh-CN', copied: boolean | null = null) {
  const { made, note } = calls();
  return { root: mount(<PictureView {...{ state, locale, copied }} onCopy={note('copy')} />), made };
}

afterEach(() => {
  delete document.documentElement.dataset['theme'];
});

describe('the page of a picture', () => {
  it('shows it with words for who does not see it, under the name of agency, year, rule and time', async () => {
    const { root, made } = view(STATES['picture']!);
    expect(one(root, 'img').getAttribute('alt')).toBe('网页截图，以环标出：73，应为 37');
    expect(one(root, 'a[download]').getAttribute('download')).toBe(picture.name);
    await act(() => byText(root, 'button', '复制图片').click());
    expect(made).toEqual([['copy']]);
  });

  it('says what it shows and what not', () => {
    const { root } = view(STATES['picture']!);
    expect(all(root, 'h2').map((each) => each.textContent)).toEqual(['这张图片说明什么', '这张图片不能说明什么']);
    expect(root.textContent).toContain('不能代替公证或可信时间戳');
    expect(root.textContent).not.toContain('只有窗口内可见的部分');
    expect(view(STATES['part']!).root.textContent).toContain('只有窗口内可见的部分');
  });

  it('says whether it was copied', () => {
    expect(one(view(STATES['picture']!, 'zh-CN', true).root, '[role="status"]').textContent).toBe('已复制图片');
    expect(one(view(STATES['picture']!, 'zh-CN', false).root, '[role="status"]').textContent).toMatch(/未允许复制/);
  });

  it('says what to press where the browser refused', () => {
    const { root } = view(STATES['refused']!);
    expect(root.textContent).toMatch(/没有允许在这个网页上截图.*在网页上按 Alt\+Shift\+P/);
    expect(view(STATES['full']!).root.textContent).toMatch(/存储空间已满，图片未能保存/);
    expect(view(STATES['other']!).root.textContent).toMatch(/可再试一次/);
  });

  it('has every word in both languages, with the same names to be filled in', () => {
    const names = (text: unknown) => [...JSON.stringify(text).matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    const [source, other] = [PICTURE_TEXTS['zh-CN'], PICTURE_TEXTS.en];
    for (const key of Object.keys(source) as (keyof typeof source)[])
      expect(names(other[key])).toEqual(names(source[key]));
  });
});

describe.each(LOCALES)('axe finds nothing in %s', (locale) => {
  it.each(['light', 'dark'].flatMap((theme) => Object.keys(STATES).map((name) => [theme, name] as const)))(
    '%s, %s',
    async (theme, name) => {
      document.documentElement.dataset['theme'] = theme;
      document.documentElement.lang = locale;
      const { root } = view(STATES[name]!, locale);
      const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    },
  );
});
