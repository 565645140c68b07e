/** One thing that the user did, done to what is kept. */
import type { Change, Correction, Ledger, Waiver } from '../model/ledger.ts';
import { masked } from '../rules/text/personal.ts';
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
    case 'own': {
      const { own } = change;
      const before = ledger.own.find(({ id }) => id === own.id)?.quote;
      // Shown with personal data masked, it is edited so too: the words by which it is found in the page stay.
      const quote = before !== undefined && masked(before) === own.quote ? before : own.quote;
      return { ledger: { ...ledger, own: put(ledger.own, { ...own, quote }) }, everywhere };
    }
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

/**
 * The change that takes back another: what stood in its place is put there again, what is new is removed, what was
 * removed is put.
 * @param before what was kept before the change
 * @returns nothing where the change did nothing
 */
export function undoOf(before: Kept, change: Change): Change | undefined {
  const after = changed(before, change);
  const entriesOf = ({ ledger, everywhere }: Kept): Map<string, Change> =>
    new Map<string, Change>([
      ...[...ledger.waivers, ...everywhere].map((waiver) => [waiver.id, { do: 'waive', waiver }] as const),
      ...ledger.notes.map((note) => [note.id, { do: 'note', note }] as const),
      ...ledger.own.map((own) => [own.id, { do: 'own', own }] as const),
      ...ledger.corrections.map((correction) => [correction.id, { do: 'correct', correction }] as const),
    ]);
  const [was, is] = [entriesOf(before), entriesOf(after)];
  const text = (of: Map<string, Change>, id: string): string => JSON.stringify(of.get(id) ?? null);
  const lost = [...was.keys()].find((id) => text(was, id) !== text(is, id));
  if (lost !== undefined) return was.get(lost);
  const added = [...is.keys()].find((id) => !was.has(id));
  return added === undefined ? undefined : { do: 'remove', id: added };
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
