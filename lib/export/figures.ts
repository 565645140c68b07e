/** The figures of the statutory tables for the clipboard: as the form prints them. */
import type { Audit } from '../model/audit.ts';
import { type FieldId, SECTIONS, TABLE_IDS, type TableId } from '../model/form.ts';
import type { Cell, Report } from '../model/report.ts';
import { escapeHtml, isLongNumber, tsvText } from './escape.ts';
import { type Layout, layoutOf, type Slot } from './layout.ts';
import type { Clip, Exported, ExportOptions } from './options.ts';
import { sourceLines } from './source.ts';

type Cells = ReadonlyMap<FieldId, Cell>;

/** Excel's and WPS's own style: the cell is text. */
const AS_TEXT = ` style="mso-number-format:'\\@'"`;

/**
 * One table, or all three, as a rich table with its merged cells and as TSV, where merged cells are filled with blanks.
 * Figures are plain numbers; what is no figure stands as printed, guarded against formulas. Below stands the source.
 */
export function figures(audit: Audit, table?: TableId): Clip {
  const { report } = audit;
  const ids = table ? [table] : TABLE_IDS;
  // A table that is a picture or missing has no figures: an empty grid would look like one.
  const parts = report ? ids.filter((id) => tableRead(report, id)).map((id) => part(report, id)) : [];
  const source = sourceLines(audit, 'zh-CN');
  return {
    html: [...parts.map((each) => each.html), `<p>${source.map(escapeHtml).join('<br>')}</p>`].join('\n'),
    text: [...parts.map((each) => each.text), source.map(tsvText).join('\n')].join('\n\n'),
  };
}

function tableRead(report: Report, id: TableId): boolean {
  const { state } = report.tables[id];
  return state === 'read' || state === 'flat';
}

function part(report: Report, id: TableId): Clip {
  const read = report.tables[id];
  const cells: Cells = new Map(read.cells.map((cell) => [cell.field, cell]));
  const section = SECTIONS.find((each) => each.table === id)!;
  const caption = `${section.number}、${section.heading}`;
  const layout = layoutOf(read.readAs, id);
  return { html: toHtml(caption, layout, cells), text: [caption, ...toTsv(layout, cells)].join('\n') };
}

/** The figure, or what is printed where there is none. */
function printed(slot: Slot, cells: Cells): { text: string; number: boolean } {
  if (!slot.field) return { text: slot.text ?? '', number: false };
  const cell = cells.get(slot.field);
  if (cell?.value != null) return { text: String(cell.value), number: true };
  return { text: cell?.text ?? '', number: false };
}

function toHtml(caption: string, layout: Layout, cells: Cells): string {
  const rows = layout.map((row) => `<tr>${row.map((slot) => slotHtml(slot, cells)).join('')}</tr>`);
  return `<table border="1" cellspacing="0"><caption>${escapeHtml(caption)}</caption>\n${rows.join('\n')}\n</table>`;
}

function slotHtml(slot: Slot, cells: Cells): string {
  const { text, number } = printed(slot, cells);
  const tag = slot.header ? 'th' : 'td';
  const spans = `${slot.colSpan > 1 ? ` colspan="${slot.colSpan}"` : ''}${slot.rowSpan > 1 ? ` rowspan="${slot.rowSpan}"` : ''}`;
  const style = !slot.header && (!number || isLongNumber(text)) ? AS_TEXT : '';
  return `<${tag}${spans}${style}>${escapeHtml(text)}</${tag}>`;
}

function toTsv(layout: Layout, cells: Cells): string[] {
  const grid: string[][] = layout.map(() => []);
  for (const [index, row] of layout.entries()) {
    let col = 0;
    for (const slot of row) {
      while (grid[index]![col] !== undefined) col++;
      for (let y = 0; y < slot.rowSpan; y++) {
        for (let x = 0; x < slot.colSpan; x++) grid[index + y]![col + x] = '';
      }
      grid[index]![col] = slotTsv(slot, cells);
      col += slot.colSpan;
    }
  }
  return grid.map((row) => row.join('\t'));
}

function slotTsv(slot: Slot, cells: Cells): string {
  const { text, number } = printed(slot, cells);
  if (number) return text;
  return isLongNumber(text) ? `'${text.trim()}` : tsvText(text);
}

export async function writeFigures(audit: Audit, options: ExportOptions): Promise<Exported> {
  return { clip: figures(audit, options.table) };
}
