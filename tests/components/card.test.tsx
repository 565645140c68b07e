import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Footing } from '../../components/finding/Footing.tsx';
import { causes } from '../../components/finding/grouping.ts';
import { Card } from '../../components/page/Card.tsx';
import { GapMarker } from '../../components/page/GapMarker.tsx';
import { PageBar } from '../../components/page/PageBar.tsx';
import { PageNotice } from '../../components/page/PageNotice.tsx';
import { pieces } from '../../components/ui/figures.ts';
import { count, LOCALES } from '../../lib/model/audit.ts';
import { equationFor, soundFigures } from './figures.ts';
import { act, all, byText, calls, mount, one } from './mount.tsx';
import { errors } from './states.ts';

function card(index: number) {
  const { made, note } = calls();
  const cause = causes(errors.findings)[index]!;
  const root = mount(
    <Card
      {...cause}
      locale="zh-CN"
      n={index + 1}
      of={6}
      onOperand={note('operand')}
      onEquation={note('equation')}
      onStep={note('step')}
      onCopy={note('copy')}
      onWrite={note('write')}
      onSubmit={note('submit')}
      onClose={note('close')}
    />,
  );
  return { root, made };
}

const lines = (root: ParentNode) =>
  all(root, '.foot tr').map((row) => [...row.cells].map((cell) => cell.textContent).join('|'));

declare global {
  interface HTMLElement {
    readonly cells: HTMLCollectionOf<HTMLTableCellElement>;
  }
}

describe('the card', () => {
  it('writes the row as accountants do: operands, their sum, the printed total, the difference', () => {
    const { root } = card(0);
    expect(lines(root)).toEqual([
      '自然人||42',
      '商业企业|+|5',
      '科研机构|+|0',
      '社会公益组织|+|1',
      '法律服务机构|+|2',
      '其他|+|0',
      '各列之和||50',
      '页面所列总计||32',
      '相差||−18',
    ]);
    expect(root.textContent).toContain('只有此格改为 24 时，2 个等式同时成立');
  });

  it('writes the balance with a sum on either side', async () => {
    const { root } = card(1);
    await act(() => byText(root, '[role="tab"]', '平衡').click());
    expect(lines(root).map((line) => line.split('|').at(-1))).toEqual(['116', '6', '122', '115', '8', '123', '−1']);
  });

  it('lets the keys walk equations, operands and findings', async () => {
    const { root, made } = card(0);
    one(root, '.card').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(made).toEqual([['equation', 'applications-results-total:naturalPerson']]);
    expect(one(root, '[role="tab"][aria-selected="true"]').textContent).toContain('列总计');
    await userEvent.keyboard('jkc{Escape}');
    expect(made.slice(1)).toEqual([['step', 1], ['step', -1], ['copy'], ['close']]);
  });

  it('lights the operand that has the focus and lets it go again', async () => {
    const { root, made } = card(0);
    await act(() => one(root, '.opname').focus());
    await act(() => one(root, '.opname').blur());
    expect(made).toEqual([
      ['operand', 'applications.results.unableToProvide.notHeld@naturalPerson'],
      ['operand', null],
    ]);
  });

  it('says why it is in doubt and on what basis', () => {
    const { root } = card(5);
    expect(one(root, '.facts').textContent).toMatch(/疑点.*可能是地方格式.*原文.*主要问题及改进措施.*依据.*30号.*处理/);
  });
});

describe('a long column', () => {
  const sides = equationFor(soundFigures(), 'applications-results-total', 'commercial');
  const label = { 'zh-CN': '行', en: 'row' };
  const named = (operands: typeof sides.left) => operands.map((each) => ({ ...each, label }));
  const equation = {
    kind: 'column' as const,
    name: label,
    ...sides,
    left: named(sides.left),
    right: named(sides.right),
  };

  it('folds its zeros into one line that opens, and loses none', async () => {
    const root = mount(<Footing equation={equation} locale="zh-CN" />);
    const zeros = sides.right.filter(({ value }) => value === 0).length;
    expect(all(root, '[data-field]')).toHaveLength(sides.right.length - zeros + 1);
    await act(() => byText(root, 'button', `另 ${zeros} 项为 0`).click());
    expect(all(root, '[data-field]')).toHaveLength(sides.right.length + 1);
  });
});

