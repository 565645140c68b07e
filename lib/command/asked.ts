/** What is asked of every file, and what comes of each audit: both can be sent from one thread to another. */
import type { Locale } from '../model/audit.ts';

/** `text` is the report for people at a terminal, `json` contract 3, one object a line; the others are the exports. */
export const CLI_FORMATS = ['text', 'json', 'markdown', 'csv', 'html', 'xlsx', 'notice'] as const;
export type CliFormat = (typeof CLI_FORMATS)[number];

export interface Asked {
  readonly format: CliFormat;
  readonly locale: Locale;
  readonly colour: boolean;
  /** The id of a local profile. */
  readonly profile: string | null;
  /** Where the user stands: names are relative to it. */
  readonly standing: string;
  /** For a file each; else for standard output. */
  readonly saved: boolean;
}

/** One audit, put into words. */
export interface Written {
  /** Why it failed; null where it did not. */
  readonly failure: string | null;
  /** A certain error was found. */
  readonly faulty: boolean;
  readonly content: string | Uint8Array;
  /** What it is saved as. */
  readonly name: string;
}
