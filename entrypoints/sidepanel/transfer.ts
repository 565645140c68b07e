/** Waivers and notes to a file and from one. */
import { allWritten, readIn } from '../../lib/browser/ledger.ts';
import { readTransfer, transferOf, type Written } from '../../lib/desk/transfer.ts';
import { t } from '../../lib/locales/panel.ts';
import type { Locale } from '../../lib/model/audit.ts';
import type { FailureCode } from '../../lib/model/tab.ts';
import { saveOut } from '../popup/exporting.ts';

/** All that was written of all reports. @returns false where it cannot be read */
export async function saveWritten(locale: Locale): Promise<boolean> {
  try {
    const name = `crossfoot-${t(locale, 'transfer.file')}-${new Date().toISOString().slice(0, 10)}.json`;
    saveOut(transferOf(await allWritten()), name, 'application/json;charset=utf-8');
    return true;
  } catch {
    return false;
  }
}

const entries = ({ ledgers, everywhere }: Written): number =>
  ledgers.reduce(
    (n, each) => n + each.waivers.length + each.notes.length + each.own.length + each.corrections.length,
    0,
  ) + everywhere.length;

/** @returns how many entries are there that were not before, or why nothing was read in */
export async function readWritten(file: File): Promise<number | 'not ours' | FailureCode> {
  try {
    const read = readTransfer(await file.text());
    if (!read.ok) return read.problem === 'too-large' ? 'too-large' : 'not ours';
    const before = entries(await allWritten());
    const kept = await readIn(read);
    return kept.ok ? entries(await allWritten()) - before : kept.code;
  } catch {
    return 'internal';
  }
}
