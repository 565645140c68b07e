/** An audit as the inspector has it: read, corrected, checked by the rules that are switched on, and written upon. */
import { type AuditOptions, audit } from '../audit.ts';
import type { Audit } from '../model/audit.ts';
import type { Ledger, Waiver } from '../model/ledger.ts';
import { profileOf } from '../model/profile.ts';
import type { Report } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import { applyLedger } from './apply.ts';
import { correct } from './correct.ts';

/** What the user set and wrote, as far as it bears on one report. */
export interface Desk {
  readonly settings: Pick<Settings, 'profile' | 'rules'>;
  /** Of this report; null where nothing was written of it. */
  readonly ledger: Ledger | null;
  /** Waivers of rules in every report. */
  readonly everywhere: readonly Waiver[];
}

export interface Reading {
  readonly now?: Date;
  /** Of the text that was read: see lib/model/digest.ts. */
  readonly sha256?: string;
  /** Other rules than the project's own, as tests have them. */
  readonly rules?: AuditOptions['rules'];
}

/**
 * Corrects a report, audits it, and puts the inspector's entries upon the audit.
 * @param report as it was read; corrections that were made in it before are undone
 */
export function assess(report: Report, page: Audit['page'], desk: Desk, reading: Reading = {}): Audit {
  const { settings, ledger, everywhere } = desk;
  const { report: read, held, lapsed } = correct(report, ledger?.corrections ?? []);
  const profile = settings.profile === null ? null : (profileOf(settings.profile) ?? null);
  const made = audit(read, page, {
    profile,
    choices: settings.rules,
    ...(reading.now && { now: reading.now }),
    ...(reading.rules && { rules: reading.rules }),
  });
  const corrected: Audit = {
    ...made,
    ...(reading.sha256 !== undefined && { sha256: reading.sha256 }),
    ...(held.length > 0 && { corrections: held }),
    ...(lapsed.length > 0 && { lapsed }),
  };
  return applyLedger(corrected, ledger, everywhere);
}

/**
 * The same audit after the user changed or wrote something, from itself alone: nothing is read again. Only where another
 * table is taken for a statutory one the page has to be, see `chosenTables`.
 */
export function reassess(before: Audit, desk: Desk, reading: Omit<Reading, 'sha256'> = {}): Audit {
  if (!before.report) return before;
  const { sha256 } = before;
  return assess(before.report, before.page, desk, { ...reading, ...(sha256 !== undefined && { sha256 }) });
}
