import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/popup.css';
import '../../components/sheets.css';
import type { SheetProps } from '../../components/sheetProps.ts';
import { TablesTab } from '../../components/TablesTab.tsx';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import type { FieldId } from '../../lib/model/form.ts';
import { change as schema } from '../../lib/model/ledger.ts';
import { act, all, byText, calls, drawn, mount, one } from './mount.tsx';
import { CARRIED, corrected, FIXED, SHEETS } from './sheet-states.ts';

const NOT_HELD = 'applications.results.unableToProvide.notHeld';
const CAUSE = `applications-row-total:${NOT_HELD}`;

function tables(audit: Audit = SHEETS['errors']!, more: Partial<SheetProps> & { readonly locale?: Locale } = {}) {
  const { made, note } = calls();
  const root = mount(
    <div class="ui" lang="zh-CN" style={{ width: '420px' }}>
      <TablesTab
        {...{ audit, locale: 'zh-CN', selected: null }}
        onSelect={note('select')}
        onJump={note('jump')}
        onCorrect={note('correct')}
        onCopyTable={note('copy')}
        {...more}
      />
    </div>,
  );
  return { root, made };
}

const cell = (root: ParentNode, field: string) => one(root, `td[data-field="${field}"]`);
const focused = () => document.activeElement?.closest('td')?.dataset['field'];
const bar = (root: ParentNode) => one(root, '.cellbar').textContent;
/** The change that was sent, as the worker would read it. */
const sent = (made: readonly (readonly unknown[])[]) => {
  expect(made.map(([name]) => name)).toEqual(['correct']);
  return schema.parse(made[0]![1]);
};

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

describe('a correction', () => {
  const field: FieldId = `${NOT_HELD}@naturalPerson`;
  const begin = async (audit?: Audit, at: FieldId = field) => {
    const shown = tables(audit);
    await act(() => one(shown.root, '[data-do="correct"]').click());
    await act(() => cell(shown.root, at).click());
    return shown;
  };
  const type = async (root: ParentNode, text: string) => {
    await userEvent.fill(one(root, '.correction input'), text);
    await act(() => userEvent.keyboard('{Enter}'));
  };

  it('says what the cell was read as and sends what the page really says', async () => {
    const { root, made } = await begin();
    expect(one(root, '.correction').textContent).toContain('现读作：42');
    expect(document.activeElement).toBe(one(root, '.correction input'));
    await type(root, '２４');
    const { do: done, correction } = sent(made) as Extract<ReturnType<typeof sent>, { do: 'correct' }>;
    expect(done).toBe('correct');
    expect(correction).toMatchObject({ kind: 'value', field, printed: '42', value: 24 });
    expect(correction.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(Number.isNaN(Date.parse(correction.time))).toBe(false);
    expect(focused()).toBe(field);
  });

  it('takes nothing typed for a blank', async () => {
    const { root, made } = await begin();
    await type(root, ' ');
    expect(sent(made)).toMatchObject({ correction: { value: null } });
  });

  it.each(['abc', '4 件', '1e9', '--2'])('sends nothing for %s, and says why', async (text) => {
    const { root, made } = await begin();
    await type(root, text);
    expect(made).toEqual([]);
    expect(one(root, '.wrong').textContent).toContain('只能填写数字');
    expect(one(root, '.correction input').getAttribute('aria-invalid')).toBe('true');
  });

  it('is left by Escape, first the cell and then the correcting', async () => {
    const { root, made } = await begin();
    await act(() => userEvent.keyboard('{Escape}'));
    expect([all(root, '.correction').length, focused()]).toEqual([0, field]);
    await act(() => userEvent.keyboard('{Escape}'));
    expect(one(root, '[data-do="correct"]').textContent).toBe('更正读数…');
    expect(made).toEqual([]);
  });

  it('of a cell that is corrected already takes its place', async () => {
    const { root, made } = await begin(corrected, FIXED);
    expect(one(root, '.correction').textContent).toContain('现读作：页面文字“2l”');
    await type(root, '22');
    expect(sent(made)).toMatchObject({ correction: { id: 'c1', printed: '2l', value: 22 } });
  });

  it('is marked by shape and word, and undone from the list', async () => {
    const { root, made } = tables(corrected);
    expect(cell(root, FIXED).classList.contains('fixed')).toBe(true);
    expect(cell(root, FIXED).textContent).toBe('21 更正');
    expect(one(root, '[data-correction="c1"]').textContent).toContain('页面文字“2l” 更正为 21');
    await act(() => one(root, '[data-correction="c1"] button').click());
    expect(sent(made)).toEqual({ do: 'remove', id: 'c1' });
  });

  it('that lapsed says so', () => {
    const { root } = tables(corrected);
    expect(one(root, '.is-lapsed').textContent).toContain('页面文字已变，更正不再生效');
  });

  it('is not offered where nobody takes it', () => {
    const { root } = tables(corrected, { onCorrect: undefined });
    expect(all(root, '[data-do="correct"], .corrections button')).toEqual([]);
  });
});

describe('the choice of the statutory table', () => {
  it('names another of the page’s tables', async () => {
    const { root, made } = tables(corrected);
    await act(() => one(root, '[data-do="correct"]').click());
    await act(() => byText(root, '[data-assign="applications"] button', '这不是表三').click());
    const choices = all(root, '[data-assign="applications"] label').map((label) => label.textContent);
    expect(choices).toHaveLength(3);
    expect(choices[1]).toContain('现读作表二');
    await act(() => all(root, '[data-assign="applications"] input')[0]!.click());
    await act(() => byText(root, '[data-assign="applications"] button', '用作表三').click());
    expect(sent(made)).toMatchObject({
      correction: { kind: 'table', table: 'applications', at: 0, text: '导航 机构职能 政策文件' },
    });
  });

  it('is offered at once where a table was not read', () => {
    const { root } = tables(SHEETS['image']);
    expect(byText(root, '.assign button', '指定表三').getAttribute('aria-expanded')).toBe('false');
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
