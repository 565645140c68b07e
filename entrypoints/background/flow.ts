/** A page's way: what it looks like → reading → audit. */
import { injectReport } from '../../lib/browser/inject.ts';
import { order } from '../../lib/browser/orders.ts';
import type { Speaker } from '../../lib/browser/receive.ts';
import { changeFrame, framesOf } from '../../lib/browser/tabs.ts';
import { judge } from '../../lib/detect/judge.ts';
import { detectSnapshot } from '../../lib/detect/snapshot.ts';
import type { Detection } from '../../lib/model/detection.ts';
import type { ContentMessages, Result, Shown } from '../../lib/model/messages.ts';
import { auditSnapshot } from './audit.ts';
import { benchOrDefaults } from './desk.ts';
import { refresh } from './refresh.ts';
import { badge, lookSum, shownIn } from './shown.ts';

export async function onSeen({ born, survey }: ContentMessages['seen'], from: Speaker): Promise<Result> {
  return onVerdict(born, judge(survey), from);
}

/**
 * How often a frame was seen to hold no report any more: what was being audited then is of a page that is gone. Forgotten
 * with the worker, as that audit is.
 */
const left = new Map<string, number>();
const leftOf = ({ tabId, frameId }: Speaker): number => left.get(`${tabId}:${frameId}`) ?? 0;

/** Has a report read; forgets the audit of what is none any more. */
export async function onVerdict(born: number, detection: Detection, from: Speaker): Promise<Result> {
  const { tabId, frameId } = from;
  if (detection.class !== 'report') left.set(`${tabId}:${frameId}`, leftOf(from) + 1);
  const known = (await framesOf(tabId)).get(frameId);
  const audited = known?.born === born && known.audits !== null;
  if (detection.class === 'report') {
    await changeFrame(tabId, frameId, born, { detection, reading: audited ? null : Date.now(), failure: null });
    // Awaited: a page that gets no answer, this worker being killed meanwhile, says again what it is.
    // Anew where nothing is known of it: a page that reads as it did before would say nothing, and be read for ever.
    await start(tabId, frameId, born, false, !audited);
    return { ok: true };
  }
  await changeFrame(tabId, frameId, born, { detection, reading: null, audits: null, failure: null });
  if (audited) await order(tabId, frameId, { kind: 'clear' });
  await badge(tabId);
  return { ok: true };
}

/** Has one frame read; injects the script where it is not yet there. @returns `no-access` where the browser does not allow it */
async function start(
  tabId: number,
  frameId: number,
  born: number | null,
  forced: boolean,
  anew = forced,
): Promise<Result> {
  const there = await order(tabId, frameId, { kind: 'gather', forced, anew });
  if (there.ok) return there;
  if (await injectReport(tabId, frameId)) {
    return forced ? order(tabId, frameId, { kind: 'gather', forced, anew }) : { ok: true };
  }
  if (born !== null) {
    await changeFrame(tabId, frameId, born, { reading: null, failure: { code: 'no-access' } });
    await badge(tabId);
  }
  return { ok: false, code: 'no-access' };
}

/** The user's wish: audits the page whatever it looks like. */
export async function run(tabId: number): Promise<Result> {
  const frames = [...(await framesOf(tabId))];
  const audited = frames.filter(([, state]) => state.audits?.length || state.detection?.class === 'report');
  const results = await Promise.all(
    (audited.length ? audited.map(([frameId]) => frameId) : [0]).map((frameId) => start(tabId, frameId, null, true)),
  );
  return results.find((result) => result.ok) ?? results[0]!;
}

export async function onSnapshot(message: ContentMessages['snapshot'], from: Speaker): Promise<Result<Shown>> {
  const { tabId, frameId } = from;
  const { born, snapshot } = message;
  const before = leftOf(from);
  const known = (await framesOf(tabId)).get(frameId);
  const detection = (known?.born === born ? known.detection : null) ?? detectSnapshot(snapshot);
  await changeFrame(tabId, frameId, born, { detection, reading: Date.now(), failure: null });
  const bench = await benchOrDefaults();
  const result = await auditSnapshot(snapshot, bench);
  if (!result.ok) {
    await changeFrame(tabId, frameId, born, { reading: null, audits: null, failure: { code: result.code } });
    await badge(tabId, bench.locale);
    return result;
  }
  // The page asks no more for what it is told of a report that it has left.
  const { desk } = result;
  const audits = leftOf(from) === before || message.forced ? result.audits : [];
  // What was not asked for and is no report is left with what was seen, not with an empty audit.
  const kept = audits.length > 0 || message.forced ? audits : null;
  // What was read knows better than what was seen, which may have been the page before it.
  const detected = audits.length > 0 ? detection : detectSnapshot(snapshot);
  await changeFrame(tabId, frameId, born, {
    reading: null,
    detection: detected,
    audits: kept,
    desk,
    look: lookSum(bench),
  });
  await badge(tabId, bench.locale);
  const shown = await shownIn(tabId, audits, bench, snapshot.url);
  // What was changed while it was audited; where nothing was, nothing happens.
  void refresh();
  return { ok: true, ...shown };
}

export async function onFailed({ born, code, detail }: ContentMessages['failed'], from: Speaker): Promise<Result> {
  const failure = detail === undefined ? { code } : { code, detail };
  await changeFrame(from.tabId, from.frameId, born, { reading: null, audits: null, failure });
  await badge(from.tabId);
  return { ok: true };
}
