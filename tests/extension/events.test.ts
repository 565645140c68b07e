/** Shortcuts, the context menu, and what starts with the extension. */
import { describe, expect, it, vi } from 'vitest';
import { report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';
import { held } from './held.ts';

vi.mock('wxt/browser', async () => (await import('./held.ts')).stand);

const { drawMenu, onCommand, onMenu } = await import('../../lib/browser/events.ts');
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

const TITLES = { audit: '核查本页', own: '添加为问题', picture: '为此处截图留证' };

describe('the context menu', () => {
  it('is made anew each time, in the language given, however often it is asked for at once', async () => {
    const { contextMenus } = held.browser;
    await Promise.all([drawMenu(TITLES), drawMenu({ ...TITLES, own: 'Add as a finding' })]);
    const calls = [...contextMenus.removeAll.mock.invocationCallOrder, ...contextMenus.create.mock.invocationCallOrder];
    expect(calls.toSorted((one, other) => one - other)).toEqual([
      contextMenus.removeAll.mock.invocationCallOrder[0],
      ...contextMenus.create.mock.invocationCallOrder.slice(0, 3),
      contextMenus.removeAll.mock.invocationCallOrder[1],
      ...contextMenus.create.mock.invocationCallOrder.slice(3),
    ]);
    expect(contextMenus.create.mock.calls.slice(3).map(([given]) => given)).toEqual([
      { id: 'audit', title: '核查本页', contexts: ['page', 'frame', 'selection'] },
      { id: 'own', title: 'Add as a finding', contexts: ['selection'] },
      { id: 'picture', title: '为此处截图留证', contexts: ['page', 'frame', 'selection'] },
    ]);
  });

  it('tells which entry was chosen in which tab, in the very turn of the click', () => {
    const chosen: unknown[] = [];
    onMenu((entry, at) => chosen.push([entry, at]));
    const { onClicked } = held.browser.contextMenus;
    void onClicked.fire({ menuItemId: 'own' }, { id: 3, windowId: 1 });
    void onClicked.fire({ menuItemId: 'another' }, { id: 4, windowId: 1 });
    void onClicked.fire({ menuItemId: 'audit' }, undefined);
    expect(chosen).toEqual([['own', { tabId: 3, windowId: 1 }]]);
  });
});

describe('shortcuts', () => {
  it('reach the tab that they were given in, or else the one in front; unknown ones reach nobody', async () => {
    const given: [string, number][] = [];
    onCommand((command, { tabId }) => given.push([command, tabId]));
    const { onCommand: fired } = held.browser.commands;
    void fired.fire('panel', { id: 5, windowId: 1 });
    // Without a turn in between: a panel opens in the turn of the key alone.
    expect(given).toEqual([['panel', 5]]);
    await fired.fire('previous', undefined);
    await fired.fire('format-disk', { id: 5 });
    held.browser.tabs.query.mockResolvedValueOnce([]);
    await fired.fire('next', undefined);
    expect(given).toEqual([
      ['panel', 5],
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
