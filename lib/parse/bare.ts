/** A report of which the page itself holds nothing to read: one picture of it, or a link to the document. */
import { hanLength, plain } from '../model/plain.ts';
import type { Place, Report, TableRead } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { agencyOf } from './agency.ts';
import { readDates } from './dates.ts';
import { linesOf } from './extent.ts';
import { type MediaPiece, type Piece, toPieces } from './pieces.ts';
import { publicationOf } from './publication.ts';
import { readTables } from './tables/read.ts';
import { readTitle } from './title.ts';

/** More text than this is a page of its own, about something else. */
const TEXT = 300;
/** A page of paper, at least: smaller pictures are ornaments. 0 is unknown, as in saved pages. */
const WIDE = 500;
const HIGH = 600;
const ORNAMENT = /logo|标志|二维码|微信|微博|图标|扫一扫|国徽|纠错|标识/i;
/** Where the article is over. */
const FOOT =
  /^(?:上一[篇条]|下一[篇条]|版权所有|主办(?:单位)?:|网站标识码|网站地图|联系我们|相关(?:链接|文章|阅读)|扫一扫)/;
const NAMED = /年度报告|年报/;

function ofReport(piece: Piece): piece is MediaPiece {
  if (piece.kind === 'attachment') return NAMED.test(plain(piece.text));
  if (piece.kind !== 'image' || ORNAMENT.test(piece.text)) return false;
  return (piece.width === 0 && piece.height === 0) || (piece.width >= WIDE && piece.height >= HIGH);
}

function tablesOf(
  pieces: readonly Piece[],
  year: number,
  state: 'image' | 'attachment',
  place: Place,
): Report['tables'] {
  const at = (table: TableRead): TableRead => ({ ...table, state, place });
  const { disclosure, applications, proceedings } = readTables({
    classified: new Map(),
    chosen: new Set(),
    spans: [],
    all: pieces,
    sections: [],
    year,
  });
  return { disclosure: at(disclosure), applications: at(applications), proceedings: at(proceedings) };
}

/**
 * A page under the well-put title of a report that holds pictures or documents and hardly any text.
 * @param snapshot a page in which `parse` found neither section nor table
 * @returns null where it is nothing of the kind
 */
export function parseBare(snapshot: Snapshot): Report | null {
  const pieces = toPieces(snapshot);
  const { title, parts, titles } = readTitle(linesOf(pieces), snapshot);
  if (!title?.place || !parts) return null;
  const { handle } = title.place;
  const from = pieces.findIndex((piece) => piece.kind === 'line' && piece.place.handle === handle) + 1;
  const foot = pieces.findIndex((piece, at) => at >= from && piece.kind === 'line' && FOOT.test(piece.plain));
  const article = pieces.slice(from, foot < 0 ? pieces.length : foot);
  const lines = linesOf(article);
  const media = article.filter(ofReport);
  const [first] = media;
  if (!first || lines.reduce((sum, line) => sum + hanLength(line.text), 0) >= TEXT) return null;
  const placesOf = (kind: MediaPiece['kind']): MediaPiece[] => media.filter((piece) => piece.kind === kind);
  return {
    title,
    titles,
    prose: lines.map(({ text, place }) => ({ text, section: 'preamble', parts: [{ at: 0, place }] })),
    signature: null,
    publication: publicationOf(snapshot),
    documents: placesOf('attachment').map(({ text, place }) => ({ text, place })),
    pictures: placesOf('image').map(({ place }) => place),
    onPage: 1,
    agency: agencyOf(parts.agency, 'title'),
    year: parts.year,
    yearSource: 'title',
    form: null,
    sections: [],
    tables: tablesOf(pieces, parts.year, first.kind === 'image' ? 'image' : 'attachment', first.place),
    dates: readDates(snapshot, pieces, []),
    unreadFrames: 0,
    ...(snapshot.partial && { partial: snapshot.partial }),
  };
}
