import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/options/options.css';
import type { SiteAnswer, Told } from '../../components/options/optionsProps.ts';
import { DEFAULTS, type Settings } from '../../lib/model/settings.ts';
import { act, all, byText, drawn, mount, one } from './mount.tsx';
import { CHANGED, options, SITES } from './optionsGiven.tsx';

const button = (root: ParentNode, text: string) => byText(root, 'button', text);

/** The settings after each change that the page asked for. */
function changes(from: Settings = DEFAULTS) {
  const made: Settings[] = [];
  return { made, onChange: (by: (before: Settings) => Settings) => void made.push(by(made.at(-1) ?? from)) };
}

beforeEach(() => page.viewport(1100, 800));

describe('sites', () => {
  it('are listed as the browser allows them, with what it does not', () => {
    const root = mount(options('sites', 'zh-CN', { sites: SITES }));
    expect(all(root, '[data-granted="true"]').map((each) => each.dataset['site'])).toEqual([
      '10.20.0.8',
      'nb.example.cn',
    ]);
    const declared = one(root, '[data-site="*.gov.cn"]');
    expect(declared.dataset['granted']).toBe('false');
    expect(declared.textContent).toContain('浏览器没有允许，此类页面不会核查');
    expect(button(declared, '允许').getAttribute('aria-label')).toBe('允许 *.gov.cn');
    expect(one(root, '[data-site="*.yunze.example"]').textContent).toContain('允许');
  });

  it.each<[Extract<SiteAnswer, { ok: false }>['fault'], string]>([
    ['empty', '没有填写网站'],
    ['everything', '范围过大'],
    ['not an address', '不是域名、IP 地址或网址'],
    ['denied', '仍不读取'],
  ])('that cannot be added (%s) are told why, and what was written stays', async (fault, words) => {
    const root = mount(options('sites', 'zh-CN', { onAddSite: async () => ({ ok: false, fault }) }));
    const input = one(root, 'form input') as HTMLInputElement;
    input.value = 'what was written';
    await act(() => input.dispatchEvent(new Event('input', { bubbles: true })));
    await act(() => one(root, 'form [type="submit"]').click());
    expect(one(root, '[role="alert"]').textContent).toContain(words);
    expect([input.value, input.getAttribute('aria-invalid')]).toEqual(['what was written', 'true']);
    expect(document.activeElement).toBe(input);
  });

  it('are added with the key Enter, taken back, and their port is spoken of', async () => {
    const told: Told[] = [];
    const asked: string[] = [];
    const root = mount(
      options('sites', 'zh-CN', {
        sites: SITES,
        onTell: (each) => void told.push(each),
        onAddSite: async (written) => {
          asked.push(written);
          return { ok: true, host: '10.20.0.9', port: '8080' };
        },
        onRemoveSite: async (pattern) => pattern !== '*://nb.example.cn/*',
      }),
    );
    await userEvent.click(one(root, 'form input'));
    await userEvent.keyboard('10.20.0.9:8080{Enter}');
    await drawn();
    expect(asked).toEqual(['10.20.0.9:8080']);
    expect(told.at(-1)!.text).toContain('10.20.0.9');
    expect(told.at(-1)!.text).toContain('不分端口');
    await act(() => button(one(root, '[data-site="10.20.0.8"]'), '收回').click());
    expect(told.at(-1)).toEqual({ text: '已收回 10.20.0.8', bad: false });
    await act(() => button(one(root, '[data-site="nb.example.cn"]'), '收回').click());
    expect(told.at(-1)!.bad).toBe(true);
  });

  it('without marks are listed and shown again one by one', async () => {
    const { made, onChange } = changes(CHANGED);
    const root = mount(options('sites', 'zh-CN', { settings: CHANGED, onChange }));
    await act(() => button(one(root, '[data-off="www.yunze.gov.cn"]'), '重新显示').click());
    expect(made.at(-1)!.marks).toEqual({ ...CHANGED.marks, offHosts: [] });
  });
});

describe('data', () => {
  it('is counted, exported and imported, with what came of it', async () => {
    const told: Told[] = [];
    const onTell = (each: Told) => void told.push(each);
    const root = mount(options('data', 'zh-CN', { onTell }));
    expect(one(root, '[data-kind="waivers"]').textContent).toBe('豁免12 条');
    expect(root.textContent).toContain('12.3 KB');
    await act(() => one(root, '[data-do="export"]').click());
    expect(told.at(-1)).toEqual({ text: '已导出 3 份报告的内容', bad: false });
    const input = one(root, 'input[type="file"]') as HTMLInputElement;
    await userEvent.upload(input, new File(['{}'], 'crossfoot.json'));
    await drawn();
    expect(told.at(-1)!.text).toContain('新增 2 条');
    const wrong = mount(options('data', 'en', { onTell, onImport: async () => ({ ok: false, problem: 'not-ours' }) }));
    await userEvent.upload(one(wrong, 'input[type="file"]') as HTMLInputElement, new File(['x'], 'x.json'));
    await drawn();
    expect(told.at(-1)).toEqual({ text: 'Not imported: not a file that Crossfoot exported', bad: true });
  });

  it('is deleted only after the question in place, which says what goes', async () => {
    const wiped: unknown[] = [];
    const root = mount(
      options('data', 'zh-CN', {
        onWipe: async (what) => {
          wiped.push(what);
          return true;
        },
      }),
    );
    await act(() => one(root, '[data-do="wipe"]').click());
    expect(one(root, '.ask').textContent).toContain('豁免 12 条、备注 4 条、自行添加的问题 1 条、读取更正 2 条');
    expect(document.activeElement?.getAttribute('type')).toBe('checkbox');
    await userEvent.keyboard('{Escape}');
    await drawn();
    expect([wiped, all(root, '.ask')]).toEqual([[], []]);
    expect(document.activeElement).toBe(one(root, '[data-do="wipe"]'));
    await userEvent.keyboard('{Enter}');
    await drawn();
    await userEvent.keyboard(' {Tab} ');
    await drawn();
    await act(() => one(root, '[data-do="confirm"]').click());
    expect(wiped).toEqual([{ written: false, settings: true }]);
  });

  it('that cannot be read is said to be so', () => {
    expect(mount(options('data', 'zh-CN', { stored: null })).textContent).toContain('读不到已存内容');
  });
});
