/** New entries of a ledger, as the surfaces make them from what is on the screen. */
import type { Audit, Finding } from '../model/audit.ts';
import type { Correction, Ledger, Note, OwnFinding, ReportKey, Selection, Waiver } from '../model/ledger.ts';
import type { Cell, Report } from '../model/report.ts';
import { printOf } from './print.ts';

/** Whatever tells one entry from all others, and when it was made; tests give their own. */
export interface Stamp {
  readonly id: string;
  /** ISO 8601. */
  readonly time: string;
}

export function stamp(): Stamp {
  return { id: crypto.randomUUID(), time: new Date().toISOString() };
}

const LONGEST = 4000;
const short = (text: string): string => text.slice(0, LONGEST);

export function emptyLedger(key: ReportKey, title: string): Ledger {
  return { version: 1, key, title: short(title), waivers: [], notes: [], own: [], corrections: [] };
}

/** Lets a finding stand: it alone, its rule in this report, or its rule everywhere. */
export function waiverOf(
  { report }: Pick<Audit, 'report'>,
  finding: Finding,
  scope: Waiver['scope'],
  reason: string,
  { id, time } = stamp(),
): Waiver {
  const { rule, message, where } = finding;
  const print = printOf(finding, report);
  return { id, scope, rule, finding: short(finding.id), message, where, print, reason: short(reason), time };
}

/** A note on a finding, or on the whole report. */
export function noteOf(finding: Finding | null, text: string, { id, time } = stamp()): Note {
  return {
    id,
    finding: finding ? short(finding.id) : null,
    message: finding && { 'zh-CN': short(finding.message['zh-CN']), en: short(finding.message.en) },
    text: short(text),
    time,
  };
}

/** A finding of the inspector's own, made of a selection in the page, or of none. */
export function ownOf(
  selection: Selection | null,
  said: Pick<OwnFinding, 'severity' | 'text' | 'basis'>,
  { id, time } = stamp(),
): OwnFinding {
  const { quote = '', section = null, field = null } = selection ?? {};
  return { id, ...said, text: short(said.text), basis: short(said.basis), quote: short(quote), section, field, time };
}

/** What the inspector says stands in a cell. @param value null for a blank */
export function correctionOf(cell: Cell, value: number | null, { id, time } = stamp()): Correction {
  return { id, kind: 'value', field: cell.field, printed: short(cell.text), value, time };
}

/** Which of the page's tables the inspector says is the statutory one. */
export function tableCorrectionOf(
  table: Extract<Correction, { kind: 'table' }>['table'],
  candidate: NonNullable<Report['candidates']>[number],
  { id, time } = stamp(),
): Correction {
  return { id, kind: 'table', table, at: candidate.at, text: short(candidate.text), time };
}
