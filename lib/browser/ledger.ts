/**
 * What the inspector wrote, in local storage: one entry a report, and one for the waivers that hold everywhere. Surfaces
 * send their changes to the worker (`change`); reading in a file and wiping are done by the page that has the file, under
 * the same lock.
 */
import { changed, isEmpty, undoOf } from '../desk/change.ts';
import { emptyLedger } from '../desk/entries.ts';
import { keyString } from '../desk/key.ts';
import { everywhereFrom, everywhereStored, ledgerFrom } from '../desk/migrate.ts';
import { merged, type Written } from '../desk/transfer.ts';
import type { Change, Ledger, ReportKey, Waiver } from '../model/ledger.ts';
import type { Result } from '../model/messages.ts';
import { everythingStored, oneWriter, onStored, store, stored, unstore } from './store.ts';

const PREFIX = 'ledger:';
const EVERYWHERE = 'everywhere';
const LOCK = 'ledger';
/** As many entries of a kind as a ledger holds. */
const MOST = 2000;
/** Letters of a title, see lib/model/ledger.ts. */
const LONGEST = 4000;

/** What is written of a report; null where nothing is. Throws where storage cannot be read. */
export async function ledgerOf(key: ReportKey): Promise<Ledger | null> {
  return ledgerFrom(await stored(entryOf(key))).value;
}

/** The waivers that hold in every report. Throws where storage cannot be read. */
export async function everywhereOf(): Promise<readonly Waiver[]> {
  return everywhereFrom(await stored(EVERYWHERE)).value;
}

/** All that was written of all reports, for lists and files. Throws where storage cannot be read. */
export async function allWritten(): Promise<Written> {
  const everything = await everythingStored();
  const ledgers = [...everything]
    .filter(([key]) => key.startsWith(PREFIX))
    .flatMap(([, value]) => ledgerFrom(value).value ?? []);
  return { ledgers, everywhere: everywhereFrom(everything.get(EVERYWHERE)).value };
}

/**
 * Does one thing that the user did.
 * @returns what takes it back; `full` where the browser has no room, or a ledger no more; nothing has changed then
 */
export function writeChange(key: ReportKey, title: string, change: Change): Promise<Result<{ undo?: Change }>> {
  return safely(async () => {
    const entry = entryOf(key);
    const [before, everywhere] = [ledgerFrom(await stored(entry)), everywhereFrom(await stored(EVERYWHERE))];
    const kept = { ledger: before.value ?? emptyLedger(key, title), everywhere: everywhere.value };
    const after = changed(kept, change);
    if (tooMany(after.ledger) || after.everywhere.length > MOST) return { ok: false, code: 'full' };
    const aside = [...(before.whole ? [] : [entry]), ...(everywhere.whole ? [] : [EVERYWHERE])];
    const values = new Map<string, unknown>([
      [entry, { ...after.ledger, title: title.slice(0, LONGEST) || after.ledger.title }],
    ]);
    if (after.everywhere.length > 0 || everywhere.value.length > 0)
      values.set(EVERYWHERE, everywhereStored(after.everywhere));
    const done = await store(values, aside);
    if (!done.ok) return done;
    if (isEmpty(after.ledger)) await unstore([entry]);
    const undo = undoOf(kept, change);
    return { ok: true, ...(undo && { undo }) };
  });
}

/** Reads in what a file held: nothing that is there is lost. @returns `full` where there is no room for all of it */
export function readIn(read: Written): Promise<Result> {
  return safely(async () => {
    const both = merged(await allWritten(), read);
    if (!both) return { ok: false, code: 'full' };
    const touched = new Set(read.ledgers.map(({ key }) => entryOf(key)));
    const values = new Map<string, unknown>();
    const aside: string[] = [];
    for (const ledger of both.ledgers) {
      const entry = entryOf(ledger.key);
      if (!touched.has(entry)) continue;
      values.set(entry, ledger);
      if (!ledgerFrom(await stored(entry)).whole) aside.push(entry);
    }
    if (read.everywhere.length > 0) {
      values.set(EVERYWHERE, everywhereStored(both.everywhere));
      if (!everywhereFrom(await stored(EVERYWHERE)).whole) aside.push(EVERYWHERE);
    }
    return store(values, aside);
  });
}

/** Takes back a waiver that holds in every report, where no report is at hand. */
export function restoreEverywhere(id: string): Promise<Result> {
  return safely(async () => {
    const { value, whole } = everywhereFrom(await stored(EVERYWHERE));
    const left = value.filter((each) => each.id !== id);
    return store(new Map([[EVERYWHERE, everywhereStored(left)]]), whole ? [] : [EVERYWHERE]);
  });
}

/** Forgets all that was written, of every report. */
export function wipeWritten(): Promise<Result> {
  return safely(async () => {
    const keys = [...(await everythingStored()).keys()].filter((key) =>
      [PREFIX, `kept:${PREFIX}`, `kept:${EVERYWHERE}`].some((each) => key.startsWith(each)),
    );
    await unstore([...keys, EVERYWHERE]);
    return { ok: true };
  });
}

/** Calls back when anything that was written has changed, until the returned function is called. */
export function onLedgerChange(changed: () => void): () => void {
  return onStored((keys) => {
    if (keys.some((key) => key === EVERYWHERE || key.startsWith(PREFIX))) changed();
  });
}

function tooMany({ waivers, notes, own, corrections }: Ledger): boolean {
  return Math.max(waivers.length, notes.length, own.length, corrections.length) > MOST;
}

function entryOf(key: ReportKey): string {
  return `${PREFIX}${keyString(key)}`;
}

function safely<Value = object>(work: () => Promise<Result<Value>>): Promise<Result<Value>> {
  return oneWriter(LOCK, async () => {
    try {
      return await work();
    } catch (error) {
      return { ok: false, code: 'internal', detail: String(error).slice(0, 300) };
    }
  });
}
