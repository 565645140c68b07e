/** Switches that are remembered: marks off for a page, a site, everywhere; the page's bar folded away. */
import { order } from '../../lib/browser/orders.ts';
import { isPrivate, keepPrivateMarks, privateMarks } from '../../lib/browser/private.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import { changeView, viewOf } from '../../lib/browser/tabs.ts';
import { listed, marksSwitchedOff, marksSwitchedOn, unlisted } from '../../lib/desk/reach.ts';
import type { Result } from '../../lib/model/messages.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { MarksReach } from '../../lib/model/tab.ts';
import { audited } from './audited.ts';
import { refresh } from './refresh.ts';
import { addressIn } from './shown.ts';

/** Whether marks are shown in a tab. */
export async function marksAre(tabId: number): Promise<boolean> {
  const { marksOff, shown } = await viewOf(tabId);
  return shown || marksOff === null;
}

/**
 * Switches the marks of a tab, remembered: off as far as `reach` and no further, on for it and whatever lies within it. Where they are then still off by a wider reach and none was named, they are shown on this page until it is left.
 * Of a page in a private window nothing is remembered beyond the session.
 */
export async function switchMarks(tabId: number, on: boolean, reach?: MarksReach): Promise<Result> {
  const url = await addressIn(tabId);
  const far = reach ?? 'page';
  const before = (await viewOf(tabId)).marksOff;
  await changeView(tabId, { shown: false });
  const kept = (await isPrivate(tabId)) && far !== 'everywhere';
  const done = await (kept ? switchPrivate(url, on, far) : switchKept(url, on, far));
  await refresh();
  const off = (await viewOf(tabId)).marksOff;
  const shown = on && reach === undefined;
  if (off !== null && shown) await changeView(tabId, { shown });
  // Where it is the same as before, the pages were not told.
  if (off === before) {
    const what =
      off === null || shown ? ({ kind: 'marks', on: true } as const) : { kind: 'marks' as const, on: false, off };
    for (const { frameId } of await audited(tabId)) void order(tabId, frameId, what);
  }
  return done;
}

/** In the settings, where they are not so already. */
function switchKept(url: string, on: boolean, reach: MarksReach): Promise<Result> {
  return change((before) => {
    const marks = on ? marksSwitchedOn(before.marks, url, reach) : marksSwitchedOff(before.marks, url, reach);
    return { ...before, marks };
  });
}

async function switchPrivate(url: string, on: boolean, reach: 'page' | 'site'): Promise<Result> {
  const before = unlisted(await privateMarks(), url, on ? reach : 'site');
  await keepPrivateMarks(on ? before : listed(before, url, reach));
  // What holds outside of private windows too is only ever taken off its list: nothing is written of the page.
  return switchKept(url, true, on ? reach : 'everywhere');
}

/** The page's bar is folded away or not, in pages that are opened from now on. */
export function foldBar(on: boolean): Promise<Result> {
  return change((before) => ({ ...before, barFolded: on }));
}

/** Who asked need not be told all settings. */
async function change(how: (before: Settings) => Settings): Promise<Result> {
  const done = await changeSettings(how);
  return done.ok ? { ok: true } : done;
}
