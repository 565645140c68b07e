import { plain } from '../model/plain.ts';
import type { Place } from '../model/report.ts';
import type { Block, GridCell, Snapshot, TableBlock } from '../model/snapshot.ts';
import { isTop, numbered, worded } from './wording.ts';

export interface Line {
  readonly kind: 'line';
  readonly text: string;
  /** plain(text) */
  readonly plain: string;
  readonly place: Place;
  /** Where the stretches of `text` stand, from `at` on, where it is put together of several; else all stands at `place`. */
  readonly parts?: readonly { readonly at: number; readonly place: Place }[];
  readonly tag: string;
  readonly strong: boolean;
  readonly box: number;
}

/** A row's own cells (those that begin in it), left to right. */
export interface GridRow {
  readonly cells: readonly GridCell[];
  readonly plain: readonly string[];
}

export interface GridPiece {
  readonly kind: 'grid';
  readonly handle: number;
  readonly box: number;
  readonly hidden: boolean;
  readonly rows: readonly GridRow[];
  readonly cols: number;
  /** Index of the first row in the table block, where the piece is a part of one. */
  readonly top: number;
}

export interface MediaPiece {
  readonly kind: 'image' | 'attachment' | 'frame';
  readonly place: Place;
  readonly box: number;
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

export type Piece = Line | GridPiece | MediaPiece;

/** Longer lines are paragraphs; their plain form is made only of their head, which is all that is compared. */
const HEAD = 400;

function line(text: string, place: Place, block: { tag: string; box: number; strong?: boolean | undefined }): Line {
  const form = plain(text.length > HEAD ? text.slice(0, HEAD) : text);
  return { kind: 'line', text, plain: form, place, tag: block.tag, strong: block.strong === true, box: block.box };
}

function placeOf(block: { handle: number; hidden?: boolean | undefined }, hidden?: boolean): Place {
  return { handle: block.handle, ...((block.hidden || hidden) && { hidden: true }) };
}

/**
 * The heading that a row is, or null: whole reports are published as one table, headings in rows of their own, and
 * headings are laid out as little tables with the number in one cell and the words in the next.
 */
function headingIn(row: GridRow, alone: boolean): { text: string; cells: readonly GridCell[] } | null {
  const filled = row.cells.filter((_, index) => row.plain[index] !== '');
  if (filled.length === 0 || filled.length > 2) return null;
  const text = filled.map((cell) => cell.text.replaceAll('\n', '')).join('');
  const form = plain(text);
  if (form.length > 45) return null;
  const { style, number, rest } = numbered(form);
  const heading = isTop(style) || style === 'arabic' ? worded(rest, number) : null;
  // a little table that is nothing else is a heading in any words
  if (!heading || (filled.length === 2 && heading.wording === 'altered' && !alone)) return null;
  return { text, cells: filled };
}

/** Where the lines of some cells stand, which are put together to one; undefined for one cell of one line. */
function partsOf(cells: readonly GridCell[], hidden: boolean | undefined): Line['parts'] {
  if (cells.length === 1 && !cells[0]!.text.includes('\n')) return undefined;
  let at = 0;
  return cells.flatMap((cell) => {
    let start = 0;
    return cell.text.split('\n').map((text) => {
      const part = { at, place: { ...placeOf(cell, hidden), start, end: start + text.length } };
      at += text.length;
      start += text.length + 1;
      return part;
    });
  });
}

/** Rows of the statutory tables that reach over all columns: the clauses of table two, the note of table three. */
const TABLE_ROW = /^第二十条|勾稽|^(?:申请人情况|信息内容|行政复议|行政诉讼)$/;

/** Where a whole report was pasted as one table, a row of one cell over all columns is a line of its text. */
function sentenceIn(row: GridRow, cols: number): { text: string; cells: readonly GridCell[] } | null {
  const [cell] = row.cells;
  const form = row.plain[0];
  if (!cell || row.cells.length > 1 || cell.colSpan < cols || cell.rowSpan > 1 || !form) return null;
  return TABLE_ROW.test(form) ? null : { text: cell.text, cells: [cell] };
}

function gridPieces(block: TableBlock): Piece[] {
  const rows: { cells: GridCell[]; plain: string[] }[] = Array.from({ length: block.rows }, () => ({
    cells: [],
    plain: [],
  }));
  for (const cell of block.cells) {
    const row = rows[cell.row];
    row?.cells.push(cell);
    row?.plain.push(plain(cell.text));
  }
  const pieces: Piece[] = [];
  let from = 0;
  const close = (to: number): void => {
    const part = rows.slice(from, to);
    if (part.some((row) => row.cells.length > 0)) {
      pieces.push({
        kind: 'grid',
        handle: block.handle,
        box: block.box,
        hidden: block.hidden === true,
        rows: part,
        cols: block.cols,
        top: from,
      });
    }
  };
  const headings = rows.map((row) => headingIn(row, rows.length === 1));
  const whole = headings.some((heading) => heading !== null) || rows.every((row) => row.cells.length <= 1);
  for (const [index, row] of rows.entries()) {
    const heading = headings[index];
    const sentence = whole && !heading ? sentenceIn(row, block.cols) : null;
    if (!heading && !sentence) continue;
    close(index);
    from = index + 1;
    const { text, cells } = heading ?? sentence!;
    const own = line(text, placeOf(cells.at(-1)!, block.hidden), { ...block, tag: 'td', strong: heading !== null });
    const parts = heading ? partsOf(cells, block.hidden) : undefined;
    pieces.push(parts ? { ...own, parts } : own);
  }
  close(rows.length);
  return pieces;
}

function piecesOf(block: Block): Piece[] {
  switch (block.kind) {
    case 'text':
      return [line(block.text, placeOf(block), block)];
    case 'table':
      return gridPieces(block);
    case 'image':
      return [
        {
          kind: 'image',
          place: placeOf(block),
          box: block.box,
          text: block.alt,
          width: block.width,
          height: block.height,
        },
      ];
    case 'attachment':
      return [{ kind: 'attachment', place: placeOf(block), box: block.box, text: block.text, width: 0, height: 0 }];
    case 'frame':
      return [{ kind: 'frame', place: placeOf(block), box: block.box, text: block.url, width: 0, height: 0 }];
  }
}

/** A snapshot as lines, grids and pictures in reading order, texts in plain form beside the printed ones. */
export function toPieces(snapshot: Snapshot): Piece[] {
  return snapshot.blocks.flatMap(piecesOf);
}
