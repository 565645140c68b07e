/** Exports from the extension's own pages: made when asked for, put on the clipboard or saved by a link. */
import { type ExportFormat, FIGURE_FORMATS, FORMATS } from '../../lib/export/formats.ts';
import type { Exported, ExportOptions } from '../../lib/export/options.ts';
import type { Audit, Locale } from '../../lib/model/audit.ts';
import type { TableId } from '../../lib/model/form.ts';
import { type Copied, copyBoth } from '../report.content/copy.ts';

export const ALL_FORMATS: readonly ExportFormat[] = [...FORMATS, ...FIGURE_FORMATS];

type Choices = { readonly format: string } & Pick<ExportOptions, 'merged' | 'waived' | 'by'>;

let known: Promise<Choices> | null = null;

/**
 * What the user chose for exports; as it comes where the settings cannot be read.
 * @param anew where they may have changed since they were asked for
 */
export function choices(anew = false): Promise<Choices> {
  if (!known || anew) known = read();
  return known;
}

async function read(): Promise<Choices> {
  try {
    const { settingsOf } = await import('../../lib/browser/settings.ts');
    return (await settingsOf()).exports;
  } catch {
    return { format: 'rich', merged: 'blank', waived: true, by: '' };
  }
}

/** Fetches what copying needs before it is asked for: the browsers let a click copy for a short while only. */
export function warm(): void {
  void choices();
  void import('../../lib/export/findings.ts');
  void import('../../lib/export/figures.ts');
  void import('../../lib/export/json.ts');
}

export interface Part {
  /** This finding, with what follows from it. */
  readonly finding?: string | undefined;
  readonly table?: TableId | undefined;
}

/** An audit, or a part of it, in a format. Throws where it cannot be made. */
export async function make(format: ExportFormat, audit: Audit, locale: Locale, part: Part = {}): Promise<Exported> {
  const { finding, table } = part;
  const findings =
    finding === undefined
      ? audit.findings
      : audit.findings.filter(({ id, cause }) => id === finding || cause === finding);
  const { merged, waived, by } = await choices();
  const options: ExportOptions = { locale, merged, by, waived: waived || finding !== undefined };
  return format.write({ ...audit, findings }, { ...options, ...(table && { table }) });
}

/** @returns false where the browser refused; call it from a click or a key */
export async function copyOut({ clip, file }: Exported): Promise<boolean> {
  const text = clip?.text ?? (typeof file === 'string' ? file : '');
  // A copy event takes the markup as it is; the clipboard's own interface washes out what spreadsheets need to know.
  if (clip?.html !== undefined && copyBoth(document, { text, html: clip.html } satisfies Copied)) return true;
  try {
    const parts: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
    if (clip?.html !== undefined) parts['text/html'] = new Blob([clip.html], { type: 'text/html' });
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    return copyBoth(document, { text, html: clip?.html ?? '' });
  }
}

/** Saves a file by a link: the browser asks or not, as its user has it. */
export function saveOut(content: string | Uint8Array<ArrayBuffer>, name: string, mime: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Browsers read the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
