/** What the popup shows of a tab. */
import { addressOf } from '../../lib/browser/events.ts';
import { injectDetect } from '../../lib/browser/inject.ts';
import { order } from '../../lib/browser/orders.ts';
import { isAllowed } from '../../lib/browser/permissions.ts';
import { type FrameState, framesOf, type TabView, viewOf } from '../../lib/browser/tabs.ts';
import { judge } from '../../lib/detect/judge.ts';
import type { Detection } from '../../lib/model/detection.ts';
import type { TabState } from '../../lib/model/tab.ts';
import { onVerdict } from './flow.ts';

/** Nothing takes longer, so that what was being read by then never answered. */
const DEADLINE = 15_000;

/**
 * Asks the page first what it is now: what is stored may be of a page that the tab has left,
 * and a page that rendered late is judged again.
 */
export async function stateOf(tabId: number): Promise<TabState> {
  const live = await order(tabId, 0, { kind: 'detect' });
  if (!live.ok) return withoutScript(tabId);
  let known = await framesOf(tabId);
  const now = live.survey && judge(live.survey);
  if (now && known.get(0)?.born !== live.born) {
    await onVerdict(live.born, now, { tabId, frameId: 0 });
    if (now.class === 'report') return { state: 'reading', title: now.title, since: Date.now() };
    known = await framesOf(tabId);
  }
  const same = known.get(0)?.born === live.born;
  const frames = [...known.values()].filter(({ born }) => same || born >= live.born);
  return compose(frames, now ?? known.get(0)?.detection ?? null, await viewOf(tabId));
}

function compose(
  frames: readonly FrameState[],
  live: Detection | null,
  { marksOff, shown, focus, selection }: TabView,
): TabState {
  const audits = frames.flatMap((frame) => frame.audits ?? []);
  const off = shown ? null : marksOff;
  const audited: TabState = {
    state: 'audit',
    audits,
    marks: off === null,
    focus,
    ...(off && { marksOff: off }),
    ...(selection && { selection }),
  };
  if (audits.length > 0) return audited;
  const failure = frames.find((frame) => frame.failure)?.failure;
  if (failure) return { state: 'failed', ...failure };
  const reading = frames.find((frame) => frame.reading !== null);
  if (reading?.reading) {
    const { reading: since, detection } = reading;
    // Where the clock was set back meanwhile, nobody knows how long it has been.
    if (since > Date.now() || Date.now() - since > DEADLINE) return { state: 'failed', code: 'no-answer' };
    return { state: 'reading', title: (detection ?? live)?.title ?? '', since };
  }
  // Asked for, read, and no report in it.
  if (frames.some((frame) => frame.audits)) return audited;
  const framed = frames.find(({ detection }) => detection && detection.class !== 'none')?.detection;
  const seen = live && live.class !== 'none' ? live : (framed ?? live);
  return seen ? { state: 'detection', detection: seen } : { state: 'failed', code: 'page-gone' };
}

async function withoutScript(tabId: number): Promise<TabState> {
  const url = await addressOf(tabId);
  if (url === null) return { state: 'failed', code: 'page-gone' };
  if (url === undefined || !/^(?:https?|file):/.test(url)) return { state: 'unsupported', url: url ?? '' };
  if (await isAllowed(url)) {
    // Open since before the extension was installed or allowed here.
    if (await injectDetect(tabId)) return { state: 'reading', title: '', since: Date.now() };
    return { state: 'failed', code: 'no-access' };
  }
  if (url.startsWith('file:')) return { state: 'unsupported', url };
  return { state: 'permission', origin: new URL(url).origin };
}
