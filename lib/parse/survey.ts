import { SECTIONS, type TableId } from '../model/form.ts';
import { type Choice, choose } from './candidates.ts';
import { holdsRowOf, tableOf } from './grids.ts';
import { type Heading, headingLines, type Scored, score, withoutContents } from './headings.ts';
import type { GridPiece, Piece } from './pieces.ts';
import type { Span } from './sections.ts';

/** How far a section's table may stand below its heading for the one to confirm the other. */
const NEAR = 12;
/** What the first pass over a page's pieces finds. */
export interface Survey {
  readonly classified: Map<GridPiece, TableId>;
  /** Those of them that the inspector named. */
  readonly chosen: ReadonlySet<TableId>;
  readonly scored: readonly Scored[];
}

function scoredHeadings(pieces: readonly Piece[], tables: ReadonlyMap<GridPiece, TableId>): Scored[] {
  const lines = headingLines(pieces);
  const followedByTable = (heading: Heading): boolean => {
    for (const piece of pieces.slice(heading.last + 1, heading.last + 1 + NEAR)) {
      if (piece.kind === 'grid') return tables.get(piece) === heading.section;
    }
    return false;
  };
  return withoutContents(score(lines, followedByTable));
}

function classify(pieces: readonly Piece[]): Map<GridPiece, TableId> {
  const tables = new Map<GridPiece, TableId>();
  let above = '';
  for (const piece of pieces) {
    if (piece.kind === 'line') above = piece.plain;
    const table = piece.kind === 'grid' ? tableOf(piece, above) : null;
    if (table) tables.set(piece as GridPiece, table);
    if (piece.kind === 'grid') above = '';
  }
  return tables;
}

export function surveyed(pieces: readonly Piece[], tables: readonly GridPiece[], choice: Choice): Survey {
  const classified = classify(pieces);
  const chosen = choose(classified, tables, choice);
  return { classified, chosen, scored: scoredHeadings(pieces, classified) };
}

/** A part that a page break left without the words that tell it is known by its place: it stands in the table's section. */
export function claimByPlace(spans: readonly Span[], { classified, chosen }: Survey): void {
  for (const { heading, body } of spans) {
    const table = SECTIONS[heading.rank - 1]?.table;
    if (!table || chosen.has(table)) continue;
    for (const piece of body)
      if (piece.kind === 'grid' && !classified.has(piece) && holdsRowOf(piece, table)) classified.set(piece, table);
  }
}
