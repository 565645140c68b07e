/** What a rule's page of help says besides what the rule says of itself. */

export interface HelpWords {
  /** Why it matters to an inspector: law, and what evaluations look at. */
  readonly why: string;
  /** As it might be printed, invented. */
  readonly wrong: string;
  /** The same as it should be. */
  readonly right: string;
  /** The honest cases that the rule knows, and what it leaves to be verified or to other rules. */
  readonly silent: string;
}

/** One language's help for every rule of a group: a rule without its help does not compile. */
export type HelpTexts<Rules> = { readonly [Id in keyof Rules]: HelpWords };
