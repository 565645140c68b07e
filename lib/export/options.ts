/** What an export is told besides the audit, and what it gives. */
import type { Audit, Locale } from '../model/audit.ts';
import type { TableId } from '../model/form.ts';

export interface ExportOptions {
  readonly locale: Locale;
  /** Merged cells of a table as TSV: one label and blanks, or the label repeated in each. */
  readonly merged: 'blank' | 'filled';
  /** Waived findings stand in the export, as waived; or are left out. */
  readonly waived: boolean;
  /** Who exports; empty where nobody is named. */
  readonly by: string;
  /** The file or address as the user gave it; the page's address where left out. */
  readonly source?: string;
  /** The figures of this table alone. */
  readonly table?: TableId;
}

/** For the clipboard: both are put there together. */
export interface Clip {
  readonly html: string;
  readonly text: string;
}

export interface Exported {
  /** What is copied; `html` only where the format has a rich form. */
  readonly clip?: { readonly html?: string; readonly text: string };
  /** What is saved, where that is not `clip.text`. */
  readonly file?: string | Uint8Array<ArrayBuffer>;
}

export type Writer = (audit: Audit, options: ExportOptions) => Promise<Exported>;
