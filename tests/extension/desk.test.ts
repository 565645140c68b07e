/** The worker at the inspector's desk: what is written or set reaches every tab, and outlives the worker. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Audit } from '../../lib/model/audit.ts';
import type { Change } from '../../lib/model/ledger.ts';
import type { Shown } from '../../lib/model/messages.ts';
import { report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';
import { fakeBrowser } from './fake.ts';
import { held } from './held.ts';

vi.mock('wxt/browser', async () => (await import('./held.ts')).stand);
beforeEach(() => {
  held.browser.tabs.get.mockImplementation(async () => ({ url: faulty.url, incognito: false }));
});
const { onSnapshot } = await import('../../entrypoints/background/flow.ts');
const { refresh } = await import('../../entrypoints/background/refresh.ts');
const { select, unselect } = await import('../../entrypoints/background/selection.ts');
const { foldBar, marksAre, switchMarks } = await import('../../entrypoints/background/switch.ts');
const { jotInPage, makeChange, waiveInPage } = await import('../../entrypoints/background/write.ts');
const { gatherFile } = await import('../../lib/gather/file.ts');
const { changeSettings, settingsOf } = await import('../../lib/browser/settings.ts');
const { ledgerOf } = await import('../../lib/browser/ledger.ts');
const { framesOf, viewOf } = await import('../../lib/browser/tabs.ts');
const { keyOf } = await import('../../lib/desk/key.ts');
const { correctionOf, tableCorrectionOf } = await import('../../lib/desk/entries.ts');

const faulty = report({ faults: SAMPLE_FAULTS });
const RULE = 'applications-balance';

async function open(tabId: number, page = faulty, frameId = 0): Promise<Shown> {
  const snapshot = { ...gatherFile(page.bytes, 'a.html'), url: page.url };
  const answer = await onSnapshot({ kind: 'snapshot', born: 1, snapshot }, { tabId, frameId });
  await refresh();
  held.browser.sent.length = 0;
  if (!answer.ok) throw new Error(answer.code);
  return answer;
}
const auditIn = async (tabId: number): Promise<Audit> => (await framesOf(tabId)).get(0)!.audits![0]!;
const sentTo = (tabId: number) =>
  held.browser.sent.filter((each) => each.tabId === tabId).map(({ message }) => message);
const badgeOf = (tabId: number) =>
  held.browser.action.setBadgeText.mock.calls.findLast(([given]) => given.tabId === tabId)?.[0].text;
const finding = (audit: Audit, rule = RULE) => audit.findings.find((each) => each.rule === rule)!;
const change = async (tabId: number, what: Change) =>
  makeChange({ kind: 'change', key: keyOf(await auditIn(tabId)), title: '', change: what });

describe('what is written of a report', () => {
  it('is shown at once in every tab that holds it, with its badge, and in no other', async () => {
    await open(1);
    await open(2, { ...faulty, url: 'http://www.yunze.gov.cn/again.html' });
    await open(3, report({ faults: SAMPLE_FAULTS, agency: '云泽市档案局' }));
    const before = await auditIn(1);
    const errors = Number(badgeOf(1));
    await waiveInPage(
      { kind: 'waive', audit: 0, finding: finding(before).id, scope: 'finding', reason: '已核实' },
      { tabId: 1, frameId: 0 },
    );
    for (const tabId of [1, 2]) {
      expect(finding(await auditIn(tabId)).waived?.reason).toBe('已核实');
      expect(badgeOf(tabId)).toBe(String(errors - 1));
      expect(sentTo(tabId)).toMatchObject([{ kind: 'show', marks: true, locale: 'zh-CN', audits: [{ schema: 1 }] }]);
    }
    expect(finding(await auditIn(3)).waived).toBeUndefined();
    expect(sentTo(3)).toEqual([]);
  });

  it('is there when the page is read again, by a worker that knows nothing any more', async () => {
    await open(1);
    const { id } = finding(await auditIn(1));
    await waiveInPage({ kind: 'waive', audit: 0, finding: id, scope: 'page', reason: '' }, { tabId: 1, frameId: 0 });
    await held.browser.storage.session.remove([...held.browser.storage.session.held.keys()]);
    const shown = await open(7);
    expect(finding(shown.audits[0]!).waived?.scope).toBe('page');
  });

  it('a note of the card is one a finding, rewritten and taken back', async () => {
    await open(1);
    const { id } = finding(await auditIn(1));
    const jot = (text: string) => jotInPage({ kind: 'jot', audit: 0, finding: id, text }, { tabId: 1, frameId: 0 });
    await jot('已告知');
    await jot('已更正');
    expect(finding(await auditIn(1)).notes?.map(({ text }) => text)).toEqual(['已更正']);
    await jot(' ');
    expect(finding(await auditIn(1)).notes).toBeUndefined();
    expect(await jot('')).toEqual({ ok: true });
  });

  it('of a finding that the page no longer has is refused, and so is what finds no room', async () => {
    held.browser = fakeBrowser(undefined, 400);
    await open(1);
    const from = { tabId: 1, frameId: 0 };
    const jot = { kind: 'jot', audit: 0, text: '字'.repeat(900) } as const;
    expect(await jotInPage({ ...jot, finding: 'gone' }, from)).toEqual({ ok: false, code: 'page-gone' });
    const before = await auditIn(1);
    expect(await jotInPage({ ...jot, finding: finding(before).id }, from)).toMatchObject({ ok: false, code: 'full' });
    expect(await auditIn(1)).toEqual(before);
    expect(sentTo(1)).toEqual([]);
  });

  it('a corrected cell is audited anew at once, without a reading; another table asks for one', async () => {
    await open(1);
    const before = await auditIn(1);
    const field = 'applications.carriedForward@total';
    const cell = before.report!.tables.applications.cells.find((each) => each.field === field)!;
    await change(1, { do: 'correct', correction: correctionOf(cell, 9, { id: 'c', time: '' }) });
    expect(finding(await auditIn(1))).toBeUndefined();
    expect(sentTo(1)).toMatchObject([{ kind: 'show' }]);
    await change(1, { do: 'remove', id: 'c' });
    expect({ ...(await auditIn(1)), time: '' }).toEqual({ ...before, time: '' });
    held.browser.sent.length = 0;
    const [, candidate] = before.report!.candidates!;
    await change(1, { do: 'correct', correction: tableCorrectionOf('disclosure', candidate!, { id: 't', time: '' }) });
    expect(sentTo(1)).toEqual([{ kind: 'gather', forced: true }]);
    const read = await open(1);
    expect(read.audits[0]!.corrections).toMatchObject([{ id: 't', kind: 'table' }]);
    expect(read.audits[0]!.report!.candidates!.find(({ at }) => at === candidate!.at)?.as).toBe('disclosure');
  });
});

describe('settings', () => {
  it('of rules and language reach badge, title and page', async () => {
    await open(1);
    const errors = Number(badgeOf(1));
    await changeSettings((before) => ({ ...before, locale: 'en', rules: { 'proceedings-total': 'off' } }));
    await refresh();
    expect((await auditIn(1)).off).toEqual(['proceedings-total']);
    expect(badgeOf(1)).toBe(String(errors - 1));
    expect(held.browser.action.setTitle.mock.calls.at(-1)?.[0].title).toMatch(/error/);
    expect(sentTo(1)).toMatchObject([{ kind: 'show', locale: 'en' }]);
  });

  it('that change nothing for a page leave it alone', async () => {
    await open(1);
    const before = await auditIn(1);
    await changeSettings((now) => ({ ...now, exports: { ...now.exports, by: '督查室' } }));
    await foldBar(true);
    await refresh();
    expect(sentTo(1)).toEqual([]);
    expect(await auditIn(1)).toEqual(before);
    expect((await open(2)).folded).toBe(true);
  });

  it('which cannot be read leave what is shown as it is, and a page is still audited', async () => {
    await open(1);
    await waiveInPage(
      { kind: 'waive', audit: 0, finding: finding(await auditIn(1)).id, scope: 'finding', reason: '' },
      { tabId: 1, frameId: 0 },
    );
    held.browser.storage.local.get = () => Promise.reject(new Error('withdrawn'));
    await refresh();
    expect(finding(await auditIn(1)).waived?.scope).toBe('finding');
    expect((await open(2)).audits[0]!.findings.length).toBeGreaterThan(6);
  });
});

describe('marks', () => {
  it('off for a site are off in all its tabs, now and after a restart', async () => {
    await open(1);
    await open(2);
    await switchMarks(1, false, 'site');
    for (const tabId of [1, 2]) expect(sentTo(tabId)).toEqual([{ kind: 'marks', on: false, off: 'site' }]);
    await held.browser.storage.session.remove([...held.browser.storage.session.held.keys()]);
    expect(await open(3)).toMatchObject({ marks: false, marksOff: 'site' });
    await switchMarks(3, true, 'site');
    expect(await open(4)).toMatchObject({ marks: true });
    expect((await settingsOf()).marks.offHosts).toEqual([]);
  });

  it('off everywhere can be looked at on one page, until it is left', async () => {
    await open(1);
    await switchMarks(1, false, 'everywhere');
    await switchMarks(1, true);
    expect(await marksAre(1)).toBe(true);
    expect(sentTo(1).at(-1)).toEqual({ kind: 'marks', on: true });
    expect((await settingsOf()).marks.on).toBe(false);
    const snapshot = { ...gatherFile(faulty.bytes, 'a.html'), url: faulty.url };
    const next = await onSnapshot({ kind: 'snapshot', born: 2, snapshot }, { tabId: 1, frameId: 0 });
    expect(next).toMatchObject({ marks: false, marksOff: 'everywhere' });
  });

  it('in a private window leave nothing on the disk', async () => {
    held.browser.tabs.get.mockImplementation(async () => ({ url: faulty.url, incognito: true }));
    await open(1);
    await switchMarks(1, false, 'page');
    await switchMarks(1, false, 'site');
    expect(await open(2)).toMatchObject({ marks: false, marksOff: 'site' });
    expect([...held.browser.storage.local.held.keys()]).toEqual([]);
    held.browser.tabs.get.mockImplementation(async () => ({ url: faulty.url, incognito: false }));
    expect(await open(3)).toMatchObject({ marks: true });
    held.browser.tabs.get.mockImplementation(async () => ({ url: faulty.url, incognito: true }));
    await switchMarks(1, true, 'site');
    expect(await open(4)).toMatchObject({ marks: true });
  });

  it('off everywhere, then for this page alone, are shown in the other tabs again', async () => {
    await open(1);
    await open(2, { ...faulty, url: 'http://www.yunze.gov.cn/again.html' });
    held.browser.tabs.get.mockImplementation(async (id) => ({
      url: id === 1 ? faulty.url : 'http://a.gov.cn/',
      incognito: false,
    }));
    await switchMarks(1, false, 'everywhere');
    await switchMarks(1, false, 'page');
    expect(sentTo(1).at(-1)).toEqual({ kind: 'marks', on: false, off: 'page' });
    expect(sentTo(2)).toEqual([
      { kind: 'marks', on: false, off: 'everywhere' },
      { kind: 'marks', on: true },
    ]);
  });

  it('that find no room say so, and stay as they are', async () => {
    held.browser = fakeBrowser(undefined, 20);
    await open(1);
    expect(await switchMarks(1, false, 'site')).toMatchObject({ ok: false, code: 'full' });
    expect(await marksAre(1)).toBe(true);
  });
});

it('a selection stands in the tab’s state until it is put away, and only if it is one', async () => {
  await open(1);
  const selection = { quote: '新收', section: 'applications', field: null, place: { handle: 3, start: 0, end: 2 } };
  const answer = vi.fn(async (): Promise<unknown> => ({ ok: true, selection }));
  held.browser.tabs.sendMessage = answer as never;
  expect(await select(1)).toEqual({ ok: true, selection });
  expect((await viewOf(1)).selection).toEqual(selection);
  await unselect(1);
  expect((await viewOf(1)).selection).toBeNull();
  answer.mockResolvedValue({ ok: true, selection: { quote: 7 } });
  expect(await select(1)).toEqual({ ok: true, selection: null });
  expect((await viewOf(1)).selection).toBeNull();
});

it('a ledger is written under agency and year', async () => {
  await open(1);
  const audit = await auditIn(1);
  await change(1, { do: 'note', note: { id: 'n', finding: null, message: null, text: '整体较好', time: '' } });
  expect((await auditIn(1)).notes?.map(({ text }) => text)).toEqual(['整体较好']);
  expect((await ledgerOf({ ...keyOf(audit), url: 'http://elsewhere/' }))?.notes).toHaveLength(1);
});
