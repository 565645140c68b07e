import { SECTIONS, type TableId } from '../model/form.ts';
import { hanLength } from '../model/plain.ts';
import type { Place, SectionRead } from '../model/report.ts';
import { signatureLine } from './dates.ts';
import { endOfArticle, linesOf } from './extent.ts';
import type { Heading } from './headings.ts';
import type { GridPiece, Line, MediaPiece, Piece } from './pieces.ts';

/** A heading with the pieces that stand below it. */
export interface Span {
  readonly heading: Heading;
  readonly repeated: boolean;
  readonly body: readonly Piece[];
}

/** Smaller pictures are ornaments; 0 is unknown, as in saved pages. */
const TABLE_IMAGE_WIDTH = 300;

export const isWide = ({ width }: MediaPiece): boolean => width === 0 || width >= TABLE_IMAGE_WIDTH;

/** Cuts the report at its headings; the last section ends with the article. */
export function spansOf(
  pieces: readonly Piece[],
  headings: readonly { heading: Heading; repeated: boolean }[],
  belongs: (piece: Piece) => boolean,
): Span[] {
  return headings.map(({ heading, repeated }, index) => {
    const next = headings[index + 1]?.heading.at;
    const end = next ?? endOfArticle(pieces, heading.last + 1, belongs);
    return { heading, repeated, body: pieces.slice(heading.last + 1, end).filter(belongs) };
  });
}

function placeOfHeading(heading: Heading, pieces: readonly Piece[]): Place {
  const { place } = pieces[heading.at] as Line;
  return heading.end === undefined ? place : { ...place, start: 0, end: heading.end };
}

/** The lines of running text: a signature and a date below the last section are not its text. */
function textLines(span: Span): Line[] {
  const lines = linesOf(span.body);
  let end = lines.length;
  while (end > 0 && signatureLine(lines[end - 1]!.plain) !== null) end--;
  return lines.slice(0, end);
}

function media(span: Span, kind: MediaPiece['kind']): MediaPiece[] {
  return span.body.filter((piece): piece is MediaPiece => piece.kind === kind);
}

/** @param tables which of the span's grids are the statutory table that belongs into it */
export function readSection(
  span: Span,
  pieces: readonly Piece[],
  tables: ReadonlyMap<GridPiece, TableId>,
): SectionRead {
  const { heading } = span;
  const lines = textLines(span);
  const runIn =
    heading.end === undefined ? '' : (pieces[heading.at] as Line).text.slice(heading.end).replace(/^[。：:；;\s]+/, '');
  const length = hanLength(runIn) + lines.reduce((sum, line) => sum + hanLength(line.text), 0);
  const first = lines[0];
  const owner = SECTIONS[heading.rank - 1]!;
  const images = media(span, 'image').filter(isWide);
  return {
    id: heading.section,
    heading: heading.text,
    wording: heading.wording,
    place: placeOfHeading(heading, pieces),
    ...(span.repeated && { repeated: true }),
    length,
    firstLine: runIn
      ? { text: runIn.slice(0, 120), place: placeOfHeading(heading, pieces) }
      : first
        ? { text: first.text.slice(0, 120), place: first.place }
        : null,
    tables: span.body.filter((piece) => piece.kind === 'grid' && (tables.get(piece) ?? owner.table) === owner.table)
      .length,
    images: images.map((image) => image.place),
    attachments: media(span, 'attachment').map((attachment) => attachment.place),
    frames: media(span, 'frame').length,
  };
}
