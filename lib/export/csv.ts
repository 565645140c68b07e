/** CSV for spreadsheets and scripts: RFC 4180 with a byte order mark, without which Excel garbles Chinese. */
import { t } from '../locales/document.ts';
import type { Audit, Locale } from '../model/audit.ts';
import { COLUMNS, type Line, linesOf } from './columns.ts';
import { clean, isLongNumber, unformulated } from './escape.ts';
import type { Exported, ExportOptions } from './options.ts';
import { type SourceFact, sourceFacts } from './source.ts';

const BOM = '\ufeff';
const SPACES = /[\t\r\n]+/g;
/** Behind the columns of the findings, on every line: files of many reports may be put together. */
const SOURCE = [
  'page',
  'url',
  'time',
  'rules',
  'sha256',
  'status',
  'corrected',
  'off',
  'by',
] as const satisfies readonly SourceFact['what'][];

/** One field: numbers as they are, text on one line, never a formula, long digits as text; always in quotes. */
export function csvField(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = (value ?? '').replace(SPACES, ' ');
  const guarded = isLongNumber(text) ? `'${text.trim()}` : unformulated(text);
  return `"${clean(guarded).replaceAll('"', '""')}"`;
}

/** The whole file, its lines ended by CRLF. @param waived whether waived findings are listed */
export function csv(audit: Audit, locale: Locale, waived = true, by = ''): string {
  const facts = new Map(sourceFacts(audit, locale, by).map(({ what, value }) => [what, value]));
  const head = [
    ...COLUMNS.map((id) => csvField(t(locale, `column.${id}`))),
    ...SOURCE.map((what) => csvField(t(locale, `column.${what}`))),
  ];
  const source = SOURCE.map((what) => csvField(facts.get(what)));
  const rows = linesOf(audit, locale, waived).map((line: Line) => [
    ...COLUMNS.map((id) => csvField(line[id])),
    ...source,
  ]);
  return `${BOM}${[head, ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`;
}

export async function writeCsv(audit: Audit, { locale, waived, by }: ExportOptions): Promise<Exported> {
  return { file: csv(audit, locale, waived, by) };
}
