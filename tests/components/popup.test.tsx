import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../components/popup/popup.css';
import { count } from '../../lib/model/audit.ts';
import { act, all, byText, one, popup } from './mount.tsx';
import { clean, errors, STATES, whole } from './states.ts';

const ROW_TOTAL = 'applications-row-total:applications.results.unableToProvide.notHeld';

describe('rows', () => {
  it('carry what other programs read, folded or not', () => {
    const { root } = popup(STATES['errors']!);
    const rows = all(root, '[data-rule]');
    expect(rows).toHaveLength(errors.findings.length);
    for (const finding of errors.findings) {
      const row = one(root, `[data-id="${finding.id}"]`);
      expect({ ...row.dataset }).toMatchObject({
        rule: finding.rule,
        severity: finding.severity,
        verdict: finding.verdict,
        fields: finding.fields.join(' '),
      });
    }
  });

  it('fold what follows under its cause and open it', async () => {
    const { root } = popup(STATES['errors']!);
    const folded = one(root, '[data-rule="applications-results-total"]');
    expect(folded.closest('[data-id]:not([data-rule="applications-results-total"])')).toBe(
      one(root, `[data-id="${ROW_TOTAL}"]`),
    );
    expect(folded.checkVisibility()).toBe(false);
    await act(() => byText(root, '.unfold', '牵连 1 个等式').click());
    expect(folded.checkVisibility()).toBe(true);
  });

  it('say the whole sentence, with the difference, to those who do not see its column', () => {
    const { root } = popup(STATES['errors']!);
    expect(one(root, `[data-row="${ROW_TOTAL}"]`).textContent).toBe(errors.findings[0]!.message['zh-CN']);
    expect(one(root, `[data-id="${ROW_TOTAL}"] > .line .delta`).textContent).toBe('+18');
  });

  it('jump when clicked anywhere, once, to the row meant', async () => {
    const { root, made } = popup(STATES['errors']!);
    await act(() => one(root, `[data-id="${ROW_TOTAL}"]`).click());
    await act(() => one(root, '[data-rule="applications-results-total"] button').click());
    expect(made).toEqual([
      ['jump', ROW_TOTAL],
      ['jump', 'applications-results-total:naturalPerson'],
    ]);
  });
});

describe('counts', () => {
  it('equal the one counting function and the rows that are not folded', () => {
    const { root } = popup(STATES['errors']!);
    const counts = count(errors.findings);
    for (const kind of ['error', 'warning', 'review', 'info'] as const) {
      expect(Number(one(root, `[data-count="${kind}"] dd`).textContent)).toBe(counts[kind]);
      const rows = all(
        root,
        `.f${kind === 'review' ? '[data-verdict="review"]' : `[data-severity="${kind}"][data-verdict="fail"]`}`,
      );
      expect(rows).toHaveLength(counts[kind]);
    }
    expect(one(root, '.sum [role="status"]').textContent).toBe('错误 4，提醒 1，待核实 1，提示 0');
  });

  it('shows every relation, broken ones as broken', () => {
    const { root } = popup(STATES['errors']!);
    expect(all(root, '.tick')).toHaveLength(42);
    expect(all(root, '.tick.bad')).toHaveLength(5);
    expect(root.textContent).toContain('42 项勾稽关系：37 项成立，5 项不成立');
  });
});

describe('keys', () => {
  it('walk the rows with arrows and letters, opened folds included, and go there with Enter', async () => {
    const { made } = popup(STATES['errors']!);
    const at = () => (document.activeElement as HTMLElement).dataset['row'];
    await act(() => (document.activeElement as HTMLElement).blur());
    await userEvent.keyboard('{ArrowDown}');
    expect(at()).toBe(ROW_TOTAL);
    await userEvent.keyboard(' ');
    expect(made).toEqual([]);
    await userEvent.keyboard('{ArrowDown}');
    expect(at()).toBe('applications-results-total:naturalPerson');
    await userEvent.keyboard('j');
    expect(at()).toBe('applications-row-total:applications.carriedForward');
    await userEvent.keyboard('k{ArrowUp}{Enter}');
    expect(made).toEqual([['jump', ROW_TOTAL]]);
    await userEvent.keyboard('{End}c');
    expect(made[1]).toEqual(['copy', 'findings', 'heading-altered:problems', 0]);
  });

  it('keeps one tab stop for the rows, and it is visible', async () => {
    const { root } = popup(STATES['errors']!);
    await act(() => byText(root, '.unfold', '牵连').click());
    one(root, '[data-rule="applications-results-total"] [data-row]').focus();
    await act(() => byText(root, '.unfold', '牵连').focus());
    await act(() => byText(root, '.unfold', '牵连').click());
    const stops = all(root, '[data-row][tabindex="0"]');
    expect(stops).toHaveLength(1);
    expect(stops[0]!.checkVisibility()).toBe(true);
  });
});

