/** A desk of three hundred findings: what is asked of it is there, and how long it took is said, not judged. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/panel/panel.css';
import { act, all, drawn, mount, one } from './mount.tsx';
import { many, PANELS, Panel } from './panels.tsx';

/** Milliseconds until it is drawn and laid out: preact draws in the turn after, and layout is asked for here. */
async function taken(what: string, root: HTMLElement, event: () => void): Promise<void> {
  const start = performance.now();
  event();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  root.getBoundingClientRect();
  console.info(`${what}: ${(performance.now() - start).toFixed(1)} ms`);
}

/** Ids of the findings that say all of these words, in printed order. */
const wordy = (...words: string[]) =>
  many.findings.filter(({ message }) => words.every((each) => message['zh-CN'].includes(each))).map(({ id }) => id);

it('opens, filters, searches and is walked', async () => {
  await page.viewport(420, 900);
  let root!: HTMLElement;
  await taken('opening', document.body, () => {
    root = mount(<Panel state={PANELS['many']!} locale="zh-CN" />);
  });
  const rows = () => all(root, '.f[data-id]');
  expect(rows()).toHaveLength(300);
  const kinds = ['error', 'warning', 'review', 'info'] as const;
  const shown = kinds.map((kind) => Number(one(root, `[data-kind="${kind}"] .num`).textContent));
  expect(shown.reduce((sum, each) => sum + each, 0)).toBe(300);

  const kind = kinds[shown.indexOf(200)]!;
  await taken('filtering', root, () => one(root, `[data-kind="${kind}"]`).click());
  expect(rows()).toHaveLength(100);
  await taken('all again', root, () => one(root, `[data-kind="${kind}"]`).click());
  expect(rows()).toHaveLength(300);

  await taken('opening a row', root, () => one(root, '[data-id="many:150"]').click());
  expect(all(root, '.detail')).toHaveLength(1);
  one(root, '[data-row="many:1"]').focus();
  await drawn();
  const before = (document.activeElement as HTMLElement).dataset['row'];
  await taken('a step', root, () =>
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, cancelable: true })),
  );
  const after = (document.activeElement as HTMLElement).dataset['row'];
  expect([before, after].map((id) => rows().findIndex((row) => row.dataset['id'] === id))).toEqual(
    [0, 1].map((by) => rows().findIndex((row) => row.dataset['id'] === before) + by),
  );

  const search = one(root, '[data-search]') as HTMLInputElement;
  await taken('searching', root, () => {
    search.value = '第 29 个';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  expect(
    rows()
      .map((row) => row.dataset['id'])
      .sort(),
  ).toEqual(wordy('第', '29', '个').sort());
  await act(() => userEvent.fill(search, ''));
  expect(rows()).toHaveLength(300);
});
