/** Ledgers as a file, so that a team can share what it waived and noted. The file holds nothing of the settings. */
import * as z from 'zod/mini';
import { type Ledger, ledger, type Waiver, waiver } from '../model/ledger.ts';
import { VERSION } from '../model/ruleset.ts';
import { masked } from '../rules/text/personal.ts';
import { keyString } from './key.ts';
import { mergeEverywhere, mergeLedgers } from './merge.ts';

const FORMAT = 'crossfoot-ledger';
const TRANSFER_VERSION = 1;
/** In characters: more than the browser would keep. */
const LARGEST = 8_000_000;
const MOST_REPORTS = 20_000;

/** All that was written of all reports. */
export interface Written {
  readonly ledgers: readonly Ledger[];
  readonly everywhere: readonly Waiver[];
}

export type TransferProblem =
  | 'too-large' // more than is read in one go, or than a ledger holds
  | 'not-ours' // no JSON, or not a file of this kind
  | 'newer' // written by a later version of the program
  | 'damaged'; // of this kind, but an entry is not what it should be

export type Transfer = ({ readonly ok: true } & Written) | { readonly ok: false; readonly problem: TransferProblem };

const head = z.object({ format: z.literal(FORMAT), version: z.int() });
const file = z.object({
  ...head.shape,
  ledgers: z.array(ledger).check(z.maxLength(MOST_REPORTS)),
  everywhere: z.array(waiver),
});

/**
 * @returns the text of the file: JSON with the name and version of its format, two spaces deep. Personal data that were
 *   selected in a page are masked in it, as in every export; a finding that quotes them then has no place elsewhere.
 */
export function transferOf({ ledgers, everywhere }: Written, now: Date = new Date()): string {
  const whole = { format: FORMAT, version: TRANSFER_VERSION, program: VERSION, exported: now.toISOString() };
  return `${JSON.stringify({ ...whole, ledgers: ledgers.map(withoutPersonal), everywhere }, null, 2)}\n`;
}

function withoutPersonal(ledger: Ledger): Ledger {
  return { ...ledger, own: ledger.own.map((own) => ({ ...own, quote: masked(own.quote) })) };
}

/** Reads such a file. Whatever it is, the answer is what it holds or why it cannot be read; never throws. */
export function readTransfer(text: string): Transfer {
  if (text.length > LARGEST) return { ok: false, problem: 'too-large' };
  const parsed = parsedJson(text);
  const known = head.safeParse(parsed);
  if (!known.success) return { ok: false, problem: 'not-ours' };
  if (known.data.version > TRANSFER_VERSION) return { ok: false, problem: 'newer' };
  const whole = file.safeParse(parsed);
  if (!whole.success) return { ok: false, problem: 'damaged' };
  const { ledgers, everywhere } = whole.data;
  return { ok: true, ledgers, everywhere: everywhere.filter(({ scope }) => scope === 'everywhere') };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/**
 * What is kept after a file was read in: all that is there, and what is new in the file; see `mergeLedgers`.
 * @returns null where it is more than a ledger holds
 */
export function merged(there: Written, read: Written): Written | null {
  const ledgers = new Map(there.ledgers.map((each) => [keyString(each.key), each]));
  for (const each of read.ledgers) {
    const key = keyString(each.key);
    const before = ledgers.get(key);
    const both = before ? mergeLedgers(before, each) : each;
    if (!both) return null;
    ledgers.set(key, both);
  }
  const everywhere = mergeEverywhere(there.everywhere, read.everywhere);
  return everywhere && { ledgers: [...ledgers.values()], everywhere };
}
