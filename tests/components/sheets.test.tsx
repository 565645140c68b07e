import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TablesTab } from '../../components/tables/TablesTab.tsx';
import { act, all, byText, drawn, one } from './mount.tsx';
import { cell, focused, NOT_HELD, tables } from './sheet-mount.tsx';
import { CARRIED, SHEETS } from './sheet-states.ts';

const CAUSE = `applications-row-total:${NOT_HELD}`;

const bar = (root: ParentNode) => one(root, '.cellbar').textContent;

describe('the keys in a table', () => {
  it('have one stop a table, and move from cell to cell', async () => {
    const { root } = tables();
    const stops = all(root, '.sheet').map((sheet) => all(sheet, '[tabindex="0"]').length);
    expect(stops).toEqual([1, 1, 1]);
    cell(root, 'applications.newReceived@naturalPerson').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(focused()).toBe('applications.carriedOver@commercial');
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('applications.carriedOver@total');
    await userEvent.keyboard('{Home}{ArrowUp}{ArrowUp}{ArrowLeft}');
    expect(focused()).toBe('applications.newReceived@naturalPerson');
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(focused()).toBe('applications.carriedForward@total');
  });

  it('keep to the column from the right between the bands of table two', async () => {
    const { root } = tables();
    cell(root, 'disclosure.normativeDocuments@inForce').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('disclosure.licensing@decisions');
  });

  it('open the finding of a marked cell with Enter, and nothing on a sound one', async () => {
    const { root, made } = tables();
    one(root, `td[data-field="${NOT_HELD}@naturalPerson"] button`).focus();
    await userEvent.keyboard('{Enter}');
    expect(made).toEqual([['select', CAUSE]]);
    cell(root, 'applications.newReceived@commercial').focus();
    await userEvent.keyboard('{Enter}');
    expect(made).toHaveLength(1);
  });
});

describe('the place of a cell', () => {
  it('is told in words where the pointer or the keys are', async () => {
    const { root } = tables();
    expect(bar(root)).toContain('选择单元格');
    await act(() => userEvent.hover(cell(root, 'applications.results.denied.adminQuery@commercial')));
    expect(bar(root)).toContain('表三（三）8·商业企业 属于行政查询事项');
    await act(() => userEvent.unhover(cell(root, 'applications.results.denied.adminQuery@commercial')));
    await act(() => cell(root, 'proceedings.directSuit@total').focus());
    expect(bar(root)).toContain('表四·未经复议直接起诉·总计');
  });

  it('comes with the sum that it closes, equal or not', async () => {
    const { root } = tables();
    await act(() => cell(root, 'applications.newReceived@total').focus());
    expect(one(root, '.sums').textContent).toBe('116 = 86 + 21 + 2 + 6 + 1');
  });

  it('comes with its finding, and the way to it in the page', async () => {
    const { root, made } = tables(undefined, { selected: CARRIED });
    expect(bar(root)).toContain('应为 7（多 1）');
    await act(() => byText(root, '.cellbar button', '定位').click());
    expect(made).toEqual([['jump', CARRIED]]);
  });
});

describe('the traced equations', () => {
  const traces = (root: ParentNode) => all(root, '[data-trace]').map(({ dataset }) => dataset['trace']);

  it('cross at the suspect of the chosen finding, its own dark and the other light', async () => {
    const { root } = tables(undefined, { selected: CAUSE });
    await drawn();
    expect(traces(root)).toEqual(['applications-results-total:naturalPerson', CAUSE]);
    expect(one(root, '.is-chosen').dataset['trace']).toBe(CAUSE);
    expect(one(root, 'td.ring').dataset['field']).toBe(`${NOT_HELD}@naturalPerson`);
  });

  it('follow the total that the keys are at', async () => {
    const { root } = tables(undefined, { selected: CAUSE });
    await act(() => cell(root, 'proceedings.suitAfterReview@total').focus());
    expect(traces(root)).toEqual(['proceedings-total:proceedings.suitAfterReview']);
    expect(all(root, 'td.op').map(({ dataset }) => dataset['field'])).toHaveLength(5);
    await act(() => cell(root, 'applications.carriedOver@research').focus());
    expect(traces(root)).toEqual(['applications-balance:research']);
  });

  it('run along borders and never over a figure', async () => {
    const { root } = tables(undefined, { selected: CAUSE });
    await drawn();
    const shapes = all(root, '.traces circle, .traces path').map((each) => each.getBoundingClientRect());
    expect(shapes.length).toBeGreaterThan(10);
    for (const td of all(root, '.t3 td[data-field]')) {
      const range = document.createRange();
      range.selectNodeContents(td);
      const text = range.getBoundingClientRect();
      const over = shapes.some(
        (shape) =>
          shape.left < text.right - 0.5 &&
          shape.right > text.left + 0.5 &&
          shape.top < text.bottom - 3 &&
          shape.bottom > text.top + 3,
      );
      expect(over, td.dataset['field']).toBe(false);
    }
  });
});

