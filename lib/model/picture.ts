/** A picture of a finding as its page showed it, with the strip that says what it is of. */
import type { Localised } from './audit.ts';

export interface Picture {
  readonly id: string;
  /** ISO 8601, by the clock of the machine. */
  readonly time: string;
  /** For the file. */
  readonly name: string;
  /** What it shows, for those who do not see it. */
  readonly alt: Localised;
  /** Of the page. */
  readonly title: string;
  readonly url: string;
  /** All that belongs to the finding is in it; else the part that was in the window. */
  readonly whole: boolean;
  /** image/png */
  readonly blob: Blob;
}
