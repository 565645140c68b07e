/** The panel follows the tab of its own window, and a tab that goes elsewhere. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { event } from '../extension/fake.ts';

const fake = {
  tabs: { onActivated: event(), onUpdated: event(), query: vi.fn(async () => [{ id: 7 }]) },
  windows: { getCurrent: vi.fn(async () => ({ id: 3 })) },
  storage: { session: { get: vi.fn(async (): Promise<object> => ({})), set: vi.fn(async (_: object) => undefined) } },
};
vi.mock('wxt/browser', () => ({ browser: fake }));
const { followActiveTab, onPageChange } = await import('../../lib/browser/follow.ts');
const { draftsKept, keepDraft } = await import('../../lib/browser/drafts.ts');
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the panel', () => {
  const seen: (number | null)[] = [];
  beforeEach(() => void seen.splice(0));

  it('shows the active tab of its window at once and whenever another becomes it, until it is closed', async () => {
    const stop = followActiveTab((id) => seen.push(id));
    await settled();
    expect(seen).toEqual([7]);
    await fake.tabs.onActivated.fire({ tabId: 8, windowId: 3 });
    await fake.tabs.onActivated.fire({ tabId: 9, windowId: 4 });
    expect(seen).toEqual([7, 8]);
    stop();
    await fake.tabs.onActivated.fire({ tabId: 10, windowId: 3 });
    expect(seen).toEqual([7, 8]);
  });

  it('notices that its tab loads another page, not that others do', async () => {
    let changes = 0;
    const stop = onPageChange(7, () => changes++);
    await fake.tabs.onUpdated.fire(7, { status: 'loading' });
    await fake.tabs.onUpdated.fire(7, { title: '…' });
    await fake.tabs.onUpdated.fire(8, { status: 'loading' });
    expect(changes).toBe(1);
    stop();
    await fake.tabs.onUpdated.fire(7, { status: 'complete' });
    expect(changes).toBe(1);
  });

  it('keeps what is typed beside what other desks keep, also where both type at once', async () => {
    let stored: object = {};
    fake.storage.session.get.mockImplementation(async () => stored);
    fake.storage.session.set.mockImplementation(async (value) => {
      await settled();
      stored = value;
    });
    const keep = (of: string, text: string | null) =>
      keepDraft((kept) => (kept as string[])[0] === of, text === null ? null : [of, text]);
    await Promise.all([keep('a', '已'), keep('b', '未'), keep('a', '已电'), keep('a', '已电联')]);
    expect(await draftsKept()).toEqual([
      ['b', '未'],
      ['a', '已电联'],
    ]);
    await keep('b', null);
    expect(await draftsKept()).toEqual([['a', '已电联']]);
  });

  it('goes on where session storage refuses what is typed', async () => {
    fake.storage.session.set.mockRejectedValueOnce(new Error('quota'));
    await expect(keepDraft(() => false, 'lost')).resolves.toBeUndefined();
    fake.storage.session.get.mockRejectedValueOnce(new Error('gone'));
    expect(await draftsKept()).toBeNull();
  });
});
