/** The version of the rule set: the forms and laws known at that month. */
export const RULESET = '2026.11';
