/**
 * What is known of each tab, in session storage: the worker may be killed at any moment and finds everything here again.
 * One small entry a tab, one entry a frame.
 */
import { browser } from 'wxt/browser';
import type { Audit } from '../model/audit.ts';
import type { Detection } from '../model/detection.ts';
import type { Selection } from '../model/ledger.ts';
import type { FailureCode, MarksReach } from '../model/tab.ts';
import { order } from './orders.ts';
import { FRAME, get, put } from './session.ts';

export interface FrameState {
  /** `performance.timeOrigin` of its document. */
  readonly born: number;
  /** When it was last written, to drop the oldest first. */
  readonly time: number;
  readonly detection: Detection | null;
  /** Since when it is being read; null when it is not. */
  readonly reading: number | null;
  readonly audits: readonly Audit[] | null;
  readonly failure: { readonly code: FailureCode; readonly detail?: string } | null;
  /** Of the settings and entries that went into the audits, and of what the page was told besides: see lib/desk/sum.ts. */
  readonly desk?: string;
  readonly look?: string;
}

export interface TabView {
  readonly frames: readonly number[];
  /** How far marks are switched off at this page; null where they are shown. */
  readonly marksOff: MarksReach | null;
  /** The user asked to see them on this page all the same, which is not remembered beyond it. */
  readonly shown: boolean;
  readonly focus: string | null;
  readonly selection: Selection | null;
}

const NEW_PAGE = { shown: false, focus: null, selection: null };
const NEW_VIEW: TabView = { frames: [], marksOff: null, ...NEW_PAGE };
const VIEW = 'tab:';
const viewKey = (tabId: number): string => `${VIEW}${tabId}`;
const frameKey = (tabId: number, frameId: number): string => `${FRAME}${tabId}:${frameId}`;

/** Changes to one tab wait for each other: frames speak at the same time. */
const queues = new Map<number, Promise<unknown>>();
function inTurn<Value>(tabId: number, work: () => Promise<Value>): Promise<Value> {
  const turn = (queues.get(tabId) ?? Promise.resolve()).then(work, work);
  const done = turn.finally(() => {
    if (queues.get(tabId) === done) queues.delete(tabId);
  });
  queues.set(tabId, done);
  done.catch(() => undefined);
  return turn;
}

export async function viewOf(tabId: number): Promise<TabView> {
  return (await get<TabView>(viewKey(tabId))) ?? NEW_VIEW;
}

export function changeView(tabId: number, change: Partial<TabView>): Promise<void> {
  return inTurn(tabId, async () => {
    await put(viewKey(tabId), { ...(await viewOf(tabId)), ...change });
  });
}

/** The frames of a tab that are known, the top one first. */
export async function framesOf(tabId: number): Promise<ReadonlyMap<number, FrameState>> {
  const { frames } = await viewOf(tabId);
  const known = new Map<number, FrameState>();
  for (const frameId of frames) {
    const state = await get<FrameState>(frameKey(tabId, frameId));
    if (state) known.set(frameId, state);
  }
  return known;
}

/**
 * Changes what is known of a frame. A document that was not known before starts anew; a new top document
 * forgets the frames of the one before it.
 */
export function changeFrame(
  tabId: number,
  frameId: number,
  born: number,
  change: Partial<Omit<FrameState, 'born' | 'time'>>,
): Promise<void> {
  return inTurn(tabId, async () => {
    const view = await viewOf(tabId);
    const before = await get<FrameState>(frameKey(tabId, frameId));
    const same = before?.born === born;
    const fresh = { detection: null, reading: null, audits: null, failure: null };
    const after = { ...(same ? before : fresh), ...change, born, time: Date.now() };
    if (!(await put(frameKey(tabId, frameId), after)) && change.audits)
      // Said, rather than a page that seems to be read for ever.
      await put(frameKey(tabId, frameId), { ...after, audits: null, reading: null, failure: { code: 'too-large' } });
    let frames = view.frames.includes(frameId)
      ? view.frames
      : [...view.frames, frameId].sort((one, other) => one - other);
    if (frameId === 0 && !same) frames = await withoutGone(tabId, frames, born);
    if (frames !== view.frames || !same)
      await put(viewKey(tabId), { ...view, frames, ...(!same && frameId === 0 && NEW_PAGE) });
  });
}

/**
 * Changes what is known of a frame as long as it is still the document that was meant.
 * @returns whether it was
 */
export function reviseFrame(
  tabId: number,
  frameId: number,
  { born, time }: Pick<FrameState, 'born' | 'time'>,
  change: Partial<Omit<FrameState, 'born'>>,
): Promise<boolean> {
  return inTurn(tabId, async () => {
    const before = await get<FrameState>(frameKey(tabId, frameId));
    if (before?.born !== born || before.time !== time) return false;
    await put(frameKey(tabId, frameId), { ...before, ...change, time });
    return true;
  });
}

/** Every tab of which anything is known. */
export async function knownTabs(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return keys.filter((key) => key.startsWith(VIEW)).map((key) => Number(key.slice(VIEW.length)));
}

/** Nobody waits longer for a frame that hangs. */
const PATIENCE = 1_000;

/** The document that a frame shows now, null where it is gone; undefined where it does not answer in time. */
function bornNow(tabId: number, frameId: number): Promise<number | null | undefined> {
  const asked = order(tabId, frameId, { kind: 'detect' }).then((live) => (live.ok ? live.born : null));
  return Promise.race([asked, new Promise<undefined>((done) => setTimeout(done, PATIENCE))]);
}

/**
 * A frame may speak before the page that it stands in, and which page that is its time alone does not tell: the clock may
 * have been set, and a page that was kept for the way back is older than the one that was left for it.
 */
async function withoutGone(tabId: number, frames: readonly number[], born: number): Promise<number[]> {
  const kept: number[] = [];
  for (const frameId of frames) {
    const state = await get<FrameState>(frameKey(tabId, frameId));
    const now = frameId === 0 ? born : await bornNow(tabId, frameId);
    const isHere = now === undefined ? (state?.born ?? 0) >= born : state?.born === now;
    if (isHere) kept.push(frameId);
    else await browser.storage.session.remove(frameKey(tabId, frameId));
  }
  return kept;
}

export function forget(tabId: number): Promise<void> {
  return inTurn(tabId, async () => {
    const { frames } = await viewOf(tabId);
    await browser.storage.session.remove([viewKey(tabId), ...frames.map((frameId) => frameKey(tabId, frameId))]);
  });
}

/** Calls back when anything known of the tab changes, until the returned function is called. */
export function onTabChange(tabId: number, changed: () => void): () => void {
  const own = `${FRAME}${tabId}:`;
  const listen = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some((key) => key === viewKey(tabId) || key.startsWith(own))) changed();
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
