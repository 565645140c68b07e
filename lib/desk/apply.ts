/** What the inspector wrote of a report, put upon its audit. */
import type { Audit, Finding } from '../model/audit.ts';
import { SECTIONS } from '../model/form.ts';
import type { Ledger, Note, Waiver } from '../model/ledger.ts';
import { OWN, OWN_NAME, ownFinding } from './own.ts';
import { printOf } from './print.ts';

type Entries = Pick<Ledger, 'waivers' | 'notes' | 'own'>;
type Waived = NonNullable<Finding['waived']>;
type Revived = NonNullable<Finding['revived']>;

/**
 * Waives, brings back to life, adds the inspector's own findings, and hangs on the notes. What was put upon the audit
 * before is taken off first: the same entries give the same audit, and none gives that of the rules.
 *
 * A waiver of one finding holds as long as its fingerprint is the same, see `printOf`: with other numbers the finding is
 * alive again and says so. A waiver of a rule holds in this report, or everywhere. What follows from a waived finding is
 * waived with it.
 * @param everywhere waivers of rules in every report
 */
export function applyLedger(audit: Audit, ledger: Entries | null, everywhere: readonly Waiver[] = []): Audit {
  const { report } = audit;
  if (!report) return audit;
  const bare = audit.findings.filter(({ own }) => !own).map(untouched);
  const waivers = [...(ledger?.waivers ?? []).filter(({ scope }) => scope !== 'everywhere'), ...everywhere];
  const prints = new Map(waivers.length > 0 ? bare.map((each) => [each.id, printOf(each, report)]) : []);
  const waivedBy = waiversOf(bare, waivers, prints);
  const revived = revivedBy(bare, waivers, waivedBy, prints);
  const own = (ledger?.own ?? []).map((each) => ownFinding(each, report));
  const notes = new Notes(ledger?.notes ?? []);
  const findings = [...bare, ...own].map((finding): Finding => {
    const waived = waivedBy.get(finding.cause ?? finding.id) ?? waivedBy.get(finding.id);
    const before = waived ? undefined : revived.get(finding.id);
    const own = notes.of(finding);
    return {
      ...finding,
      ...(waived && { waived }),
      ...(before && { revived: before }),
      ...(own.length > 0 && { notes: own }),
    };
  });
  const { notes: _, idle: __, ...rest } = audit;
  const left = notes.left();
  const idle = idleOf(waivers, bare, prints, revived);
  return {
    ...rest,
    findings: own.length > 0 ? bySection(findings) : findings,
    names: own.length > 0 ? { ...audit.names, [OWN]: OWN_NAME } : audit.names,
    ...(left.length > 0 && { notes: left }),
    ...(idle.length > 0 && { idle }),
  };
}

/** Those that meet no finding here: none that they waive, would waive were no other there, or did with other numbers. */
function idleOf(
  waivers: readonly Waiver[],
  findings: readonly Finding[],
  prints: Prints,
  revived: ReadonlyMap<string, Revived>,
): Waiver[] {
  const rules = new Set(findings.map(({ rule }) => rule));
  const present = new Set(prints.values());
  const back = new Set([...revived.values()].map(({ id }) => id));
  return waivers.filter(({ id, scope, rule, print }) =>
    scope === 'finding' ? !present.has(print) && !back.has(id) : !rules.has(rule),
  );
}

function untouched({ waived: _, revived: __, notes: ___, ...finding }: Finding): Finding {
  return finding;
}

type Prints = ReadonlyMap<string, string>;

function waiversOf(findings: readonly Finding[], waivers: readonly Waiver[], prints: Prints): Map<string, Waived> {
  const byPrint = new Map<string, Waiver>();
  const byRule = new Map<string, Waiver>();
  for (const waiver of waivers) {
    if (waiver.scope === 'finding') byPrint.set(waiver.print, waiver);
    else if (!byRule.has(waiver.rule)) byRule.set(waiver.rule, waiver);
  }
  const waived = new Map<string, Waived>();
  for (const finding of findings) {
    const waiver = byPrint.get(prints.get(finding.id) ?? '') ?? byRule.get(finding.rule);
    if (!waiver) continue;
    const { id, scope, reason, time } = waiver;
    waived.set(finding.id, { id, scope, reason, time });
  }
  return waived;
}

/** Findings that a waiver was made for when their numbers were others. */
function revivedBy(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  waived: ReadonlyMap<string, Waived>,
  prints: Prints,
): Map<string, Revived> {
  const revived = new Map<string, Revived>();
  const own = new Map(waivers.filter(({ scope }) => scope === 'finding').map((waiver) => [waiver.finding, waiver]));
  const all = new Set(prints.values());
  for (const finding of findings) {
    const waiver = own.get(finding.id);
    // The finding that was meant may stand under another id by now.
    if (!waiver || waived.has(finding.id) || waiver.rule !== finding.rule || all.has(waiver.print)) continue;
    const { id, reason, time } = waiver;
    revived.set(finding.id, { id, reason, time });
  }
  return revived;
}

/** Notes by the finding that they are about; one whose finding is gone is left for the whole report. */
class Notes {
  readonly #notes: readonly Note[];
  readonly #used = new Set<Note>();

  constructor(notes: readonly Note[]) {
    this.#notes = notes;
  }

  of(finding: Finding): Note[] {
    const own = this.#notes.filter(
      (note) => note.finding !== null && (note.finding === finding.id || isOf(note, finding)),
    );
    for (const note of own) this.#used.add(note);
    return own;
  }

  left(): Note[] {
    return this.#notes.filter((note) => !this.#used.has(note));
  }
}

/** The same words of the same rule, at another place of a page that was published again. */
function isOf({ finding, message }: Note, { rule, message: words, id }: Finding): boolean {
  return finding !== id && !!finding?.startsWith(`${rule}:`) && message?.['zh-CN'] === words['zh-CN'];
}

function bySection(findings: readonly Finding[]): Finding[] {
  const order = ({ section }: Finding): number => SECTIONS.findIndex(({ id }) => id === section);
  return [...findings].sort((one, other) => order(one) - order(other));
}
