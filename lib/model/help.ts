/** A rule's page of help, in one language. */
import type { Severity } from './audit.ts';

export interface RulePage {
  readonly id: string;
  readonly severity: Severity;
  readonly name: string;
  readonly about: string;
  readonly why: string;
  readonly basis: string;
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
