/** What the inspector writes at the desk: nothing that was typed is lost. */
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../components/panel/panel.css';
import type { Kept } from '../../components/panel/deskProps.ts';
import { act, all, byText, calls, drawn, mount, one } from './mount.tsx';
import { PANELS, Panel } from './panels.tsx';

const ROW_TOTAL = 'applications-row-total:applications.results.unableToProvide.notHeld';
const SELECTED = { quote: '三是基层力量不足', section: null, field: null, place: null } as const;
const type = (text: string) => act(() => userEvent.keyboard(text));
const send = () => type('{Control>}{Enter}{/Control}');
const status = (root: ParentNode) => one(root, '.said [role="status"]').textContent;

interface Given {
  readonly keep?: () => Kept;
  readonly words?: typeof SELECTED | null;
  readonly imported?: number | 'not ours' | 'full';
}

function desk(state = 'errors', given: Given = {}) {
  const { made, note } = calls();
  const id = Math.random();
  const view = (shown: string, page = 'a') => (
    <Panel key={id} state={PANELS[shown]!} locale="zh-CN" {...{ page, note }} {...given} />
  );
  const root = mount(view(state));
  return { root, made, go: (shown: string, page: string) => act(() => mount(view(shown, page))) };
}
const writes = (made: readonly (readonly unknown[])[]) =>
  made.filter(([name]) => name === 'write').map(([, intent]) => intent);
const waiving = async (root: HTMLElement, reason: string) => {
  await act(() => one(root, `[data-row="${ROW_TOTAL}"]`).focus());
  await type('w');
  if (reason) await type(reason);
};

describe('waiving', () => {
  it('needs a reason for a certain error, and is sent by Ctrl+Enter', async () => {
    const { root, made } = desk();
    await waiving(root, '');
    expect((document.activeElement as HTMLTextAreaElement).name).toBe('reason');
    await send();
    expect(one(root, '[role="alert"]').textContent).toBe('豁免错误须写明理由');
    expect(writes(made)).toEqual([]);
    await type('已电话核实');
    await send();
    expect(writes(made)).toMatchObject([
      { do: 'waive', finding: { id: ROW_TOTAL }, scope: 'finding', reason: '已电话核实' },
    ]);
    expect(status(root)).toBe('已豁免');
    expect(all(root, '[data-form]')).toHaveLength(0);
    await act(() => one(root, '[data-do="undo"]').click());
    expect(writes(made).at(-1)).toEqual({ do: 'change', change: { do: 'remove', id: 'made' } });
    expect(status(root)).toBe('已撤销');
  });

  it('says its reach in the words of the button', async () => {
    const { root, made } = desk();
    await waiving(root, '核实');
    const button = () => one(root, '[data-form="waive"] [type="submit"]').textContent;
    expect(button()).toBe('豁免此问题');
    await act(() => byText(root, '.radios label', '本页的此类问题').click());
    expect(button()).toBe('豁免本页此类问题');
    expect(one(root, '[data-form="waive"]').textContent).toContain('同时豁免本页 1 个同类问题');
    await act(() => byText(root, '.radios label', '所有页面的此类问题').click());
    expect(button()).toBe('豁免所有页面此类问题');
    await act(() => one(root, '[data-form="waive"] [type="submit"]').click());
    expect(writes(made)).toMatchObject([{ scope: 'everywhere', reason: '核实' }]);
  });

  it('that finds no room says so beside the form and keeps the text', async () => {
    const { root } = desk('errors', { keep: () => ({ ok: false, code: 'full' }) });
    await waiving(root, '已电话核实');
    await send();
    expect(one(root, '[data-form="waive"] [role="alert"]').textContent).toBe(
      '未能保存：浏览器没有空间保存刚写的内容。在选项页清理旧的豁免与备注，或先导出再清理。所写内容保留在此',
    );
    expect((one(root, 'textarea[name="reason"]') as HTMLTextAreaElement).value).toBe('已电话核实');
  });

  it('half written outlasts another tab, another page and Esc', async () => {
    const { root, go } = desk();
    await waiving(root, '已电话');
    await type('{Escape}');
    await drawn();
    expect((document.activeElement as HTMLElement).dataset['row']).toBe(ROW_TOTAL);
    await go('clean', 'b');
    expect(all(root, 'textarea')).toHaveLength(0);
    await go('errors', 'a');
    await act(() => one(root, '[data-tab="waivers"]').click());
    expect((one(root, 'textarea[name="reason"]') as HTMLTextAreaElement).value).toBe('已电话');
    await act(() => one(root, '[data-tab="findings"]').click());
    await waiving(root, '核实');
    expect((one(root, 'textarea[name="reason"]') as HTMLTextAreaElement).value).toBe('已电话核实');
  });

  it('is taken back from the list of waived', async () => {
    const { root, made } = desk('written');
    await act(() => one(root, '[data-tab="waivers"]').click());
    const row = one(root, '[data-waived]');
    expect(row.dataset['rule']).toBe('cell-placeholder');
    expect(row.textContent).toContain('本机关无规章制定权，已电话核实。');
    expect(row.textContent).toContain('仅此问题，数字不变时·2025-02-11');
    await act(() => byText(row, 'button', '恢复').click());
    expect(writes(made)).toMatchObject([{ do: 'restore', finding: { id: 'cell-placeholder:disclosure' } }]);
  });
});

