/** What is known of tabs when session storage is full, refuses, or is asked by many frames at once. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { unaudited } from '../../lib/audit.ts';
import type { Detection } from '../../lib/model/detection.ts';
import { fakeBrowser } from './fake.ts';
import { held } from './held.ts';

vi.mock('wxt/browser', async () => (await import('./held.ts')).stand);
beforeEach(() => {
  vi.useFakeTimers();
  held.browser = fakeBrowser(2_000);
});
const { changeFrame, changeView, forget, framesOf, viewOf } = await import('../../lib/browser/tabs.ts');

const title = '年'.repeat(300);
const detection: Detection = { class: 'report', title, reasons: [], links: [] };

describe('a full session storage', () => {
  it('gives up the oldest pages, never the one that is written', async () => {
    for (let tabId = 1; tabId <= 8; tabId++) {
      vi.advanceTimersByTime(1000);
      await changeFrame(tabId, 0, tabId, { detection });
    }
    expect((await framesOf(8)).get(0)?.detection?.title).toBe(title);
    expect((await framesOf(7)).size).toBe(1);
    expect((await framesOf(1)).size).toBe(0);
    expect((await framesOf(2)).size).toBe(0);
  });

  it('keeps what was known of a page that no longer fits at all, and goes on', async () => {
    await changeFrame(1, 0, 1, { detection });
    const huge = { ...detection, title: '年'.repeat(5_000) };
    await changeFrame(1, 0, 1, { detection: huge });
    expect((await framesOf(1)).get(0)?.detection?.title).toBe(title);
    await changeFrame(2, 0, 2, { detection });
    expect((await framesOf(2)).size).toBe(1);
  });

  it('says of an audit that does not fit that it is too large, and does not read for ever', async () => {
    await changeFrame(1, 0, 1, { detection, reading: 1 });
    const page = { url: 'http://a.gov.cn/', title: '年'.repeat(5_000) };
    await changeFrame(1, 0, 1, { reading: null, audits: [unaudited(page)] });
    expect((await framesOf(1)).get(0)).toMatchObject({
      reading: null,
      audits: null,
      failure: { code: 'too-large' },
      detection: { title },
    });
  });
});

/** Frames that have a document now, and when it was born. */
function showing(frames: ReadonlyMap<number, number>): void {
  held.browser.tabs.sendMessage = async (_tabId, _message, { frameId }) => {
    const born = frames.get(frameId);
    if (born === undefined) throw new Error('Receiving end does not exist.');
    return { ok: true, born };
  };
}

describe('a tab', () => {
  it.each([
    ['later', 20],
    ['earlier, the clock having been set back', 5],
  ])('keeps of a page that was loaded %s no frame of the one before', async (_, born) => {
    held.browser = fakeBrowser();
    await changeFrame(1, 0, 10, { detection });
    await changeFrame(1, 3, 11, { detection });
    showing(new Map([[4, born + 1]]));
    await changeFrame(1, 4, born + 1, { detection });
    await changeFrame(1, 0, born, { detection });
    expect([...(await framesOf(1)).keys()]).toEqual([0, 4]);
  });

  it('loses nothing when its frames speak at the same time', async () => {
    held.browser = fakeBrowser();
    showing(new Map([3, 5].map((frameId) => [frameId, 10 + frameId])));
    await Promise.all([3, 0, 5].map((frameId) => changeFrame(1, frameId, 10 + frameId, { detection })));
    await Promise.all([changeView(1, { marksOff: 'site' }), changeView(1, { focus: 'sum' })]);
    expect([...(await framesOf(1)).keys()]).toEqual([0, 3, 5]);
    expect(await viewOf(1)).toMatchObject({ marksOff: 'site', focus: 'sum' });
  });

  it('forgets the frames and the focus of the page that it left', async () => {
    held.browser = fakeBrowser();
    await changeFrame(1, 0, 10, { detection });
    await changeFrame(1, 3, 11, { detection });
    await changeView(1, { focus: 'sum', marksOff: 'site', shown: true });
    await changeFrame(1, 0, 20, { detection });
    expect([...(await framesOf(1)).keys()]).toEqual([0]);
    expect(await viewOf(1)).toMatchObject({ focus: null, marksOff: 'site', shown: false });
    await forget(1);
    expect(held.browser.storage.session.held.size).toBe(0);
  });
});
