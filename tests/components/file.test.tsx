import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/file/file.css';
import type { FileState } from '../../components/file/FileView.tsx';
import { act, all, byText, calls, mount, one } from './mount.tsx';
import { Saved } from './panels.tsx';
import { clean, FILES } from './states.ts';

const NOT_HELD = 'applications.results.unableToProvide.notHeld';

function file(state: FileState) {
  const { made, note } = calls();
  const root = mount(<Saved key={Math.random()} {...{ state, note }} locale="zh-CN" />);
  return { root, made };
}

describe('the redrawn tables', () => {
  it('hold every cell of the form and mark the ones at fault', () => {
    const { root } = file(FILES['errors']!);
    expect(all(root, '.t2 td[data-field]')).toHaveLength(10);
    expect(all(root, '.t3 td[data-field]')).toHaveLength(25 * 7);
    expect(all(root, '.t4 td[data-field]')).toHaveLength(15);
    expect(all(root, 'td.err').map((each) => each.textContent)).toEqual(['42', '8', '3']);
    expect(all(root, 'td.warn').map((each) => each.textContent)).toEqual(['/', '/', '/']);
    expect(one(root, '[data-field="disclosure.licensing@decisions"]').textContent).toBe('1,286');
  });

  it('prove every row and column in the margin', () => {
    const { root } = file(FILES['errors']!);
    expect(all(root, '[data-proof="held"]')).toHaveLength(37);
    const broken = all(root, '[data-proof="broken"]').map((each) => each.lastChild?.textContent);
    expect(broken).toEqual(['−18', '+1', '−18', '−1', '−1']);
  });

  it('say in words that a table could not be read', () => {
    expect(file(FILES['image']!).root.textContent).toContain('表三为图片，其中数字未核查');
  });

  it('trace the equation of the finding that is opened, and the operand that is focused', async () => {
    const { root } = file(FILES['errors']!);
    await act(() => one(root, `.f[data-id="applications-row-total:${NOT_HELD}"]`).click());
    expect(all(root, '.stat td.op')).toHaveLength(7);
    expect(one(root, 'td.ring').dataset['field']).toBe(`${NOT_HELD}@naturalPerson`);
    await act(() => byText(root, '.opname', '商业企业').focus());
    expect(one(root, 'td.ring').dataset['field']).toBe(`${NOT_HELD}@commercial`);
    await act(() => byText(root, '[role="tab"]', '列总计').click());
    expect(all(root, '.stat td.op')).toHaveLength(22);
  });

  it('lead from a finding to the help on its rule, in a tab of its own', async () => {
    const { root, made } = file(FILES['errors']!);
    await act(() => one(root, `.f[data-id="applications-row-total:${NOT_HELD}"]`).click());
    const link = one(root, '.f.is-open a') as HTMLAnchorElement;
    expect([link.getAttribute('href'), link.target, link.textContent]).toEqual([
      '/help.html#applications-row-total',
      '_blank',
      '规则说明',
    ]);
    expect(made).toEqual([]);
  });

  it('open the finding of a marked cell', async () => {
    const { root } = file(FILES['errors']!);
    await act(() => one(root, '[data-field="proceedings.review@total"] button').click());
    expect(one(root, '.f.is-open').dataset['rule']).toBe('proceedings-total');
  });
});

