/** Two ledgers of one report as one, as when a colleague's file is read in. */
import type { Ledger, Waiver } from '../model/ledger.ts';

/** As many entries of a kind as a ledger holds. */
const MOST = 2000;

interface Entry {
  readonly id: string;
  readonly time: string;
}

/**
 * Everything that either has, each entry once; of two with one id the later. What is there already comes first.
 * @returns null where that is more than a ledger holds: nothing is dropped to make it fit
 */
export function mergeLedgers(before: Ledger, after: Ledger): Ledger | null {
  const merged: Ledger = {
    ...before,
    title: before.title || after.title,
    waivers: mergeEntries(before.waivers, after.waivers),
    notes: mergeEntries(before.notes, after.notes),
    own: mergeEntries(before.own, after.own),
    corrections: mergeEntries(before.corrections, after.corrections),
  };
  const { waivers, notes, own, corrections } = merged;
  return Math.max(waivers.length, notes.length, own.length, corrections.length) > MOST ? null : merged;
}

/** The same of the waivers that hold everywhere. */
export function mergeEverywhere(before: readonly Waiver[], after: readonly Waiver[]): readonly Waiver[] | null {
  const merged = mergeEntries(before, after);
  return merged.length > MOST ? null : merged;
}

function mergeEntries<Each extends Entry>(before: readonly Each[], after: readonly Each[]): Each[] {
  const merged = new Map(before.map((entry) => [entry.id, entry]));
  for (const entry of after) {
    const known = merged.get(entry.id);
    if (!known || known.time < entry.time) merged.set(entry.id, entry);
  }
  return [...merged.values()];
}