describe('a clean report', () => {
  it('says how many rules, and beside it, open, what was not assessed', () => {
    const { root } = popup(STATES['clean']!);
    expect(one(root, 'h2').textContent).toBe('已核查的 7 条规则未发现问题');
    const reason = byText(root, '[data-fold="not assessable"] li', '机关层级不明');
    expect(reason.checkVisibility()).toBe(true);
    expect(root.textContent).not.toContain('合格');
  });
  it('says so where nothing was left unassessed', () => {
    const { root } = popup({ state: 'audit', audits: [whole], marks: true, focus: null });
    expect(root.textContent).toContain('没有无法核查的规则');
  });
  it('calls nothing right where nothing was checked', () => {
    const { root } = popup({
      state: 'audit',
      audits: [{ ...clean, checks: {}, relations: [] }],
      marks: true,
      focus: null,
    });
    expect(root.textContent).toContain('没有可以核查的内容');
    expect(root.textContent).not.toContain('未发现问题');
  });
  it('says what cut an audit short', () => {
    expect(popup(STATES['partial']!).root.textContent).toContain('核查不完整：页面过大');
  });
});

it('no view is without words for what was not checked', () => {
  for (const [name, state] of Object.entries(STATES)) {
    const { root } = popup(state);
    const waits = name === 'reading';
    expect(root.textContent, name).toMatch(waits ? /正在核查/ : /无法核查|未核查|没有核查|尚未核查|没有可核查/);
  }
});

describe('what can be done', () => {
  it.each([
    ['none', '仍然核查本页', ['run']],
    ['none', '打开已保存的报告', ['file']],
    ['list', '2023年政府信息公开工作年度报告', ['link', 'http://edu.yunze.gov.cn/xxgk/2023.html']],
    ['attachment', '打开已保存的网页或文本', ['file']],
    ['failed', '重新核查', ['run']],
    ['permission', '仅核查本页一次', ['run']],
    ['permission', '始终允许此网站', ['allow', 'http://10.20.0.8:8080']],
    ['unsupported', '打开已保存的报告', ['file']],
    ['errors', '隐藏本页的标记', ['marks', false, 'page']],
    ['errors', '隐藏此网站的标记', ['marks', false, 'site']],
    ['errors', '打开工作台', ['panel']],
    ['errors', '选项', ['options']],
    ['errors', '规则说明', ['help']],
    ['errors', '复制表格', ['copy', 'figures', undefined, 0]],
    ['errors', '复制问题', ['copy', 'findings', undefined, 0]],
    ['errors', '表三', ['copy', 'figures', 'applications', 0]],
    ['errors', '全部表格', ['copy', 'figures', undefined, 0]],
    ['errors', '文本', ['copy', 'findings', undefined, 0]],
    ['errors', 'JSON', ['copy', 'json', undefined, 0]],
  ] as const)('%s: %s', async (name, label, call) => {
    const { root, made } = popup(STATES[name]!);
    const [exact] = all(root, 'button').filter((each) => each.textContent?.trim() === label);
    await act(() => (exact ?? byText(root, 'button', label)).click());
    expect(made).toEqual([call]);
  });

  it('tells in a live region what was copied', () => {
    const { root } = popup(STATES['errors']!, 'zh-CN', { copied: 'findings' });
    expect(one(root, '.end [role="status"]').textContent).toBe('已复制问题');
  });

  it('switches between several reports, and copies the one that is shown', async () => {
    const { root, made } = popup(STATES['several']!);
    await act(() => byText(root, '.reports button', '2023 年度').click());
    expect(root.textContent).toContain('未发现问题');
    await act(() => one(root, '[data-copy="figures"]').click());
    expect(made).toEqual([['copy', 'figures', undefined, 1]]);
  });
});

it('shows page text as text', () => {
  const state = STATES['none']!;
  if (state.state !== 'detection') throw new Error('not a detection');
  const { root } = popup({ ...state, detection: { ...state.detection, title: '<img src=x onerror=alert(1)>' } });
  expect(root.querySelector('img')).toBeNull();
  expect(root.textContent).toContain('<img src=x');
});
