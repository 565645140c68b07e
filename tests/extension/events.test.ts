/** Shortcuts, the context menu, and what starts with the extension. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';
import { type Fake, fakeBrowser } from './fake.ts';

const held = vi.hoisted(() => ({ browser: {} as Fake }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return held.browser;
  },
}));

beforeEach(() => {
  held.browser = fakeBrowser();
});

const { onAuditMenu, onCommand } = await import('../../lib/browser/events.ts');
const { changeFrame, viewOf } = await import('../../lib/browser/tabs.ts');
const { injectOpenPages } = await import('../../lib/browser/inject.ts');
const { obeyCommand } = await import('../../entrypoints/background/marks.ts');
const { onSnapshot } = await import('../../entrypoints/background/flow.ts');
const { gatherFile } = await import('../../lib/gather/file.ts');

const orders = () => held.browser.sent.map(({ tabId, frameId, message }) => [tabId, frameId, message]);

async function audited(tabId: number, frameId: number): Promise<void> {
  const { bytes, name } = report({ faults: SAMPLE_FAULTS });
  await onSnapshot({ kind: 'snapshot', born: 1, snapshot: gatherFile(bytes, `${name}.html`) }, { tabId, frameId });
}

describe('the context menu', () => {
  it('has one entry, made anew at each installation, and audits the tab that it was chosen in', async () => {
    const chosen: number[] = [];
    onAuditMenu('用年报勾稽核查本页', (tabId) => chosen.push(tabId));
    const { contextMenus, runtime } = held.browser;
    await runtime.onInstalled.fire({ reason: 'install' });
    await runtime.onInstalled.fire({ reason: 'update' });
    expect(contextMenus.removeAll).toHaveBeenCalledTimes(2);
    const { id, title } = contextMenus.create.mock.calls[0]![0] as { id: string; title: string };
    expect(title).toBe('用年报勾稽核查本页');
    await contextMenus.onClicked.fire({ menuItemId: id }, { id: 3 });
    await contextMenus.onClicked.fire({ menuItemId: 'another' }, { id: 4 });
    await contextMenus.onClicked.fire({ menuItemId: id }, undefined);
    expect(chosen).toEqual([3]);
  });
});

describe('shortcuts', () => {
  it('reach the tab that they were given in, or else the one in front; unknown ones reach nobody', async () => {
    const given: [string, number][] = [];
    onCommand((command, tabId) => given.push([command, tabId]));
    const { onCommand: fired } = held.browser.commands;
    await fired.fire('next', { id: 5 });
    await fired.fire('previous', undefined);
    await fired.fire('format-disk', { id: 5 });
    held.browser.tabs.query.mockResolvedValueOnce([]);
    await fired.fire('next', undefined);
    expect(given).toEqual([
      ['next', 5],
      ['previous', 7],
    ]);
  });

  it('step through the findings of the frame that holds the report', async () => {
    await changeFrame(5, 0, 1, { detection: null });
    await audited(5, 2);
    held.browser.sent.length = 0;
    await obeyCommand('next', 5);
    await obeyCommand('previous', 5);
    expect(orders()).toEqual([
      [5, 2, { kind: 'step', by: 1 }],
      [5, 2, { kind: 'step', by: -1 }],
    ]);
  });

  it('switch the marks of every audited frame off and on again', async () => {
    await audited(5, 0);
    await audited(5, 2);
    held.browser.sent.length = 0;
    await obeyCommand('toggle-marks', 5);
    expect((await viewOf(5)).marksOff).toBe('page');
    await obeyCommand('toggle-marks', 5);
    expect(orders().map(([, frameId, message]) => [frameId, message])).toEqual([
      [0, { kind: 'marks', on: false, off: 'page' }],
      [2, { kind: 'marks', on: false, off: 'page' }],
      [0, { kind: 'marks', on: true }],
      [2, { kind: 'marks', on: true }],
    ]);
  });

  it('do nothing in a tab without a report', async () => {
    await obeyCommand('next', 9);
    expect(orders()).toEqual([]);
  });
});

describe('an installation or update', () => {
  it('has every open page of the declared hosts judged, and stops at none that refuses', async () => {
    const { tabs, scripting } = held.browser;
    tabs.query.mockResolvedValueOnce([{ id: 1 }, {}, { id: 2 }]);
    scripting.executeScript.mockRejectedValueOnce(new Error('The tab was closed.'));
    await injectOpenPages();
    expect(tabs.query).toHaveBeenCalledWith(expect.objectContaining({ url: '*://*.gov.cn/*' }));
    expect(scripting.executeScript.mock.calls.map(([given]) => given)).toEqual(
      [1, 2].map((tabId) => ({ target: { tabId, allFrames: true }, files: ['/content-scripts/detect.js'] })),
    );
  });
});
