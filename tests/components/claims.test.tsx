import { describe, expect, it } from 'vitest';
import '../../components/popup/popup.css';
import '../../components/tables/sheets.css';
import { ClaimsTab } from '../../components/checks/ClaimsTab.tsx';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import { act, all, byText, calls, mount, one } from './mount.tsx';
import { MISMATCH, SHEETS } from './sheet-states.ts';

function claims(audit: Audit = SHEETS['errors']!, locale: Locale = 'zh-CN', selected: string | null = null) {
  const { made, note } = calls();
  const root = mount(
    <div class="ui" lang={locale}>
      <ClaimsTab {...{ audit, locale, selected }} onSelect={note('select')} onJump={note('jump')} />
    </div>,
  );
  return { root, made };
}

const rowOf = (root: ParentNode, words: string) => byText(root, '.cl', words);

describe('the numbers of the text', () => {
  it('stand beside the cells that they speak of, by shape and word', () => {
    const { root } = claims();
    const row = rowOf(root, '新收政府信息公开申请');
    expect(row.dataset['state']).toBe('differs');
    expect(one(row, '.cell').textContent).toBe('表三 一·总计116');
    expect(one(row, 'mark').textContent).toBe('118');
    expect(one(row, '.ic').classList.contains('warning')).toBe(true);
    expect(one(row, '.sr').textContent).toBe('不一致');
    expect(one(rowOf(root, '上年结转6件'), '.ic').classList.contains('pass')).toBe(true);
    expect(one(rowOf(root, '公开行政处罚'), '.ic').classList.contains('review')).toBe(true);
  });

  it('say how far they are off, and what else they do not agree with', () => {
    const { root } = claims();
    expect(rowOf(root, '新收政府信息公开申请').textContent).toContain(
      '不一致，相差 2；与“本年新收”、“上年结转”之和 122 也不符',
    );
    expect(rowOf(root, '公开行政处罚').textContent).toContain('待核实，相差 2；文中为公开的数量');
  });

  it('that the table is wrong about say what they are corrected with', () => {
    const { root } = claims();
    const row = rowOf(root, '结转下年度继续办理7件');
    expect(row.textContent).toContain('随下列问题一并更正：“结转下年度继续办理”·总计：8，应为 7（多 1）');
    expect(row.textContent).toContain('正文与应为值 7 一致');
    expect(one(row, '.ic').classList.contains('error')).toBe(true);
  });

  it('lead to their place in the page where a finding names them', async () => {
    const { root, made } = claims();
    const button = one(rowOf(root, '新收政府信息公开申请'), 'button');
    expect(button.getAttribute('aria-label')).toBe('在页面上定位：全年新收政府信息公开申请118件');
    await act(() => button.click());
    expect(made).toEqual([['jump', MISMATCH]]);
    expect(all(rowOf(root, '上年结转6件'), 'button')).toEqual([]);
  });

  it('are counted by how they compare', () => {
    expect(one(claims().root, '.cl-head').textContent).toContain('比较 4 处：不一致 2，待核实 1，一致 1');
    expect(one(claims(undefined, 'en').root, '.cl-head').textContent).toContain('4 compared: 2 differ, 1 to verify');
  });

  it('show the row of the chosen finding', () => {
    const { root } = claims(undefined, 'zh-CN', MISMATCH);
    expect(all(root, '.cl.is-on').map((row) => row.dataset['state'])).toEqual(['differs']);
  });
});

it('sums of lists stand apart, with the total underlined and not an item', () => {
  const group = one(claims().root, '[data-fold="sums"]');
  expect(one(group, '.cell').textContent).toBe('18 + 417 + 133 + 74642');
  expect(one(group, 'mark').textContent).toBe('642');
});

it('what is not compared says why', () => {
  const group = one(claims().root, '[data-fold="open"]');
  expect(all(group, '.cl > .cap').map((each) => each.textContent)).toEqual(['表中无对应项', '概数', '其他年度的数字']);
});

it('nothing to compare and nothing read are not the same', () => {
  expect(claims(SHEETS['clean']).root.textContent).toBe('正文中没有可与表格比较的数字');
  expect(claims(SHEETS['image']).root.textContent).toBe('本次核查没有读取正文中的数字');
});
