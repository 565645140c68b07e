/** The one result object that badge, popup, marks, exports and the command line read. */
import type { FieldId, FormVersion, SectionId } from './form.ts';
import type { Correction, Note, Waiver } from './ledger.ts';
import type { Place, Report } from './report.ts';

export type Locale = 'zh-CN' | 'en';
export const LOCALES: readonly Locale[] = ['zh-CN', 'en'];
/** The same words in every language that the interface speaks. */
export type Localised = Readonly<Record<Locale, string>>;

export type Severity = 'error' | 'warning' | 'info';
export type Verdict = 'fail' | 'review';
export type Outcome = Verdict | 'pass' | 'not applicable' | 'not assessable';

export interface Operand {
  readonly field: FieldId;
  /** Null where the cell has no number; it then counts as 0. */
  readonly value: number | null;
  readonly label: Localised;
}

export interface Equation {
  readonly kind: 'balance' | 'column' | 'row' | 'group';
  readonly name: Localised;
  readonly left: readonly Operand[];
  readonly right: readonly Operand[];
  readonly leftSum: number;
  readonly rightSum: number;
}

export interface Finding {
  /** Stable over re-runs: the rule and what it speaks of. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  /** Why it is to be verified, where it is. */
  readonly reason?: Localised;
  readonly section: SectionId | null;
  /** One sentence: place, figure, what it should be, difference. */
  readonly message: Localised;
  /** Where: 表三（四）1·自然人 */
  readonly where: Localised;
  readonly basis: Localised;
  readonly remedy: Localised;
  readonly fields: readonly FieldId[];
  /** What to light, the focus first, then the operands. */
  readonly places: readonly Place[];
  /** For what is missing: the place after which it should stand, or before (at the head of the report). */
  readonly gap?: { readonly after: Place } | { readonly before: Place };
  readonly equation?: Equation;
  /** Printed minus what it should be; in the balance, left minus right. */
  readonly delta?: number;
  readonly quote?: string;
  /** The id of the finding that this one follows from. */
  readonly cause?: string;
  readonly suspect?: { readonly field: FieldId; readonly expected: number };
  /** The inspector lets it stand: it is shown as waived and counted as such. */
  readonly waived?: Pick<Waiver, 'id' | 'scope' | 'reason' | 'time'>;
  /** It was waived when its numbers were others. */
  readonly revived?: Pick<Waiver, 'id' | 'reason' | 'time'>;
  readonly notes?: readonly Note[];
  /** Added by the inspector; its rule is `own`. */
  readonly own?: true;
}

/** A number that the text gives, beside the cell that it speaks of. */
export interface ClaimRead {
  readonly section: SectionId | null;
  /** The printed words of the claim, personal data masked, and its sentence. */
  readonly words: string;
  readonly sentence: string;
  readonly place: Place;
  /** What it speaks of: 表三 一·总计; null where no cell corresponds. */
  readonly about: Localised | null;
  readonly fields: readonly FieldId[];
  readonly figure: number;
  /** The cell's figure, or the sum of the cells'; null where there is none. */
  readonly cell: number | null;
  /** agrees · differs: a finding says so · doubtful: a finding to review does · open: not compared, `why` says for what reason. */
  readonly state: 'agrees' | 'differs' | 'doubtful' | 'open';
  readonly why?: Localised;
  /** Id of the finding. */
  readonly finding?: string;
}

export interface RelationState {
  readonly rule: string;
  readonly along: string;
  readonly state: 'held' | 'broken' | 'blind';
}

export interface Unassessed {
  readonly rule: string;
  readonly name: Localised;
  readonly why: Localised;
}

export interface Audit {
  readonly schema: 1;
  readonly ruleset: string;
  readonly status: 'done' | 'partial' | 'failed';
  readonly reason?: Localised;
  readonly page: { readonly url: string; readonly title: string };
  /** ISO 8601. */
  readonly time: string;
  readonly form: FormVersion | null;
  readonly report: Report | null;
  readonly findings: readonly Finding[];
  /** Rule id → outcome, every rule of the rule set. */
  readonly checks: Readonly<Record<string, Outcome>>;
  /** Rule id → what it looks at, in words: the rules' own names. */
  readonly names: Readonly<Record<string, Localised>>;
  /** Rules that could not be assessed, and why. */
  readonly unassessed: readonly Unassessed[];
  /** In the form's order. */
  readonly relations: readonly RelationState[];
  /** The numbers of the text beside the cells that they speak of, in printed order. */
  readonly claims?: readonly ClaimRead[];
  /** Rules that the user switched off: they were not checked, and that is said. */
  readonly off?: readonly string[];
  /** The version of the program. */
  readonly version: string;
  /** Of the text that was audited: see lib/model/digest.ts. Hexadecimal. */
  readonly sha256?: string;
  /** What the inspector wrote, where it is not about one finding. */
  readonly notes?: readonly Note[];
  /** Corrections of the reader that took part; those whose place has changed are in `lapsed`. */
  readonly corrections?: readonly Correction[];
  readonly lapsed?: readonly Correction[];
  /** Waivers of this report, or of rules everywhere, that meet no finding of this audit. */
  readonly idle?: readonly Waiver[];
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly review: number;
  readonly info: number;
  readonly waived: number;
}

/**
 * Causes only: what is folded under another finding is not counted again, and what is waived is counted apart. The one
 * counting function.
 */
export function count(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, review: 0, info: 0, waived: 0 };
  for (const finding of findings) {
    if (finding.cause) continue;
    if (finding.waived) counts.waived++;
    else counts[finding.verdict === 'review' ? 'review' : finding.severity]++;
  }
  return counts;
}
