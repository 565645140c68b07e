import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Audit } from '../../lib/model/audit.ts';
import type { FieldId } from '../../lib/model/form.ts';
import { change as schema } from '../../lib/model/ledger.ts';
import { act, all, byText, drawn, one } from './mount.tsx';
import { cell, focused, NOT_HELD, tables } from './sheet-mount.tsx';
import { corrected, FIXED, SHEETS } from './sheet-states.ts';
import { clean } from './states.ts';

/** The change that was sent, as the worker would read it. */
const sent = (made: readonly (readonly unknown[])[]) => {
  expect(made.map(([name]) => name)).toEqual(['correct']);
  return schema.parse(made[0]![1]);
};

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

  it('begins with what was read, and sends nothing where that is left as it is', async () => {
    const { root, made } = await begin();
    expect((one(root, '.correction input') as HTMLInputElement).value).toBe('42');
    await act(() => userEvent.keyboard('{Enter}'));
    expect([made.length, all(root, '.correction').length, focused()]).toEqual([0, 0, field]);
  });

  it('keeps the focus in its cell when the audit comes back and the cell is right', async () => {
    const { root } = await begin();
    await type(root, '24');
    tables(clean);
    await drawn();
    expect([cell(root, field).querySelector('button'), focused()]).toEqual([null, field]);
  });

  it('may say that a slash is a blank', async () => {
    const { root, made } = await begin(undefined, 'disclosure.regulations@made');
    await act(() => userEvent.keyboard('{Enter}'));
    expect(sent(made)).toMatchObject({ correction: { printed: '/', value: null } });
    expect(all(root, '.correction')).toEqual([]);
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
