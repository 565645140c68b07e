/** The foot's buttons and their menus. */
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/popup/popup.css';
import { act, all, one, popup } from './mount.tsx';
import { STATES } from './states.ts';

const menus = (root: ParentNode) => all(root, '.end [role="menu"]').map((menu) => menu.checkVisibility());
const at = () => (document.activeElement as HTMLElement).textContent;

describe('the menu beside a button', () => {
  it('opens by key, is walked by arrows, and gives the focus back', async () => {
    const { root, made } = popup(STATES['errors']!);
    expect(menus(root)).toEqual([false, false]);
    await act(() => one(root, '.end [aria-haspopup]').focus());
    await act(() => userEvent.keyboard('{Enter}'));
    expect(menus(root)).toEqual([true, false]);
    expect(at()).toBe('表二');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(at()).toBe('全部表格');
    await userEvent.keyboard('{ArrowDown}{End}{ArrowUp}');
    expect(at()).toBe('表四');
    await userEvent.keyboard('{Escape}');
    expect(menus(root)).toEqual([false, false]);
    expect(document.activeElement).toBe(one(root, '.end [aria-haspopup]'));
    await act(() => userEvent.keyboard('{ArrowUp}'));
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(made).toEqual([['copy', 'figures', 'applications', 0]]);
    expect(document.activeElement).toBe(one(root, '.end [aria-haspopup]'));
  });

  it('closes when something else is clicked, or the focus goes on', async () => {
    const { root } = popup(STATES['errors']!);
    await act(() => one(root, '.end [aria-haspopup]').click());
    await act(() => one(root, 'h1').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true })));
    expect(menus(root)).toEqual([false, false]);
    await act(() => one(root, '.end [aria-haspopup]').click());
    await userEvent.keyboard('{Tab}');
    expect(menus(root)).toEqual([false, false]);
  });

  it('offers no table that was not read', async () => {
    const { root, made } = popup(STATES['image']!);
    const item = one(root, '[data-copy="figures:applications"]');
    expect(item.textContent).toBe('表三（未读到）');
    expect(item.getAttribute('aria-disabled')).toBe('true');
    await act(() => item.click());
    expect(made).toEqual([]);
  });

  it.each([320, 400])('stays in a window %i wide', async (width) => {
    await page.viewport(width, 600);
    for (const locale of ['zh-CN', 'en'] as const) {
      const { root } = popup(STATES['errors']!, locale);
      for (const [index, opener] of all(root, '[aria-haspopup="menu"]').entries()) {
        await act(() => opener.click());
        const box = all(root, '[role="menu"]')[index]!.getBoundingClientRect();
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
        expect(box.top).toBeGreaterThanOrEqual(0);
        await act(() => opener.click());
      }
    }
  });
});

it.each([600, 510, 400])('the foot is in view and the list scrolls in a popup %i high', async (height) => {
  await page.viewport(400, height);
  document.documentElement.style.setProperty('--room', `${height}px`);
  const { root } = popup(STATES['errors']!);
  expect(one(root, '.end').getBoundingClientRect().bottom).toBeLessThanOrEqual(height);
  const list = one(root, '.scroll');
  expect(list.scrollHeight).toBeGreaterThan(list.clientHeight);
  document.documentElement.style.removeProperty('--room');
});
