/** The desk: what is listed, how it is found, what its keys do. */
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/panel/panel.css';
import { count } from '../../lib/model/audit.ts';
import { act, all, byText, calls, drawn, mount, one } from './mount.tsx';
import { PANELS, Panel, written } from './panels.tsx';
import { compared } from './sheet-states.ts';
import { errors, STATES } from './states.ts';

const ROW_TOTAL = 'applications-row-total:applications.results.unableToProvide.notHeld';
const CARRIED = 'applications-row-total:applications.carriedForward';

function panel(state: string, locale: 'zh-CN' | 'en' = 'zh-CN') {
  const { made, note } = calls();
  return { root: mount(<Panel key={Math.random()} state={PANELS[state]!} {...{ locale, note }} />), made };
}
const shown = (root: ParentNode) => all(root, '.f[data-id]').map((row) => row.dataset['id']);
const type = (text: string) => act(() => userEvent.keyboard(text));
const status = (root: ParentNode) => one(root, '.said [role="status"]').textContent;

beforeEach(() => page.viewport(420, 900));

describe('the head', () => {
  it('counts as the one counting function does, waived ones apart, and says so once', () => {
    const { root } = panel('written');
    const counts = count(written.findings);
    for (const kind of ['error', 'warning', 'review', 'info'] as const)
      expect(Number(one(root, `[data-kind="${kind}"] .num`).textContent)).toBe(counts[kind]);
    expect(byText(root, '[role="status"]', '已豁免').textContent).toBe('错误 4，提醒 1，待核实 1，提示 0，已豁免 1');
    expect(one(root, '[data-tab="waivers"]').textContent).toBe('豁免1');
  });

  it('hides the marks as far as each entry says, and shows them again as far as they were hidden', async () => {
    const { root, made } = panel('errors');
    await act(() => one(root, '[data-menu="marks"]').click());
    expect(all(root, '[data-do^="hide:"]').map((each) => each.textContent)).toEqual([
      '隐藏本页的标记',
      '隐藏此网站的标记',
      '隐藏所有页面的标记',
    ]);
    await type('{ArrowDown}{Enter}');
    expect(made).toEqual([['marks', false, 'site']]);
    const off = panel('hidden');
    expect(one(off.root, '[data-menu="marks"]').getAttribute('aria-label')).toBe('此网站的标记已隐藏');
    await act(() => one(off.root, '[data-menu="marks"]').click());
    await type('{Enter}');
    expect(off.made).toEqual([['marks', true, 'site']]);
  });
});

describe('the tabs', () => {
  it('a page that is read anew goes on at the tab and with the filters where it was, another page at the findings', async () => {
    const { note } = calls();
    const given = { locale: 'zh-CN', note } as const;
    const root = mount(<Panel state={PANELS['errors']!} {...given} />);
    await act(() => one(root, 'button[data-kind="warning"]').click());
    const filtered = shown(root);
    await act(() => one(root, '[data-tab="checks"]').click());
    const chosen = () => one(root, '[role="tab"][aria-selected="true"]').dataset['tab'];
    await act(() => mount(<Panel state={STATES['reading']!} {...given} page="" />));
    expect(all(root, '[role="tab"]')).toEqual([]);
    await act(() => mount(<Panel state={PANELS['errors']!} {...given} />));
    expect(chosen()).toBe('checks');
    await act(() => one(root, '[data-tab="findings"]').click());
    expect(shown(root)).toEqual(filtered);
    await act(() => mount(<Panel state={PANELS['errors']!} {...given} page="b" />));
    expect(chosen()).toBe('findings');
    expect(shown(root).length).toBeGreaterThan(filtered.length);
  });

  it('are walked by arrows, each with its sheet', async () => {
    const { root } = panel('errors');
    await act(() => one(root, '[data-tab="findings"]').focus());
    const seen = new Set([one(root, '#sheet').textContent]);
    for (const tab of ['tables', 'claims', 'charts', 'checks', 'waivers']) {
      await type('{ArrowRight}');
      expect((document.activeElement as HTMLElement).dataset['tab']).toBe(tab);
      expect(one(root, '[role="tab"][aria-selected="true"]').dataset['tab']).toBe(tab);
      expect(one(root, '#sheet').getAttribute('aria-labelledby')).toBe(`tab-${tab}`);
      seen.add(one(root, '#sheet').textContent);
    }
    expect(seen.size).toBe(6);
    await type('{ArrowRight}');
    expect((document.activeElement as HTMLElement).dataset['tab']).toBe('findings');
  });

  it('number the claims of the text that were compared', () => {
    const state = { state: 'audit', audits: [compared], marks: true, focus: null } as const;
    const root = mount(<Panel {...{ state }} locale="zh-CN" />);
    const open = compared.claims!.filter(({ state }) => state === 'open').length;
    expect(open).toBeGreaterThan(0);
    expect(one(root, '[data-tab="claims"]').textContent).toBe(`正文${compared.claims!.length - open}`);
  });

  it('show one of several reports at a time', async () => {
    const { root } = panel('several');
    const rows = shown(root).length;
    await act(() => byText(root, '.reports button', '2023').click());
    expect(shown(root)).toHaveLength(0);
    await act(() => byText(root, '.reports button', '2024').click());
    expect(shown(root)).toHaveLength(rows);
  });
});

