/** Where the command line puts an audit: a form for people or programs on standard output, or files by --out. */
import { mkdir, writeFile as save } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileName } from './export/file-name.ts';
import { type ExportFormat, formatOf, writeFile } from './export/formats.ts';
import { json } from './export/json.ts';
import type { ExportOptions } from './export/options.ts';
import { terminal } from './export/terminal.ts';
import type { Audit, Locale } from './model/audit.ts';

/** `text` is the report for people at a terminal, `json` contract 3, one object a line; the others are the exports. */
export const CLI_FORMATS = ['text', 'json', 'markdown', 'csv', 'html', 'xlsx', 'notice'] as const;
export type CliFormat = (typeof CLI_FORMATS)[number];

export interface Output {
  readonly format: CliFormat;
  /** A folder, which is made, or a file that ends as the format does; standard output where left out. */
  readonly out: string | null;
  readonly locale: Locale;
  readonly colour: boolean;
  readonly print: (text: string) => Promise<void>;
}

/** Whether the format can only be written to a file. */
export function needsFile(format: CliFormat): boolean {
  return format === 'xlsx';
}

/** A name that was not given yet in this run: name, name-2, name-3. */
function unused(name: string, given: Set<string>): string {
  const ending = extname(name);
  const stem = join(dirname(name), basename(name, ending));
  let candidate = name;
  for (let count = 2; given.has(candidate); count++) candidate = `${stem}-${count}${ending}`;
  given.add(candidate);
  return candidate;
}

function placed(out: string, audit: Audit, format: ExportFormat, locale: Locale): string {
  return out.endsWith(`.${format.ending}`) ? out : join(out, fileName(audit, format, locale));
}

/** @returns what writes one audit after another; `source` is the file as the user gave it */
export function writerOf({
  format,
  out,
  locale,
  colour,
  print,
}: Output): (audit: Audit, source: string) => Promise<void> {
  const given = new Set<string>();
  const lines = async (audit: Audit, source: string): Promise<void> => {
    if (format === 'json') return print(JSON.stringify(json(audit, source, locale)));
    if (format === 'text') return print(`${terminal(audit, source, { locale, colour })}\n`);
    return print(String(await made(audit, source)));
  };
  const made = (audit: Audit, source: string): Promise<string | Uint8Array> => {
    const options: ExportOptions = { locale, merged: 'blank', waived: true, by: '', source };
    return writeFile(formatOf(format), audit, options);
  };
  if (out === null) return lines;
  return async (audit, source) => {
    // what could not be read is named on standard error, and leaves no file that looks like a result
    if (audit.status === 'failed') return;
    const name = unused(placed(out, audit, formatOf(format), locale), given);
    await mkdir(dirname(name), { recursive: true });
    await save(name, await made(audit, source));
    await print(name);
  };
}