describe('the desk around the tables', () => {
  const type = (text: string) => act(() => userEvent.keyboard(text));
  const writes = (made: readonly (readonly unknown[])[]) =>
    made.filter(([name]) => name === 'write').map(([, intent]) => intent);

  it('waives and notes by keys, with an undo', async () => {
    const { root, made } = file(FILES['errors']!);
    await act(() => one(root, `[data-row="applications-row-total:${NOT_HELD}"]`).focus());
    await type('w');
    await type('已电话核实');
    await type('{Control>}{Enter}{/Control}');
    expect(writes(made)).toMatchObject([{ do: 'waive', scope: 'finding', reason: '已电话核实' }]);
    expect(one(root, '.said [role="status"]').textContent).toBe('已豁免');
    await act(() => one(root, '[data-do="undo"]').click());
    expect(writes(made).at(-1)).toEqual({ do: 'change', change: { do: 'remove', id: 'made' } });
  });

  it('corrects a cell where it stands, and copies and exports', async () => {
    const { root, made } = file(FILES['errors']!);
    await act(() => one(root, '.sheets [data-do="correct"]').click());
    await act(() => one(root, '[data-field="proceedings.review@total"]').click());
    await act(() => userEvent.fill(one(root, '.typing input'), '4'));
    await type('{Enter}');
    expect(writes(made)).toMatchObject([
      { do: 'change', change: { do: 'correct', correction: { field: 'proceedings.review@total', value: 4 } } },
    ]);
    await act(() => one(root, '[data-copy="copy"]').click());
    await act(() => one(root, '[data-copy="save:xlsx"]').click());
    await act(() => one(root, '[data-copy="table:all"]').click());
    expect(made.filter(([name]) => name === 'export').map(([, id, how]) => [id, how])).toEqual([
      ['rich', 'copy'],
      ['xlsx', 'save'],
      ['figures', 'copy'],
    ]);
  });

  it('keeps what is typed from tab to tab, and takes a finding without a selection', async () => {
    const { root, made } = file(FILES['errors']!);
    await act(() => one(root, '[data-tab="waivers"]').click());
    await act(() => one(root, '[data-do="select"]').click());
    await act(() => userEvent.fill(one(root, 'textarea[name="text"]'), '第五部分没有改进措施'));
    await act(() => one(root, '[data-tab="checks"]').click());
    await act(() => one(root, '[data-tab="waivers"]').click());
    expect((one(root, 'textarea[name="text"]') as HTMLTextAreaElement).value).toBe('第五部分没有改进措施');
    await act(() => one(root, '[data-form="own"] [type="submit"]').click());
    expect(writes(made)).toMatchObject([{ do: 'own', selection: null, said: { text: '第五部分没有改进措施' } }]);
  });

  it('offers nothing that needs a page of a portal', async () => {
    const { root } = file(FILES['errors']!);
    await act(() => one(root, '.f[data-rule="section-missing"]').click());
    expect(all(root, '.detail')).toHaveLength(1);
    expect(all(root, '[data-do="picture"], [data-do="run"], [data-menu="marks"], [data-tab="tables"]')).toEqual([]);
    expect(one(root, '.detail').textContent).not.toContain('定位');
    expect(one(root, '.detail').textContent).not.toContain('页面上的标记');
  });
});

describe('a file', () => {
  it('is taken when dropped anywhere on the page', async () => {
    const { root, made } = file(FILES['empty']!);
    const dropped = new File(['<p>'], '年报.html', { type: 'text/html' });
    const transfer = new DataTransfer();
    transfer.items.add(dropped);
    await act(() =>
      one(root, '.own-page').dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      ),
    );
    expect(made.map(([name, given]) => [name, (given as File).name])).toEqual([['file', '年报.html']]);
  });

  it('that gives no result says why and what to do, and can be followed by another', () => {
    const { root } = file(FILES['unsupported']!);
    expect(root.textContent).toMatch(/未能核查 年度报告\.pdf.*内容未核查.*另存为/);
    expect(byText(root, 'button', '选择文件')?.textContent).toContain('选择文件');
    expect(file({ state: 'audit', name: 'x.html', audits: [{ ...clean, report: null }] }).root.textContent).toContain(
      '没有读到年度报告',
    );
  });
});

it.each([320, 640, 1024, 1440])('fits a window %i wide without scrolling sideways', async (width) => {
  await page.viewport(width, 800);
  for (const state of Object.values(FILES)) {
    file(state);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  }
});
