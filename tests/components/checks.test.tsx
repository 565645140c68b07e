import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../components/popup/popup.css';
import '../../components/tables/sheets.css';
import { ChecksTab } from '../../components/checks/ChecksTab.tsx';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import { act, all, byText, calls, mount, one } from './mount.tsx';
import { SHEETS } from './sheet-states.ts';

function checks(audit: Audit = SHEETS['errors']!, selected: string | null = null, locale: Locale = 'zh-CN') {
  const { made, note } = calls();
  const root = mount(
    <div class="ui" lang={locale}>
      <ChecksTab {...{ audit, locale, selected }} onSelect={note('select')} onJump={note('jump')} />
    </div>,
  );
  return { root, made, group: (name: string) => one(root, `[data-fold="${name}"]`) };
}

const open = (fold: HTMLElement) => (fold as HTMLDetailsElement).open;

describe('what was checked', () => {
  it('is counted by how it came out, every rule once', () => {
    const audit = SHEETS['errors']!;
    const { root } = checks(audit);
    const counts = all(root, 'dd[data-count]').map((each) => Number(each.textContent));
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(Object.keys(audit.checks).length);
    expect(all(root, '[data-check]')).toHaveLength(Object.keys(audit.checks).length);
    expect(root.textContent).toContain('规则库 2025.01，所依格式：2021 年版，法规截至 2026 年度');
  });

  it('leaves what is right folded, and what failed or is unknown open', () => {
    const { group } = checks();
    expect(['fail', 'not assessable', 'pass', 'not applicable'].map((name) => open(group(name)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(group('not assessable').textContent).toContain('规章制定权机关层级不明');
  });

  it('names the relations that hold of those that were checked, by kind', () => {
    const { group } = checks();
    expect(one(group('relations'), 'summary').textContent).toBe('勾稽关系37 / 42');
    const kinds = all(group('relations'), '[data-relation]').map(
      (each) => one(each, '[aria-hidden="true"]:not(svg)').textContent,
    );
    expect(kinds).toEqual(['6 / 7', '6 / 7', '23 / 25', '2 / 3']);
    const image = checks(SHEETS['image']);
    expect(byText(image.root, '[data-relation]', '各类申请人').textContent).toContain('25 项无法核查');
  });

  it('leads from each rule to its help', () => {
    const { root } = checks();
    const link = one(root, '[data-check="section-missing"] a') as HTMLAnchorElement;
    expect([link.getAttribute('href'), link.target, link.rel]).toEqual([
      '/help.html#section-missing',
      '_blank',
      'noopener',
    ]);
  });

  it('leads from a rule to one of its findings after the other', async () => {
    const own = SHEETS['errors']!.findings.filter(({ rule }) => rule === 'applications-row-total').map(({ id }) => id);
    const findings = {
      ...SHEETS['errors']!,
      names: { ...SHEETS['errors']!.names },
      checks: { 'applications-row-total': 'fail' } as const,
    };
    const first = checks(findings);
    await act(() => byText(first.root, 'li[data-check] button', '2 个问题').click());
    const second = checks(findings, own[0]!);
    await act(() => byText(second.root, 'li[data-check] button', '2 个问题').click());
    expect([...first.made, ...second.made]).toEqual([
      ['select', own[0]],
      ['select', own[1]],
    ]);
  });

  it('says of a rule that was switched off that it was not checked', () => {
    const { group } = checks(SHEETS['clean']);
    expect(group('off').textContent).toContain('行列顺序由设置关闭，本次没有核查');
  });
});

describe('the search', () => {
  it('finds rules by name in either language or by id, wherever they are folded', async () => {
    const { root, group } = checks();
    await userEvent.fill(one(root, 'input'), 'rows ORDER');
    expect(all(root, '[data-check]').map((each) => each.dataset['check'])).toEqual(['row-order']);
    expect(open(group('not applicable'))).toBe(true);
    expect(one(root, '[role="status"]').textContent).toBe('1 条规则相符');
  });

  it('says that nothing matches', async () => {
    const { root } = checks();
    await userEvent.fill(one(root, 'input'), '没有这条');
    expect(one(root, '[role="status"]').textContent).toBe('没有相符的规则');
    expect(all(root, '[data-check]')).toEqual([]);
  });
});
