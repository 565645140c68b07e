/** What the user set and wrote, as the worker audits by it. */
import { uiLanguages } from '../../lib/browser/events.ts';
import { everywhereOf, ledgerOf } from '../../lib/browser/ledger.ts';
import { settingsOf } from '../../lib/browser/settings.ts';
import type { Desk } from '../../lib/desk/assess.ts';
import { keyOf } from '../../lib/desk/key.ts';
import { sumOf } from '../../lib/desk/sum.ts';
import { detectLocale } from '../../lib/locales/index.ts';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import type { Waiver } from '../../lib/model/ledger.ts';
import { DEFAULTS, type Settings } from '../../lib/model/settings.ts';

/** What holds for every report. */
export interface Bench {
  readonly settings: Settings;
  readonly everywhere: readonly Waiver[];
  readonly locale: Locale;
}

/** Throws where storage cannot be read. */
export async function benchOf(): Promise<Bench> {
  const [settings, everywhere] = await Promise.all([settingsOf(), everywhereOf()]);
  return { settings, everywhere, locale: localeOf(settings) };
}

/** A page is audited by the rules alone where storage cannot be read: better than not at all. */
export async function benchOrDefaults(): Promise<Bench> {
  return benchOf().catch(() => ({ settings: DEFAULTS, everywhere: [], locale: localeOf(DEFAULTS) }));
}

export async function localeNow(): Promise<Locale> {
  return (await benchOrDefaults()).locale;
}

function localeOf({ locale }: Settings): Locale {
  return locale === 'auto' ? detectLocale(uiLanguages()) : locale;
}

/** With what was written of one report. Throws where storage cannot be read. */
export async function deskOf(about: Pick<Audit, 'report' | 'page'>, { settings, everywhere }: Bench): Promise<Desk> {
  return { settings, everywhere, ledger: await ledgerOf(keyOf(about)) };
}

/** Tells whether audits are those of these settings and entries. */
export function deskSum(desks: readonly Desk[]): string {
  const parts = desks.map(({ settings, ledger, everywhere }) => [settings.rules, settings.profile, ledger, everywhere]);
  return sumOf(JSON.stringify(parts));
}
