/** The version of the rule set: the forms and laws known at that month. */
export const RULESET = '2026.11';
/** The program's own; a test holds it equal to package.json's. */
export const VERSION = '0.1.0';
/** The last year whose report the rule set knows the form of: a report of a later year is not passed, it is said. */
export const LAST_YEAR = 2026;
