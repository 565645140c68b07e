/** Marks in the pages of a tab: shown or hidden, and the finding in focus. */

import type { Command } from '../../lib/browser/events.ts';
import { order } from '../../lib/browser/orders.ts';
import type { Speaker } from '../../lib/browser/receive.ts';
import { changeView, framesOf } from '../../lib/browser/tabs.ts';
import { findings } from '../../lib/export/findings.ts';
import type { Answers, ContentMessages, Result } from '../../lib/model/messages.ts';
import { audited } from './audited.ts';
import { localeNow } from './desk.ts';
import { run } from './flow.ts';
import { marksAre, switchMarks } from './switch.ts';

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
  return { ok: true, ...findings({ ...audit, findings: chosen }, await localeNow()) };
}

/** A shortcut, given in a tab: marks on and off, or the next finding of its first frame that holds an audit. */
export async function obeyCommand(command: Command, tabId: number): Promise<void> {
  if (command === 'toggle-marks') {
    await switchMarks(tabId, !(await marksAre(tabId)));
    return;
  }
  const [first] = await audited(tabId);
  if (first) await order(tabId, first.frameId, { kind: 'step', by: command === 'next' ? 1 : -1 });
}
