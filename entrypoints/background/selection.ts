/** The words selected in a page, which a finding of the inspector's own is to be made of. */
import { order } from '../../lib/browser/orders.ts';
import { changeView } from '../../lib/browser/tabs.ts';
import { selection as schema } from '../../lib/model/ledger.ts';
import type { Answers, Result } from '../../lib/model/messages.ts';
import { audited } from './audited.ts';

/** Asks the frames that hold a report; the first selection stands in the tab's state until it is put away. */
export async function select(tabId: number): Promise<Result<Answers['select']>> {
  for (const { frameId } of await audited(tabId)) {
    const answer = await order(tabId, frameId, { kind: 'selection' });
    const parsed = schema.safeParse(answer.ok ? answer.selection : null);
    if (!parsed.success) continue;
    await changeView(tabId, { selection: parsed.data });
    return { ok: true, selection: parsed.data };
  }
  return { ok: true, selection: null };
}

export async function unselect(tabId: number): Promise<Result> {
  await changeView(tabId, { selection: null });
  return { ok: true };
}
