/**
 * The forms that an audit is exported in, as data: a format is one file beside this one and one row here. Writers are
 * loaded when they are asked for, so that the table alone costs a surface next to nothing.
 */
import type { ExportKey } from '../locales/export.ts';
import type { Audit } from '../model/audit.ts';
import type { Format } from '../model/settings.ts';
import type { Exported, ExportOptions, Writer } from './options.ts';

export interface ExportFormat<Id extends string = string> {
  readonly id: Id;
  /** What can be done with it; the first is what is done at once. */
  readonly does: readonly ('copy' | 'save')[];
  /** Of the saved file, without the dot. */
  readonly ending: string;
  readonly mime: string;
  readonly label: ExportKey;
  readonly hint: ExportKey;
  /** What the saved file is called besides agency, year and time. */
  readonly noun: ExportKey;
  readonly write: Writer;
}

type Row<Id extends string> = Omit<ExportFormat<Id>, 'id' | 'label' | 'hint' | 'noun'> & { readonly noun?: ExportKey };

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const FINDINGS: { readonly [Id in Format]: Row<Id> } = {
  rich: {
    does: ['copy'],
    ending: 'html',
    mime: 'text/html;charset=utf-8',
    write: async (...given) => (await import('./findings.ts')).writeRich(...given),
  },
  text: {
    does: ['copy', 'save'],
    ending: 'txt',
    mime: 'text/plain;charset=utf-8',
    write: async (...given) => (await import('./findings.ts')).writeText(...given),
  },
  markdown: {
    does: ['copy', 'save'],
    ending: 'md',
    mime: 'text/markdown;charset=utf-8',
    write: async (...given) => (await import('./markdown.ts')).writeMarkdown(...given),
  },
  csv: {
    does: ['save'],
    ending: 'csv',
    mime: 'text/csv;charset=utf-8',
    write: async (...given) => (await import('./csv.ts')).writeCsv(...given),
  },
  xlsx: {
    does: ['save'],
    ending: 'xlsx',
    mime: XLSX,
    write: async (...given) => (await import('./xlsx/workbook.ts')).writeWorkbook(...given),
  },
  json: {
    does: ['save', 'copy'],
    ending: 'json',
    mime: 'application/json;charset=utf-8',
    write: async (...given) => (await import('./json.ts')).writeJson(...given),
  },
  html: {
    does: ['save'],
    ending: 'html',
    mime: 'text/html;charset=utf-8',
    noun: 'file.html',
    write: async (...given) => (await import('./report/report.ts')).writeReport(...given),
  },
  notice: {
    does: ['copy', 'save'],
    ending: 'html',
    mime: 'text/html;charset=utf-8',
    noun: 'file.notice',
    write: async (...given) => (await import('./notice/notice.ts')).writeNotice(...given),
  },
};

/** In the order in which they are offered. */
const ORDER = ['rich', 'text', 'markdown', 'csv', 'xlsx', 'json', 'html', 'notice'] as const satisfies Format[];

export const FORMATS: readonly ExportFormat<Format>[] = ORDER.map((id) => ({
  noun: 'file.list',
  ...FINDINGS[id],
  id,
  label: `format.${id}`,
  hint: `format.${id}.hint`,
}));

/** The statutory tables alone: all that were read, or `options.table`. */
export const FIGURE_FORMATS: readonly ExportFormat<'figures' | 'figures-xlsx'>[] = [
  {
    id: 'figures',
    does: ['copy'],
    ending: 'tsv',
    mime: 'text/tab-separated-values;charset=utf-8',
    label: 'figures.copy',
    hint: 'figures.copy.hint',
    noun: 'file.figures',
    write: async (...given) => (await import('./figures.ts')).writeFigures(...given),
  },
  {
    id: 'figures-xlsx',
    does: ['save'],
    ending: 'xlsx',
    mime: XLSX,
    label: 'figures.xlsx',
    hint: 'figures.xlsx.hint',
    noun: 'file.figures',
    write: async (...given) => (await import('./xlsx/workbook.ts')).writeFiguresWorkbook(...given),
  },
];

/** The row of a format; every format of the settings has one. */
export function formatOf(id: Format): ExportFormat<Format> {
  return FORMATS.find((each) => each.id === id)!;
}

/** What is saved as a file: its own bytes or text, else what is copied. */
export async function writeFile(
  format: ExportFormat,
  audit: Audit,
  options: ExportOptions,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const made: Exported = await format.write(audit, options);
  return made.file ?? made.clip?.text ?? '';
}
