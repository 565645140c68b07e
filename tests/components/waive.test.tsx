/** Waivers and notes in the card. */
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { causes } from '../../components/finding/grouping.ts';
import { Card, type CardProps } from '../../components/page/Card.tsx';
import { BLANK, type Writing } from '../../components/page/CardForm.tsx';
import { act, all, byText, calls, mount, one } from './mount.tsx';
import { errors } from './states.ts';

function card(index: number, more: Partial<CardProps> = {}) {
  const { made, note } = calls();
  const on = { onStep: note('step'), onCopy: note('copy'), onClose: note('close') };
  const root = mount(
    <Card
      {...causes(errors.findings)[index]!}
      {...on}
      locale="zh-CN"
      n={index + 1}
      of={6}
      onWrite={note('write')}
      onSubmit={note('submit')}
      {...more}
    />,
  );
  return { root, made };
}

/** The card with a form, which whoever draws it keeps: what is typed comes back in the next drawing. */
function writingCard(index: number, form: 'waive' | 'note', more: Partial<CardProps> = {}) {
  let writing: Writing = { ...BLANK, form };
  const submitted: Writing[] = [];
  const draw = (): HTMLElement =>
    card(index, {
      ...more,
      writing,
      onWrite: (change) => {
        writing = { ...writing, ...change };
        draw();
      },
      onSubmit: () => void submitted.push(writing),
    }).root;
  return { root: draw(), submitted, writing: () => writing, redraw: draw };
}

const WARNING = errors.findings.findIndex(({ severity, cause }) => severity === 'warning' && !cause);

describe('waiving in the card', () => {
  it('opens by W, a note by N, and what is typed is no shortcut', async () => {
    const { root, made } = card(0);
    one(root, '.card').focus();
    await userEvent.keyboard('wn');
    expect(made).toEqual([
      ['write', { form: 'waive' }],
      ['write', { form: 'note' }],
    ]);
    const { root: open, writing } = writingCard(0, 'waive');
    await userEvent.fill(one(open, 'textarea'), '');
    await userEvent.type(one(open, 'textarea'), 'jkcwn');
    expect(writing().reason).toBe('jkcwn');
  });

  it('asks for a reason where the error is certain, and says so at the field', async () => {
    const { root, submitted } = writingCard(0, 'waive');
    await act(() => byText(root, 'button', '豁免此问题').click());
    expect(submitted).toEqual([]);
    const area = one(root, 'textarea');
    expect(area.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(area.getAttribute('aria-describedby')!)?.textContent).toBe('写明理由才能豁免错误');
    expect(document.activeElement).toBe(area);
  });

  it('needs none for a warning', async () => {
    const finding = errors.findings[WARNING]!;
    const { root, submitted } = writingCard(0, 'waive', { finding, folded: [] });
    await act(() => byText(root, 'button', '豁免此问题').click());
    expect(submitted).toHaveLength(1);
  });

  it('says how far in the words of the button, and is sent by Ctrl Enter', async () => {
    const { root, submitted } = writingCard(0, 'waive');
    await userEvent.type(one(root, 'textarea'), '第三人起诉');
    await act(() => byText(root, 'label', '所有页面的此类问题').click());
    expect(one(root, '.btn.primary').textContent).toBe('豁免所有页面的此类问题');
    await act(() => byText(root, 'label', '本页的此类问题').click());
    expect(one(root, '.btn.primary').textContent).toBe('豁免本页的此类问题');
    one(root, 'textarea').focus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(submitted.map(({ reason, scope }) => [reason, scope])).toEqual([['第三人起诉', 'page']]);
  });

  it.each([
    ['full', /存储空间已满，未保存；文字仍在此处/],
    ['internal', /未保存；文字仍在此处，可再试一次/],
  ] as const)('that is not kept says so, and keeps the words: %s', async (state, says) => {
    const writing = { ...BLANK, form: 'waive', reason: '第三人起诉', state } as const;
    const { root } = card(0, { writing });
    expect(one(root, '[role="alert"]').textContent).toMatch(says);
    expect((one(root, 'textarea') as HTMLTextAreaElement).value).toBe('第三人起诉');
  });

  it('gives the keys back to the card when it is left, and keeps the words for the next time', async () => {
    const { root, writing, redraw } = writingCard(0, 'waive');
    await userEvent.type(one(root, 'textarea'), '第三人');
    await act(() => userEvent.keyboard('{Escape}'));
    expect(writing()).toMatchObject({ form: null, reason: '第三人' });
    expect(document.activeElement).toBe(one(root, '.card'));
    await act(redraw);
    expect(all(root, 'textarea')).toEqual([]);
  });

  it('done before is said with its reason, how far and since when, and not offered again', () => {
    const finding = {
      ...errors.findings[0]!,
      waived: { id: 'w', scope: 'finding', reason: '第三人起诉', time: '2025-02-11T01:00:00Z' },
      notes: [{ id: 'n', finding: 'x', message: null, text: '已电联', time: '2025-02-12T01:00:00Z' }],
    } as const;
    const { root } = card(0, { finding });
    expect(one(root, '.card-head [role="img"]').getAttribute('aria-label')).toBe('已豁免');
    expect(one(root, '.facts').textContent).toBe(
      '已豁免第三人起诉（仅此问题，数字不变时·2025-02-11）可在侧边栏恢复备注已电联（2025-02-12）',
    );
    expect(root.textContent).not.toContain('豁免…');
  });

  it('that came back to life says why', () => {
    const revived = { id: 'w', reason: '第三人起诉', time: '2025-02-11T01:00:00Z' };
    const { root } = card(0, { finding: { ...errors.findings[0]!, revived } });
    expect(one(root, '.facts').textContent).toBe('曾豁免第三人起诉（2025-02-11）其后数字已变，重新列出');
  });

  it('has the note that is kept to be changed', () => {
    const notes = [{ id: 'n', finding: 'x', message: null, text: '已电联', time: '2025-02-12T01:00:00Z' }];
    const { root } = writingCard(0, 'note', { finding: { ...errors.findings[0]!, notes } });
    expect((one(root, 'textarea') as HTMLTextAreaElement).value).toBe('已电联');
  });
});
