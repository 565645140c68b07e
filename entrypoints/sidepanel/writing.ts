/** What the inspector wants as an entry of the ledger; the worker keeps it, and answers what takes it back. */
import type { Intent, Kept } from '../../components/panel/deskProps.ts';
import { ownId } from '../../components/panel/drafts.ts';
import { send } from '../../lib/browser/send.ts';
import { noteOf, ownOf, stamp, waiverOf } from '../../lib/desk/entries.ts';
import { keyOf } from '../../lib/desk/key.ts';
import type { Audit } from '../../lib/model/audit.ts';
import type { Change } from '../../lib/model/ledger.ts';

/** @returns null where nothing would change */
export function changeOf(intent: Intent, audit: Audit): Change | null {
  switch (intent.do) {
    case 'waive':
      return { do: 'waive', waiver: waiverOf(audit, intent.finding, intent.scope, intent.reason) };
    case 'restore':
      return intent.finding.waived ? { do: 'remove', id: intent.finding.waived.id } : null;
    case 'note': {
      const { note, text, finding } = intent;
      if (!text) return note && { do: 'remove', id: note.id };
      return { do: 'note', note: note ? { ...note, text } : noteOf(finding, text) };
    }
    case 'own': {
      const { selection, said, of } = intent;
      return { do: 'own', own: of ? ownOf(selection, said, { ...stamp(), id: ownId(of) }) : ownOf(selection, said) };
    }
    case 'disown':
      return { do: 'remove', id: ownId(intent.finding) };
    case 'drop':
      return { do: 'remove', id: intent.waiver.id };
    case 'change':
      return intent.change;
  }
}

/**
 * Has the worker keep it.
 * @returns with the undo that the worker knows: what a view shows is masked and shortened, and would not bring all back
 */
export async function write(intent: Intent, audit: Audit): Promise<Kept> {
  const change = changeOf(intent, audit);
  if (!change) return { ok: true };
  const answer = await send({ kind: 'change', key: keyOf(audit), title: audit.page.title, change });
  if (!answer.ok) return answer;
  return { ok: true, ...(answer.undo && { undo: answer.undo }) };
}
