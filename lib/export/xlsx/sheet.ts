/** One sheet of the workbook: a grid of typed cells, as the writer of workbooks takes it. */
import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { clean, isLongNumber } from '../escape.ts';
import { STYLES, type StyleName } from './styles.ts';

export interface SheetCell {
  readonly value: string | number | null;
  readonly style: StyleName;
  /** Rows and columns that it covers. */
  readonly span?: readonly [rows: number, columns: number];
}

export interface SheetDraft {
  readonly name: string;
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  /** Every place of the grid; null where nothing stands. */
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  readonly freeze?: { readonly rows: number; readonly columns?: number };
  /** The number of the row, from 1, whose columns can be filtered. */
  readonly filter?: boolean;
  readonly landscape?: boolean;
  /** Rows repeated at the head of every page, from 1. */
  readonly repeat?: number;
}

/** As much as a cell of a workbook holds. */
const LONGEST = 32_000;
/** What a workbook reads as an escaped character. */
const ESCAPED = /_x(?=[0-9A-Fa-f]{4}_)/g;

/** Text as a workbook shows it again, letter for letter, whatever it looks like. */
function text(value: string): string {
  return clean(value.slice(0, LONGEST)).replace(ESCAPED, '_x005F_x');
}

/** Text is text: never a number, a formula, an error or a link, also after the user has been in the cell. */
function written({ value, style }: SheetCell): { value: string | number | null; style: CellStyle; rich?: string } {
  const base = STYLES[style];
  if (typeof value !== 'string') return { value, style: base };
  const shown = text(value);
  const styled = { ...base, numFmt: '@' };
  // a text such as #N/A would be written as an error
  return { value: shown, style: styled, ...(shown.startsWith('#') && { rich: shown }) };
}

export function sheetOf({ name, widths, rows, freeze, filter, landscape, repeat }: SheetDraft): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const merges: NonNullable<WriteSheet['merges']> = [];
  for (const [row, places] of rows.entries()) {
    for (const [col, cell] of places.entries()) {
      if (!cell) continue;
      const { value, style, rich } = written(cell);
      cells.set(`${row},${col}`, { value, style, ...(rich !== undefined && { richText: [{ text: rich }] }) });
      const [down, across] = cell.span ?? [1, 1];
      if (down > 1 || across > 1)
        merges.push({ startRow: row, startCol: col, endRow: row + down - 1, endCol: col + across - 1 });
    }
  }
  const head = freeze?.rows ?? 0;
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((places) => places.map((cell) => (cell ? written(cell).value : null))),
    cells,
    merges,
    ...(freeze && { freezePane: { rows: freeze.rows, columns: freeze.columns ?? 0 } }),
    ...(filter && { autoFilter: { range: `A${head}:${letter(widths.length)}${Math.max(rows.length, head)}` } }),
    pageSetup: {
      paperSize: 'a4',
      orientation: landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(repeat && { printTitlesRow: `$1:$${repeat}` }),
    },
    headerFooter: { oddFooter: '&C&P / &N' },
  };
}

/** A … Z, AA …; from 1. */
function letter(column: number): string {
  const rest = (column - 1) % 26;
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? letter(before) : ''}${String.fromCharCode(65 + rest)}`;
}

/** Long digits are kept as text: a spreadsheet's number would lose the last ones. */
export function typed(printed: string, value: number | null): string | number {
  return value === null || isLongNumber(printed) ? printed : value;
}
