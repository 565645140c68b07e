/** What a rule is, what it is given, and what it may answer. */
import type { Equation, Localised, Severity } from '../model/audit.ts';
import type { Column, FieldId, FormVersion, SectionId } from '../model/form.ts';
import type { Profile } from '../model/profile.ts';
import type { Cell, Place, Report } from '../model/report.ts';
import type { RelationFact } from './relations.ts';
import type { BrokenSet } from './suspect.ts';

/** Computed once an audit, for all rules. */
export interface Facts {
  readonly report: Report;
  /** The form that the report is held against; null before 2019, when there was none. */
  readonly form: FormVersion | null;
  /** Every cell of the three tables, as each was read. */
  readonly cells: ReadonlyMap<FieldId, Cell>;
  /** The form's column of every cell. */
  readonly columns: ReadonlyMap<FieldId, Column>;
  /** In the form's order. */
  readonly relations: readonly RelationFact[];
  readonly brokenSets: readonly BrokenSet[];
  /** Why what seems missing may yet be on the page: it was not read to the end, or a frame could not be read. */
  readonly unread: Localised | null;
  /** yyyy-mm-dd in China at the time of the audit: later dates lie in the future. */
  readonly today: string;
  /** The local profile that the user chose; null where none. */
  readonly profile: Profile | null;
}

/** A finding before it has an id, a cause and its rule's words. */
export interface Draft {
  /** What it speaks of: makes the finding's id, so it is the same on every run. */
  readonly about: string;
  /** The rule's own where left out. */
  readonly severity?: Severity;
  /** Why it is to be verified; without one it is certain. */
  readonly reason?: Localised | null | undefined;
  readonly section: SectionId | null;
  readonly message: Localised;
  readonly where: Localised;
  readonly fields?: readonly FieldId[];
  /** The focus first; what has no place is left out. */
  readonly places?: readonly (Place | null | undefined)[];
  readonly gap?: { readonly after: Place } | { readonly before: Place } | undefined;
  readonly equation?: Equation;
  readonly delta?: number;
  readonly quote?: string;
  readonly suspect?: { readonly field: FieldId; readonly expected: number } | undefined;
  /** Ids of the findings that it may follow from: the first that exists is its cause. */
  readonly follows?: readonly string[];
}

export interface Check {
  readonly drafts?: readonly Draft[];
  /** What could not be assessed, and why; each said once. */
  readonly blind?: readonly Localised[];
  /** False where the rule has nothing to speak of in this report. */
  readonly applies?: boolean;
}

export interface Rule {
  readonly severity: Severity;
  /** The form versions that it applies to. */
  readonly forms: readonly FormVersion[];
  readonly name: Localised;
  /** What it reports, for the rule table. */
  readonly about: Localised;
  /** Document and article; `{form}` stands for the notice that issued the report's form. */
  readonly basis: Localised;
  readonly remedy: Localised;
  readonly texts: Readonly<Record<string, Localised>>;
  /** Pure. May throw: the audit then goes on without it, and says so. */
  check(facts: Facts): Check;
}

export const BOTH_FORMS: readonly FormVersion[] = ['2019', '2021'];

/** The id of a finding. */
export function findingId(rule: string, about: string): string {
  return `${rule}:${about}`;
}