describe('figures in a sentence', () => {
  it('never change the sentence', () => {
    for (const finding of errors.findings)
      for (const locale of LOCALES)
        expect(
          pieces(finding, locale)
            .map(({ text }) => text)
            .join(''),
        ).toBe(finding.message[locale]);
    const arithmetic = errors.findings[0]!;
    fc.assert(
      fc.property(fc.string(), (text) => {
        const finding = { ...arithmetic, message: { 'zh-CN': text, en: text } };
        expect(
          pieces(finding, 'en')
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
  it('weigh the printed figure and what it should be', () => {
    const weighed = pieces(errors.findings[0]!, 'zh-CN').filter(({ as }) => as);
    expect(weighed).toEqual([
      { text: '42', as: 'wrong' },
      { text: '24', as: 'right' },
      { text: '（多 18）', as: 'tail' },
    ]);
  });
});

describe('on the page', () => {
  it('the bar counts as everything else does, folds, and switches marks', async () => {
    const { made, note } = calls();
    const counts = count(errors.findings);
    const root = mount(
      <PageBar
        counts={counts}
        passed={4}
        unassessed={1}
        n={0}
        of={6}
        marks
        folded={false}
        locale="zh-CN"
        onStep={note('step')}
        onMarks={note('marks')}
        onFold={note('fold')}
      />,
    );
    expect(all(root, '.cn b').map((each) => Number(each.textContent))).toEqual([
      counts.error,
      counts.warning,
      counts.review,
      counts.info,
    ]);
    expect(root.textContent).toContain('1 条无法核查');
    for (const button of all(root, 'button')) await act(() => button.click());
    expect(made).toEqual([
      ['step', -1],
      ['step', 1],
      ['marks', false, 'page'],
      ['fold', true],
    ]);
  });

  it('the bar of hidden marks says how far, changes that, and brings them back', async () => {
    const { made, note } = calls();
    const on = { onStep: note('step'), onMarks: note('marks'), onFold: note('fold') };
    const bar = { counts: count(errors.findings), passed: 4, unassessed: 1, n: 0, of: 6, folded: false };
    const root = mount(<PageBar {...bar} {...on} locale="zh-CN" marks={false} reach="site" />);
    expect(one(root, '[aria-pressed="true"]').textContent).toBe('本站');
    await act(() => byText(root, 'button', '全部').click());
    await act(() => byText(root, 'button', '显示').click());
    expect(made).toEqual([
      ['marks', false, 'everywhere'],
      ['marks', true, 'site'],
    ]);
  });

  it('the bar says what became of the place in focus, in place of the counts, and offers the way there', async () => {
    const { made, note } = calls();
    const bar = { counts: count(errors.findings), passed: 4, unassessed: 1, n: 1, of: 6, marks: true, folded: false };
    const on = { onStep: note('step'), onMarks: note('marks'), onFold: note('fold') };
    const seen = '九'.repeat(200);
    const away = (
      <PageBar {...bar} {...on} locale="zh-CN" place={{ state: 'hidden', seen }} onLocate={note('locate')} />
    );
    const root = mount(away);
    expect(root.textContent).toContain('此处在页面隐藏的选项卡中');
    expect(root.textContent).toContain(`核查时的原文：${'九'.repeat(60)}…`);
    expect(all(root, '.cn')).toEqual([]);
    await act(() => byText(root, 'button', '仍然定位').click());
    expect(made).toEqual([['locate']]);
  });

  it.each([
    ['reload', '刷新页面', /已更新或移除，标记已取下.*刷新页面后/],
    ['failed', '重新核查', /核查未完成.*工具栏.*另存为文件/],
  ] as const)('a notice says what happened and what to do next: %s', async (notice, label, says) => {
    const { made, note } = calls();
    const root = mount(<PageNotice notice={notice} locale="zh-CN" onAgain={note('again')} onClose={note('close')} />);
    expect(one(root, '[role="alert"]').textContent).toMatch(says);
    await act(() => byText(root, 'button', label).click());
    await act(() => one(root, '[aria-label="关闭"]').click());
    expect(made).toEqual([['again'], ['close']]);
  });

  it('the marker says what should stand there and opens its finding', async () => {
    const { made, note } = calls();
    const finding = errors.findings.find(({ gap }) => gap)!;
    const root = mount(<GapMarker finding={finding} locale="zh-CN" onOpen={note('open')} />);
    expect(root.textContent).toBe('此处应有“六、其他需要报告的事项”');
    await act(() => one(root, 'button').click());
    expect(made).toEqual([['open', finding.id]]);
  });
});