describe('a waiver that meets no finding', () => {
  it('is listed apart and not counted: of this report to be removed, of all pages to be restored', async () => {
    const { root, made } = desk('written');
    expect(one(root, '[data-tab="waivers"] .num').textContent).toBe('1');
    await act(() => one(root, '[data-tab="waivers"]').click());
    const [gone, everywhere] = all(root, '[data-idle]');
    expect(gone!.textContent).toContain('所豁免的问题已不在核查结果中');
    expect(gone!.textContent).toContain('四舍五入口径不同。');
    expect(everywhere!.textContent).toContain('本页没有此类问题');
    expect(everywhere!.textContent).toContain('所有页面的此类问题');
    await act(() => byText(gone!, 'button', '删除').click());
    await act(() => byText(everywhere!, 'button', '恢复').click());
    expect(writes(made)).toMatchObject([
      { do: 'drop', waiver: { id: 'w3' } },
      { do: 'drop', waiver: { id: 'w4' } },
    ]);
    expect(status(root)).toBe('已删除');
  });
});

describe('notes', () => {
  it('are written on a finding with N, where letters are no keys', async () => {
    const { root, made } = desk();
    await act(() => one(root, `[data-row="${ROW_TOTAL}"]`).focus());
    await type('n');
    await type('cwn/1');
    await send();
    expect(writes(made)).toMatchObject([{ do: 'note', finding: { id: ROW_TOTAL }, note: null, text: 'cwn/1' }]);
    expect(status(root)).toBe('已保存备注');
  });

  it('on the page are added, edited and removed', async () => {
    const { root, made } = desk('written');
    await act(() => one(root, '[data-tab="waivers"]').click());
    await act(() => byText(root, 'button', '添加本页备注').click());
    await act(() => userEvent.fill(one(root, 'textarea[name="note"]'), '附件未核对'));
    await send();
    await act(() => byText(one(root, '[data-note="n2"]'), 'button', '编辑').click());
    await act(() => userEvent.fill(one(root, 'textarea[name="note"]'), '已比对。'));
    await send();
    await act(() => byText(one(root, '[data-note="n1"]'), 'button', '删除').click());
    expect(writes(made)).toMatchObject([
      { do: 'note', finding: null, note: null, text: '附件未核对' },
      { do: 'note', note: { id: 'n2' }, text: '已比对。' },
      { do: 'note', note: { id: 'n1' }, text: '' },
    ]);
  });
});

describe('a finding of the inspector’s own', () => {
  it('is made of the words selected in the page', async () => {
    const { root, made } = desk('errors', { words: SELECTED });
    await act(() => one(root, '[data-tab="waivers"]').click());
    await act(() => one(root, '[data-do="select"]').click());
    expect(one(root, '[data-form="own"] blockquote').textContent).toBe(SELECTED.quote);
    await send();
    expect(one(root, '[data-form="own"] [role="alert"]').textContent).toBe('须写明问题');
    await act(() => userEvent.fill(one(root, 'textarea[name="text"]'), '“三是”后无改进措施。'));
    await act(() => byText(root, '.radios label', '提醒').click());
    await send();
    expect(writes(made)).toEqual([
      {
        do: 'own',
        selection: SELECTED,
        said: { text: '“三是”后无改进措施。', severity: 'warning', basis: '' },
        of: null,
      },
    ]);
    expect(made.map(([name]) => name)).toContain('unselect');
  });

  it('needs words: where none are selected, that is said', async () => {
    const { root } = desk('errors', { words: null });
    await act(() => one(root, '[data-tab="waivers"]').click());
    await act(() => one(root, '[data-do="select"]').click());
    expect(status(root)).toBe('页面上没有选中文字。选中后再点此按钮');
  });

  it('is edited as it stands, and removed', async () => {
    const { root, made } = desk('written');
    await act(() => one(root, '[data-tab="waivers"]').click());
    await act(() => byText(one(root, '[data-own]'), 'button', '编辑').click());
    expect((one(root, 'textarea[name="text"]') as HTMLTextAreaElement).value).toBe('“三是”后无改进措施。');
    await act(() => byText(one(root, '[data-own]'), 'button', '删除').click());
    expect(writes(made)).toMatchObject([{ do: 'disown', finding: { id: 'own:o1' } }]);
    expect(all(root, '[data-form]')).toHaveLength(0);
  });
});

describe('the file that a team shares', () => {
  it.each([
    [2, '已导入 2 项'],
    [0, '文件中没有新的豁免或备注'],
    ['not ours', '不是年报勾稽导出的豁免与备注文件，未导入'],
  ] as const)('read in with %s says so', async (imported, said) => {
    const { root, made } = desk('written', { imported });
    await act(() => one(root, '[data-tab="waivers"]').click());
    const chosen = new DataTransfer();
    chosen.items.add(new File(['{}'], 'a.json'));
    const field = one(root, 'input[type="file"]') as HTMLInputElement;
    field.files = chosen.files;
    await act(() => field.dispatchEvent(new Event('change', { bubbles: true })));
    expect(made.at(-1)![0]).toBe('read');
    expect(status(root)).toBe(said);
  });
});