describe('copying', () => {
  it('copies the table that is looked at, another, or all', async () => {
    const { root, made } = tables();
    await act(() => byText(root, '.sheet-end button', '复制表三').click());
    await act(() => cell(root, 'proceedings.directSuit@total').focus());
    await act(() => byText(root, '.sheet-end button', '复制表四').click());
    await act(() => byText(root, '.sheet-end button', '复制全部').click());
    await act(() => one(root, '[data-copy="table:disclosure:one"]').click());
    expect(made).toEqual([
      ['copy', 'applications'],
      ['copy', 'proceedings'],
      ['copy', 'all'],
      ['copy', 'disclosure'],
    ]);
  });
});

it('keeps the label column in its place when a table is scrolled sideways', async () => {
  await page.viewport(320, 700);
  const { root } = tables(undefined, { locale: 'en' });
  const shell = one(root, '.ui');
  shell.style.width = '320px';
  await drawn();
  const sheet = all(root, '.sheet')[1]!;
  expect(sheet.scrollWidth).toBeGreaterThan(sheet.clientWidth);
  const label = one(sheet, 'tbody tr th');
  const before = label.getBoundingClientRect().left;
  sheet.scrollLeft = 200;
  await drawn();
  expect(Math.abs(label.getBoundingClientRect().left - before)).toBeLessThan(1);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(1024, 800);
});

it('shows nothing where no report was read', () => {
  const root = document.createElement('div');
  render(
    <TablesTab audit={SHEETS['noReport']!} locale="zh-CN" selected={null} onSelect={() => {}} onJump={() => {}} />,
    root,
  );
  expect(root.textContent).toBe('');
});

describe('a waived finding', () => {
  const errors = SHEETS['errors']!;
  const waived = { id: 'w1', scope: 'finding', reason: '台账一致', time: '2025-03-02T08:40:00.000Z' } as const;
  const audit = {
    ...errors,
    findings: errors.findings.map((each) => (each.id === CAUSE || each.cause === CAUSE ? { ...each, waived } : each)),
  };

  it('is neither red nor gone: its cell and its proof are quiet, and say so', async () => {
    const { root, made } = tables(audit);
    const wrong = cell(root, `${NOT_HELD}@naturalPerson`);
    expect([wrong.classList.contains('err'), wrong.classList.contains('note')]).toEqual([false, true]);
    expect(one(wrong, 'button').getAttribute('aria-label')).toContain('已豁免');
    const row = wrong.closest('tr')!;
    expect(one(row, '[data-proof]').className).toBe('chk');
    await act(() => wrong.click());
    expect(made).toEqual([['select', CAUSE]]);
  });
});

it('the severity of a marked cell is said, and drawn by more than colour', () => {
  const { root } = tables();
  const label = (field: string) => one(root, `td[data-field="${field}"] button`).getAttribute('aria-label');
  expect(label(`${NOT_HELD}@naturalPerson`)).toMatch(/ 错误$/);
  expect(label('disclosure.regulations@made')).toMatch(/ 提醒$/);
  const drawnAs = (field: string) => getComputedStyle(cell(root, field)).backgroundImage;
  expect(drawnAs('disclosure.regulations@made')).toContain('repeating-linear-gradient');
  expect(drawnAs(`${NOT_HELD}@naturalPerson`)).toBe('none');
});
