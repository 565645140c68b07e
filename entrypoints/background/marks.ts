/** Marks in the pages of a tab: shown or hidden, and the finding in focus. */

import { type Command, uiLanguages } from '../../lib/browser/events.ts';
import { order } from '../../lib/browser/orders.ts';
import type { Speaker } from '../../lib/browser/receive.ts';
import { changeView, framesOf, viewOf } from '../../lib/browser/tabs.ts';
import { findings } from '../../lib/export/findings.ts';
import { detectLocale } from '../../lib/locales/index.ts';
import type { Answers, ContentMessages, Result } from '../../lib/model/messages.ts';
import { run } from './flow.ts';

/** Frames that hold an audit, with the index that each frame's first audit has among those of the tab. */
async function audited(tabId: number): Promise<{ frameId: number; first: number; findings: ReadonlySet<string>[] }[]> {
  const found: { frameId: number; first: number; findings: ReadonlySet<string>[] }[] = [];
  let first = 0;
  for (const [frameId, { audits }] of await framesOf(tabId)) {
    if (!audits?.length) continue;
    found.push({ frameId, first, findings: audits.map((each) => new Set(each.findings.map(({ id }) => id))) });
    first += audits.length;
  }
  return found;
}

export async function setMarks(tabId: number, on: boolean): Promise<Result> {
  await changeView(tabId, { marks: on });
  const frames = await audited(tabId);
  await Promise.all(frames.map(({ frameId }) => order(tabId, frameId, { kind: 'marks', on })));
  return { ok: true };
}

/** Jumps to a finding. `audit` tells which report it is of, where the page holds several. */
export async function focusFinding(tabId: number, finding: string, audit?: number): Promise<Result> {
  await changeView(tabId, { focus: finding });
  for (const { frameId, first, findings } of await audited(tabId)) {
    const index = audit === undefined ? findings.findIndex((ids) => ids.has(finding)) : audit - first;
    if (!findings[index]?.has(finding)) continue;
    const answer = await order(tabId, frameId, { kind: 'focus', finding, audit: index });
    // The script is gone, after an update say: it is put back, and finds the focus waiting for it.
    return answer.ok || answer.code !== 'no-answer' ? answer : run(tabId);
  }
  return { ok: false, code: 'page-gone' };
}

export async function rememberFocus(tabId: number, finding: string | null): Promise<Result> {
  await changeView(tabId, { focus: finding });
  return { ok: true };
}

/** A finding and what follows from it, as the clipboard takes them. */
export async function copyFinding(message: ContentMessages['copy'], from: Speaker): Promise<Result<Answers['copy']>> {
  const audits = (await framesOf(from.tabId)).get(from.frameId)?.audits;
  const audit = audits?.[message.audit];
  if (!audit) return { ok: false, code: 'page-gone' };
  const chosen = audit.findings.filter(({ id, cause }) => id === message.finding || cause === message.finding);
  return { ok: true, ...findings({ ...audit, findings: chosen }, detectLocale(uiLanguages())) };
}

/** A shortcut, given in a tab: marks on and off, or the next finding of its first frame that holds an audit. */
export async function obeyCommand(command: Command, tabId: number): Promise<void> {
  if (command === 'toggle-marks') {
    await setMarks(tabId, !(await viewOf(tabId)).marks);
    return;
  }
  const [first] = await audited(tabId);
  if (first) await order(tabId, first.frameId, { kind: 'step', by: command === 'next' ? 1 : -1 });
}
