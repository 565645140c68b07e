/** What the inspector wants as an entry of the ledger, and the entry that would undo it. */
import type { Intent } from '../../components/panel/deskProps.ts';
import { ownId } from '../../components/panel/useDesk.ts';
import { noteOf, ownOf, stamp, waiverOf } from '../../lib/desk/entries.ts';
import type { Audit, Finding } from '../../lib/model/audit.ts';
import type { Change, OwnFinding } from '../../lib/model/ledger.ts';

export interface Writing {
  readonly change: Change;
  readonly undo?: Change;
}

function ownEntry(finding: Finding): OwnFinding {
  const { severity, message, basis, quote = '', section, fields } = finding;
  const said = { severity, text: message['zh-CN'], basis: basis['zh-CN'] };
  const selection = { quote, section, field: fields[0] ?? null, place: finding.places[0] ?? null };
  return ownOf(selection, said, { ...stamp(), id: ownId(finding) });
}

/** @returns null where nothing would change */
export function writingOf(intent: Intent, audit: Audit): Writing | null {
  switch (intent.do) {
    case 'waive': {
      const waiver = waiverOf(audit, intent.finding, intent.scope, intent.reason);
      return { change: { do: 'waive', waiver }, undo: { do: 'remove', id: waiver.id } };
    }
    case 'restore': {
      const { waived } = intent.finding;
      if (!waived) return null;
      const { id, scope, reason, time } = waived;
      const waiver = waiverOf(audit, intent.finding, scope, reason, { id, time });
      return { change: { do: 'remove', id }, undo: { do: 'waive', waiver } };
    }
    case 'note': {
      const { note, text, finding } = intent;
      if (!text) return note && { change: { do: 'remove', id: note.id }, undo: { do: 'note', note } };
      if (note) return { change: { do: 'note', note: { ...note, text } }, undo: { do: 'note', note } };
      const made = noteOf(finding, text);
      return { change: { do: 'note', note: made }, undo: { do: 'remove', id: made.id } };
    }
    case 'own': {
      const { selection, said, of } = intent;
      const own = of ? ownOf(selection, said, { ...stamp(), id: ownId(of) }) : ownOf(selection, said);
      return { change: { do: 'own', own }, undo: of ? { do: 'own', own: ownEntry(of) } : { do: 'remove', id: own.id } };
    }
    case 'disown':
      return {
        change: { do: 'remove', id: ownId(intent.finding) },
        undo: { do: 'own', own: ownEntry(intent.finding) },
      };
    case 'change':
      return { change: intent.change, ...undoing(intent.change, audit) };
  }
}

/** Of a correction: to take it back, or to put back what was taken. */
function undoing(change: Change, { corrections = [], lapsed = [] }: Audit): { undo?: Change } {
  if (change.do === 'correct') return { undo: { do: 'remove', id: change.correction.id } };
  if (change.do !== 'remove') return {};
  const correction = [...corrections, ...lapsed].find(({ id }) => id === change.id);
  return correction ? { undo: { do: 'correct', correction } } : {};
}
