/** A rule as lists name it, and its page of help, in one language. */
import type { Severity } from './audit.ts';

export interface RuleEntry {
  readonly id: string;
  readonly severity: Severity;
  readonly name: string;
  readonly about: string;
  readonly basis: string;
}

export interface RuleEntries {
  readonly id: string;
  readonly name: string;
  /** In the order of the rule book. */
  readonly rules: readonly RuleEntry[];
}

export interface RulePage extends RuleEntry {
  readonly why: string;
  readonly wrong: string;
  readonly right: string;
  readonly silent: string;
  readonly remedy: string;
}

export interface RuleGroup {
  readonly id: string;
  readonly name: string;
  /** In the order of the rule book. */
  readonly rules: readonly RulePage[];
}
