import type { Place } from '../../model/report.ts';
import type { GridCell } from '../../model/snapshot.ts';
import type { GridPiece, GridRow } from '../pieces.ts';
import type { Printed } from './draft.ts';

export function placeOf(cell: GridCell, grid: GridPiece): Place {
  return { handle: cell.handle, ...((cell.hidden || grid.hidden) && { hidden: true }) };
}

export function printed(cell: GridCell, grid: GridPiece): Printed {
  return { text: cell.text, place: placeOf(cell, grid), image: cell.image };
}

/** Visible tables first: the hidden copy that a portal keeps for telephones only fills what is missing. */
export function visibleFirst(grids: readonly GridPiece[]): GridPiece[] {
  return [...grids.filter((grid) => !grid.hidden), ...grids.filter((grid) => grid.hidden)];
}

export interface LabelledRow {
  readonly row: string;
  readonly label: GridCell;
  /** The row's own cells right of its label. */
  readonly data: readonly GridCell[];
}

/** Begins like a figure or a placeholder, and is not a label such as 1.属于国家秘密. */
function isFigure(text: string): boolean {
  return text.length <= 15 && /^[\d/\\.,+\-−—–]/.test(text) && !/^\d{1,2}[.、,]\D/.test(text);
}

/**
 * The row that a grid row is, by the last of its leading cells that names one: group headings stand left of it, and
 * where row spans were lost there are more or fewer of them.
 */
export function labelledRow(row: GridRow, name: (label: string) => string | null): LabelledRow | null {
  let found: LabelledRow | null = null;
  for (const [index, cell] of row.cells.entries()) {
    const text = row.plain[index]!;
    if (found && (text === '' || isFigure(text))) break;
    const id = name(text);
    if (id !== null) found = { row: id, label: cell, data: row.cells.slice(index + 1) };
    else if (found && text.length <= 3) break;
  }
  return found;
}

export interface Header {
  /** All texts above a column, joined: header words are split over rows (商业 above 企业). */
  readonly text: string;
  /** The lowest of them. */
  readonly leaf: string;
  readonly cell: GridCell | null;
}

/** What stands above each grid column. */
export function headersOf(rows: readonly GridRow[], cols: number): Header[] {
  const headers = Array.from({ length: cols }, (): Header => ({ text: '', leaf: '', cell: null }));
  for (const row of rows) {
    for (const [index, cell] of row.cells.entries()) {
      const leaf = row.plain[index]!;
      if (leaf === '') continue;
      const end = Math.min(cell.col + cell.colSpan, cols);
      for (let col = cell.col; col < end; col++) headers[col] = { text: headers[col]!.text + leaf, leaf, cell };
    }
  }
  return headers;
}

/** One "/" over all of a row's columns says the same of each; a figure there could be any one's. */
export function spreadPlaceholder(cells: readonly GridCell[], due: number): readonly GridCell[] | null {
  const only = cells.length === 1 ? cells[0]! : null;
  if (!only || only.colSpan < due || only.image || /[\d０-９]/.test(only.text)) return null;
  return Array.from({ length: due }, () => only);
}

/** Drops the empty cells that pasted rows trail. */
export function withoutTrailingBlanks(cells: readonly GridCell[], expected: number): readonly GridCell[] {
  let end = cells.length;
  while (end > expected && cells[end - 1]!.text === '' && !cells[end - 1]!.image) end--;
  return cells.slice(0, end);
}
