/**
 * What is stored, whoever wrote it: an older version is brought up step by step, of a newer or damaged one everything is
 * taken that is understood. Nothing here throws, and nothing is destroyed: `whole` is false where more was stored than
 * was understood, and the store then keeps the original aside before it writes.
 */
import * as z from 'zod/mini';
import {
  correction,
  type Ledger,
  ledger as ledgerSchema,
  note,
  ownFinding,
  reportKey,
  type Waiver,
  waiver,
} from '../model/ledger.ts';
import { DEFAULTS, SETTINGS_VERSION, type Settings, settings as settingsSchema } from '../model/settings.ts';

export interface Brought<Value> {
  readonly value: Value;
  readonly whole: boolean;
}

type Plain = Readonly<Record<string, unknown>>;
/** From the version of its key to the next one. */
type Steps = ReadonlyMap<number, (stored: Plain) => Plain>;

/** No older settings were ever published; the next version adds the step from 1. */
const SETTINGS_STEPS: Steps = new Map();
const LEDGER_STEPS: Steps = new Map();
const LEDGER_VERSION = 1;

/** Settings as stored; those of the first start where there are none. */
export function settingsFrom(stored: unknown): Brought<Settings> {
  if (stored === undefined || stored === null) return { value: DEFAULTS, whole: true };
  const raised = raise(stored, SETTINGS_STEPS, SETTINGS_VERSION);
  const parsed = settingsSchema.safeParse(raised);
  if (parsed.success) return { value: parsed.data, whole: true };
  const value = { ...understood(settingsSchema.shape, DEFAULTS, raised), version: SETTINGS_VERSION } as Settings;
  return { value, whole: false };
}

/** A ledger as stored; null where it cannot even be told whose it is. */
export function ledgerFrom(stored: unknown): Brought<Ledger | null> {
  const raised = raise(stored, LEDGER_STEPS, LEDGER_VERSION);
  const parsed = ledgerSchema.safeParse(raised);
  if (parsed.success) return { value: parsed.data, whole: true };
  const key = reportKey.safeParse(raised['key']);
  if (!key.success) return { value: null, whole: stored === undefined || stored === null };
  const title = z.string().safeParse(raised['title']);
  const value: Ledger = {
    version: LEDGER_VERSION,
    key: key.data,
    title: title.success ? title.data.slice(0, 4000) : '',
    waivers: each(waiver, raised['waivers']),
    notes: each(note, raised['notes']),
    own: each(ownFinding, raised['own']),
    corrections: each(correction, raised['corrections']),
  };
  return { value, whole: false };
}

/** The waivers that hold everywhere, as stored. */
export function everywhereFrom(stored: unknown): Brought<readonly Waiver[]> {
  if (stored === undefined || stored === null) return { value: [], whole: true };
  const { version, waivers } = plainOf(stored);
  const value = each(waiver, waivers).filter(({ scope }) => scope === 'everywhere');
  return { value, whole: version === LEDGER_VERSION && Array.isArray(waivers) && value.length === waivers.length };
}

/** As the waivers that hold everywhere are stored. */
export function everywhereStored(waivers: readonly Waiver[]): object {
  return { version: LEDGER_VERSION, waivers };
}

/** Brings an older version up to `version`; a newer one stays as it is. */
export function raise(stored: unknown, steps: Steps, version: number): Plain {
  let raised = plainOf(stored);
  for (let from = Number(raised['version']); from < version; from++) {
    const step = steps.get(from);
    if (!step) return raised;
    raised = step(raised);
  }
  return raised;
}

function plainOf(stored: unknown): Plain {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? (stored as Plain) : {};
}

/** The entries of a list that are what they should be. */
function each<Schema extends z.core.$ZodType>(schema: Schema, stored: unknown): z.infer<Schema>[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry) => {
    const parsed = z.safeParse(schema, entry);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Each part of an object that is what it should be; in the place of the others what `otherwise` has. */
function understood(shape: Readonly<Record<string, z.core.$ZodType>>, otherwise: Plain, stored: Plain): Plain {
  return Object.fromEntries(
    Object.entries(shape).map(([name, schema]) => {
      const part = Object.hasOwn(stored, name) ? stored[name] : undefined;
      const parsed = z.safeParse(schema, part);
      if (parsed.success) return [name, parsed.data];
      if (schema instanceof z.ZodMiniObject)
        return [name, understood(schema.shape, otherwise[name] as Plain, plainOf(part))];
      if (schema instanceof z.ZodMiniRecord) return [name, entriesOf(schema, part)];
      return [name, otherwise[name]];
    }),
  );
}

/** The entries of a record that are what they should be. */
function entriesOf(schema: z.ZodMiniRecord, stored: unknown): Plain {
  const valid = Object.entries(plainOf(stored)).filter(
    (entry) => z.safeParse(schema, Object.fromEntries([entry])).success,
  );
  return Object.fromEntries(valid);
}
