/** What is stored, as a file, and gone. */
import { useEffect, useState } from 'preact/hooks';
import type { Everywhere, ImportAnswer, Stored, Wipe } from '../../components/options/optionsProps.ts';
import { allWritten, everywhereOf, onLedgerChange, readIn, wipeWritten } from '../../lib/browser/ledger.ts';
import { changeSettings, onSettingsChange, ownSettings } from '../../lib/browser/settings.ts';
import { bytesStored } from '../../lib/browser/usage.ts';
import { readTransfer, transferOf, type Written } from '../../lib/desk/transfer.ts';
import { DEFAULTS } from '../../lib/model/settings.ts';
import { changedFrom } from './settings.ts';

const KINDS = ['waivers', 'notes', 'own', 'corrections'] as const;
type Counts = Pick<Stored, (typeof KINDS)[number] | 'reports'>;

function counted({ ledgers, everywhere }: Written): Counts {
  const count = (kind: (typeof KINDS)[number]): number => ledgers.reduce((sum, each) => sum + each[kind].length, 0);
  return {
    reports: ledgers.length,
    waivers: count('waivers') + everywhere.length,
    notes: count('notes'),
    own: count('own'),
    corrections: count('corrections'),
  };
}

const total = (counts: Counts): number => KINDS.reduce((sum, kind) => sum + counts[kind], 0);

async function storedNow(): Promise<Stored | null> {
  try {
    const [written, settings, bytes] = await Promise.all([allWritten(), ownSettings(), bytesStored()]);
    return { ...counted(written), settings: changedFrom(settings), bytes };
  } catch {
    return null;
  }
}

const NOTHING: Stored = { reports: 0, waivers: 0, notes: 0, own: 0, corrections: 0, settings: 0, bytes: 0 };

/** What is stored, counted again whenever it changes; null where it cannot be read. */
export function useStored(): Stored | null {
  const [stored, setStored] = useState<Stored | null>(NOTHING);
  useEffect(() => {
    const read = (): void => void storedNow().then(setStored);
    read();
    const stops = [onLedgerChange(read), onSettingsChange(read)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return stored;
}

/** The waivers that hold in every report, as they are now. */
export function useEverywhere(): readonly Everywhere[] {
  const [waivers, setWaivers] = useState<readonly Everywhere[]>([]);
  useEffect(() => {
    const read = (): void => void everywhereOf().then(setWaivers, () => setWaivers([]));
    read();
    return onLedgerChange(read);
  }, []);
  return waivers;
}

/** Saves all that was written, by a link as any page would. @returns of how many reports */
export async function exportAll(): Promise<number> {
  const written = await allWritten();
  const now = new Date();
  const file = new Blob([transferOf(written, now)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `crossfoot-${now.toISOString().slice(0, 10)}.json`;
  link.click();
  // the browser has taken it by then
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return written.ledgers.length;
}

export async function importFile(file: File): Promise<ImportAnswer> {
  try {
    const read = readTransfer(await file.text());
    if (!read.ok) return read;
    const before = total(counted(await allWritten()));
    const done = await readIn(read);
    if (!done.ok) return { ok: false, problem: done.code === 'full' ? 'full' : 'internal' };
    const after = counted(await allWritten());
    return { ok: true, added: total(after) - before, reports: after.reports };
  } catch {
    return { ok: false, problem: 'internal' };
  }
}

/** @returns whether all of it is gone */
export async function wipe({ written, settings }: Wipe): Promise<boolean> {
  const done = [...(written ? [await wipeWritten()] : []), ...(settings ? [await changeSettings(() => DEFAULTS)] : [])];
  return done.every(({ ok }) => ok);
}
