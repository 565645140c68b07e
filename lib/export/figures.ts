/** The figures of the statutory tables for the clipboard: as the form prints them. */
import type { Audit, Locale } from '../model/audit.ts';
import { type FieldId, SECTIONS, TABLE_IDS, type TableId } from '../model/form.ts';
import type { Cell, TableRead } from '../model/report.ts';
import { escapeHtml, isLongNumber, tsvText } from './escape.ts';
import { gridOf, type Layout, layoutOf, type Slot } from './layout.ts';
import type { Clip, Exported, ExportOptions } from './options.ts';
import { correctionLines, REMARKS } from './remarks.ts';
import { sourceLines } from './source.ts';

type Cells = ReadonlyMap<FieldId, Cell>;

/** Excel's and WPS's own style, and LibreOffice's attribute: the cell is text. */
const AS_TEXT = `mso-number-format:'\\@'`;
const AS_TEXT_CALC = ' sdnum="0;0;@"';
/** Pixels: the width of a spreadsheet's column. */
const COLUMN = 64;
/** A reading that the inspector corrected. */
const CORRECTED = 'background:#fbf2de';

function styleOf(asText: boolean, cell: Cell | undefined): string {
  const styles = [...(asText ? [AS_TEXT] : []), ...(cell?.corrected ? [CORRECTED] : [])];
  return `${styles.length > 0 ? ` style="${styles.join(';')}"` : ''}${asText ? AS_TEXT_CALC : ''}`;
}

export interface FigureOptions {
  readonly locale?: Locale;
  /** In the TSV, merged labels once with blanks, or repeated in every cell; a figure stands once in either. */
  readonly merged?: 'blank' | 'filled';
}

/**
 * One table, or all three, as a rich table with its merged cells and as TSV.
 * Figures are plain numbers; what is no figure stands as printed, guarded against formulas. Below stand the corrected
 * readings, whose cells are shaded, and the source.
 */
export function figures(
  audit: Audit,
  table?: TableId,
  { locale = 'zh-CN', merged = 'blank' }: FigureOptions = {},
): Clip {
  const read = tablesRead(audit, table);
  const parts = read.map((each) => part(each, merged, read.length > 1));
  const corrected = correctionLines(audit, locale);
  const below = [
    ...(corrected.length > 0 ? [REMARKS.corrections[locale], ...corrected] : []),
    ...sourceLines(audit, locale),
  ];
  return {
    html: [...parts.map((each) => each.html), `<p>${below.map(escapeHtml).join('<br>')}</p>`].join('\n'),
    text: [...parts.map((each) => each.text), below.map(tsvText).join('\n')].join('\n\n'),
  };
}

/** The statutory tables that have figures. One that is a picture or missing has none: an empty grid would look like one. */
export function tablesRead({ report }: Audit, table?: TableId): TableRead[] {
  const ids = table ? [table] : TABLE_IDS;
  const tables = report ? ids.map((id) => report.tables[id]) : [];
  return tables.filter(({ state }) => state === 'read' || state === 'flat');
}

/** 三、收到和处理政府信息公开申请情况 */
export function captionOf(id: TableId): string {
  const section = SECTIONS.find((each) => each.table === id)!;
  return `${section.number}、${section.heading}`;
}

function part(read: TableRead, merged: 'blank' | 'filled', several: boolean): Clip {
  const cells: Cells = new Map(read.cells.map((cell) => [cell.field, cell]));
  const caption = captionOf(read.id);
  const layout = layoutOf(read.readAs, read.id);
  return { html: toHtml(caption, layout, cells, several), text: [caption, ...toTsv(layout, cells, merged)].join('\n') };
}

/** The figure, or what is printed where there is none. */
function printed(slot: Slot, cells: Cells): { text: string; number: boolean } {
  if (!slot.field) return { text: slot.text ?? '', number: false };
  const cell = cells.get(slot.field);
  if (cell?.value != null) return { text: String(cell.value), number: true };
  return { text: cell?.text ?? '', number: false };
}

/**
 * The caption is a paragraph: Calc drops a <caption>. Where several tables are pasted at once, columns of one width keep
 * Calc from laying them out as a page would, with columns that are spread over one another.
 */
function toHtml(caption: string, layout: Layout, cells: Cells, several: boolean): string {
  const columns = gridOf(layout)[0]?.length ?? 0;
  const width = several ? ` width="${columns * COLUMN}"` : '';
  const widths = several ? `<colgroup>${`<col width="${COLUMN}">`.repeat(columns)}</colgroup>` : '';
  const rows = layout.map((row) => `<tr>${row.map((slot) => slotHtml(slot, cells)).join('')}</tr>`);
  return `<p><strong>${escapeHtml(caption)}</strong></p>\n<table border="1" cellspacing="0"${width}>${widths}\n${rows.join('\n')}\n</table>`;
}

function slotHtml(slot: Slot, cells: Cells): string {
  const { text, number } = printed(slot, cells);
  const tag = slot.header ? 'th' : 'td';
  const spans = `${slot.colSpan > 1 ? ` colspan="${slot.colSpan}"` : ''}${slot.rowSpan > 1 ? ` rowspan="${slot.rowSpan}"` : ''}`;
  const style = styleOf(
    !slot.header && (!number || isLongNumber(text)),
    slot.field ? cells.get(slot.field) : undefined,
  );
  return `<${tag}${spans}${style}>${escapeHtml(text)}</${tag}>`;
}

function toTsv(layout: Layout, cells: Cells, merged: 'blank' | 'filled'): string[] {
  return gridOf(layout).map((row) =>
    row
      .map(({ slot, first }) => (first || (merged === 'filled' && slot.header) ? slotTsv(slot, cells) : ''))
      .join('\t'),
  );
}

function slotTsv(slot: Slot, cells: Cells): string {
  const { text, number } = printed(slot, cells);
  if (number) return text;
  return isLongNumber(text) ? `'${text.trim()}` : tsvText(text);
}

export async function writeFigures(audit: Audit, { locale, merged, table }: ExportOptions): Promise<Exported> {
  return { clip: figures(audit, table, { locale, merged }) };
}
