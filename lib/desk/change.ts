/** One thing that the user did, done to what is kept. */
import type { Change, Correction, Ledger, Waiver } from '../model/ledger.ts';
import { isLasting } from './print.ts';

/** A report's ledger and the waivers that hold everywhere. */
export interface Kept {
  readonly ledger: Ledger;
  readonly everywhere: readonly Waiver[];
}

/**
 * @returns what is to be kept from now on. An entry whose id is known replaces the one before; a second correction of
 *   the same cell or table replaces the first, and a second waiver of the same thing too, whatever their ids.
 */
export function changed({ ledger, everywhere }: Kept, change: Change): Kept {
  switch (change.do) {
    case 'waive': {
      const { waiver } = change;
      const others = without(ledger.waivers, waiver.id);
      const rest = without(everywhere, waiver.id);
      return waiver.scope === 'everywhere'
        ? {
            ledger: { ...ledger, waivers: others },
            everywhere: [...rest.filter((each) => !same(each, waiver)), waiver],
          }
        : {
            ledger: { ...ledger, waivers: [...others.filter((each) => !same(each, waiver)), waiver] },
            everywhere: rest,
          };
    }
    case 'note':
      return { ledger: { ...ledger, notes: put(ledger.notes, change.note) }, everywhere };
    case 'own':
      return { ledger: { ...ledger, own: put(ledger.own, change.own) }, everywhere };
    case 'correct': {
      const others = ledger.corrections.filter((each) => subject(each) !== subject(change.correction));
      return { ledger: { ...ledger, corrections: put(others, change.correction) }, everywhere };
    }
    case 'remove': {
      const { id } = change;
      const { waivers, notes, own, corrections } = ledger;
      return {
        ledger: {
          ...ledger,
          waivers: without(waivers, id),
          notes: without(notes, id),
          own: without(own, id),
          corrections: without(corrections, id),
        },
        everywhere: without(everywhere, id),
      };
    }
  }
}

/** Nothing is written of the report any more: its ledger need not be kept. */
export function isEmpty({ waivers, notes, own, corrections }: Ledger): boolean {
  return waivers.length + notes.length + own.length + corrections.length === 0;
}

interface Entry {
  readonly id: string;
}

function without<Each extends Entry>(entries: readonly Each[], id: string): Each[] {
  return entries.filter((each) => each.id !== id);
}

/** In the place of the one before, or at the end. */
function put<Each extends Entry>(entries: readonly Each[], entry: Each): Each[] {
  const at = entries.findIndex(({ id }) => id === entry.id);
  return at < 0 ? [...entries, entry] : entries.with(at, entry);
}

/** Two waivers of the same rule, or of the same finding: with the same numbers, or waived again after they had changed. */
function same(one: Waiver, other: Waiver): boolean {
  if (one.scope !== other.scope || one.rule !== other.rule) return false;
  if (one.scope !== 'finding' || one.print === other.print) return true;
  return one.finding === other.finding && isLasting(one.finding);
}

function subject(correction: Correction): string {
  return correction.kind === 'value' ? `value ${correction.field}` : `table ${correction.table}`;
}