describe('rows', () => {
  it('carry what other programs read', () => {
    const { root } = panel('errors');
    for (const finding of errors.findings)
      expect({ ...one(root, `[data-id="${finding.id}"]`).dataset }).toMatchObject({
        rule: finding.rule,
        severity: finding.severity,
        verdict: finding.verdict,
        fields: finding.fields.join(' '),
      });
  });

  it('stand by section or by severity, the same ones', async () => {
    const { root } = panel('errors');
    const before = shown(root);
    await act(() => byText(root, '.find .seg button', '按程度').click());
    expect(all(root, '.group > h2').map((each) => each.textContent)).toEqual(['错误4', '提醒1', '待核实1']);
    expect([...shown(root)].sort()).toEqual([...before].sort());
  });

  it('say where they cannot be gone to, and why they are back', async () => {
    const { root } = panel('written');
    await act(() => one(root, '[data-rule="section-missing"]').click());
    expect(one(root, '.detail').textContent).toContain('应有之处见页面上的标记');
    expect(one(root, '.detail .jotted').textContent).toContain('已电联办公室');
    await act(() => one(root, '[data-rule="proceedings-total"]').click());
    expect(one(root, '.detail .notice').textContent).toBe(
      '曾豁免（2025-02-11），豁免后数字或文字已改变，重新列出。原理由：已更正，待发布。',
    );
  });
});

describe('filter and search', () => {
  it('leave out a kind by its chip or its digit, and say how many are not listed', async () => {
    const { root } = panel('errors');
    await act(() => one(root, '[data-kind="error"]').click());
    expect(shown(root)).toHaveLength(2);
    expect(one(root, '[data-left]').textContent).toBe('另有 4 个问题未列出（按程度筛选）全部列出');
    await type('2');
    expect(shown(root)).toEqual(['heading-altered:problems']);
    await act(() => byText(root, '[data-left] button', '全部列出').click());
    expect(shown(root)).toHaveLength(6);
    expect(all(root, '[data-left]')).toHaveLength(0);
  });

  it.each([
    ['不掌握', [ROW_TOTAL]],
    ['自然人 42', [ROW_TOTAL]],
    ['not held', [ROW_TOTAL]],
    ['４２', [ROW_TOTAL]],
    ['第六部分', ['section-missing:other']],
  ])('finds %s by row, column, figure or words, as it is typed', async (query, found) => {
    const { root } = panel('errors');
    await type('/');
    await drawn();
    expect(document.activeElement).toBe(one(root, '[data-search]'));
    await act(() => userEvent.fill(one(root, '[data-search]'), query));
    expect(shown(root)).toEqual(found);
    expect(one(root, '[data-left]').textContent).toContain(`另有 ${6 - found.length} 个问题未列出（搜索）`);
    // To the list, and back to all of it.
    await type('{ArrowDown}');
    expect((document.activeElement as HTMLElement).dataset['row']).toBe(found[0]);
  });

  it('say that nothing matches, and let go with Esc', async () => {
    const { root } = panel('errors');
    await type('/');
    await drawn();
    await type('查无此事');
    expect(shown(root)).toEqual([]);
    expect(one(root, '#sheet').textContent).toContain('没有与搜索和筛选相符的问题');
    await type('{Escape}');
    expect(shown(root)).toHaveLength(6);
  });
});

