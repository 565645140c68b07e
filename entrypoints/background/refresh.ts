/** Settings or entries have changed: every tab's audits, badge and page follow. */
import { order } from '../../lib/browser/orders.ts';
import { changeView, type FrameState, framesOf, knownTabs, reviseFrame, viewOf } from '../../lib/browser/tabs.ts';
import { type Desk, reassess } from '../../lib/desk/assess.ts';
import { tablesWait } from '../../lib/desk/correct.ts';
import type { Audit } from '../../lib/model/audit.ts';
import { type Bench, benchOf, deskOf, deskSum } from './desk.ts';
import { badge, lookSum, marksOffIn, shownIn } from './shown.ts';

let running: Promise<void> = Promise.resolve();
let next: Promise<void> | null = null;

/**
 * Brings all tabs up to what is stored. Nothing happens to a tab that is; where storage cannot be read, all stay as they
 * are. One run after the other, and one run for all who ask before it begins. No page is waited for, since one that hangs
 * must not hold up the others.
 */
export function refresh(): Promise<void> {
  next ??= running.then(() => {
    next = null;
    running = refreshAll().catch(() => undefined);
    return running;
  });
  return next;
}

async function refreshAll(): Promise<void> {
  const bench = await benchOf();
  for (const tabId of await knownTabs()) await refreshTab(tabId, bench);
}

async function refreshTab(tabId: number, bench: Bench): Promise<void> {
  const frames = await framesOf(tabId);
  const off = await marksOffIn(tabId, bench);
  const view = await viewOf(tabId);
  const switched = view.marksOff !== off;
  // Who switches marks anew means them, whatever was asked for before.
  if (switched) await changeView(tabId, { marksOff: off, shown: false });
  let changed = false;
  for (const [frameId, frame] of frames) {
    if (!frame.audits?.length) continue;
    const told = await refreshFrame(tabId, frameId, frame, bench);
    changed ||= told;
    if (!told && switched) void order(tabId, frameId, { kind: 'marks', on: off === null, ...(off && { off }) });
  }
  if (changed) await badge(tabId, bench.locale);
}

/** @returns whether the page was told anew */
async function refreshFrame(tabId: number, frameId: number, frame: FrameState, bench: Bench): Promise<boolean> {
  const before = frame.audits ?? [];
  const desks = await Promise.all(before.map((audit) => deskOf(audit, bench)));
  const [desk, look] = [deskSum(desks), lookSum(bench)];
  if (desk === frame.desk && look === frame.look) return false;
  const audits = desk === frame.desk ? before : before.map((audit, index) => reassess(audit, desks[index]!));
  if (!(await reviseFrame(tabId, frameId, frame, { audits, desk, look }))) return false;
  if (waits(before, desks)) {
    // What another table says has not been read.
    void order(tabId, frameId, { kind: 'gather', forced: true });
    return true;
  }
  const shown = await shownIn(tabId, audits, bench);
  void order(tabId, frameId, { kind: 'show', ...shown, audits });
  return true;
}

function waits(before: readonly Audit[], desks: readonly Desk[]): boolean {
  return before.some((audit, index) => tablesWait(audit, desks[index]?.ledger?.corrections ?? []));
}