describe('keys', () => {
  it('walk, go to the place, open, copy; Esc closes and gives the focus back', async () => {
    const { root, made } = panel('errors');
    await type('j');
    expect((document.activeElement as HTMLElement).dataset['row']).toBe(ROW_TOTAL);
    await type('{Enter}');
    expect(made).toEqual([['jump', ROW_TOTAL, 0]]);
    expect(all(root, '.detail')).toHaveLength(0);
    await type(' ');
    expect(one(root, `[data-id="${ROW_TOTAL}"] .detail table`).textContent).toContain('各列之和');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
    await type('c');
    expect(made.at(-1)).toEqual(['export', 'rich', 'copy', 0, { finding: ROW_TOTAL }]);
    expect(status(root)).toBe('已复制：问题清单（富文本）');
    await type('{Escape}');
    await drawn();
    expect(all(root, '.detail')).toHaveLength(0);
    expect((document.activeElement as HTMLElement).dataset['row']).toBe(ROW_TOTAL);
  });

  it('are listed by ?', async () => {
    const { root } = panel('errors');
    await type('?');
    expect(one(root, '[data-keys]').textContent).toContain('豁免');
  });
});

describe('a finding', () => {
  const opened = async () => {
    const made = panel('errors');
    await act(() => one(made.root, `[data-id="${CARRIED}"]`).click());
    return made;
  };
  it('goes to its place and opens by a click', async () => {
    const { root, made } = await opened();
    expect(made).toEqual([['jump', CARRIED, 0]]);
    expect(all(root, '.detail')).toHaveLength(1);
  });
  it('that is wrong gives a reproduction; its rule leads to the options', async () => {
    const { root, made } = await opened();
    await act(() => one(root, '[data-menu="row"]').click());
    await act(() => one(root, '[data-do="wrong"]').click());
    expect(made.at(-1)![0]).toBe('reproduce');
    expect(status(root)).toBe('已复制复现材料，其中个人信息已遮盖');
    await act(() => one(root, '[data-do="rule"]').click());
    expect(made.at(-1)).toEqual(['options', 'applications-row-total']);
  });
  it('says in words why the browser gives no picture', async () => {
    const { root, made } = await opened();
    await act(() => one(root, '[data-do="picture"]').click());
    expect(made.at(-1)).toEqual(['picture', CARRIED, 0]);
    expect(status(root)).toContain('先在此页点一次工具栏上的年报勾稽按钮');
  });
});

describe('exports', () => {
  it('copy at once what is usual, and save any form from the menu', async () => {
    const { root, made } = panel('errors');
    await act(() => one(root, '[data-copy="copy"]').click());
    expect(made.at(-1)).toEqual(['export', 'rich', 'copy', 0, {}]);
    await act(() => one(root, '[data-copy="save:xlsx"]').click());
    expect(made.at(-1)).toEqual(['export', 'xlsx', 'save', 0, {}]);
    expect(status(root)).toBe('已保存：Excel 工作簿');
    await act(() => one(root, '[data-copy="copy:figures:proceedings"]').click());
    expect(made.at(-1)).toEqual(['export', 'figures', 'copy', 0, { table: 'proceedings' }]);
  });
});
