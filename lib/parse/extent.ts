import type { Line, MediaPiece, Piece } from './pieces.ts';

/** What stands behind an article in the same box: links, print and share buttons, a table of contents, the foot. */
const AFTER_ARTICLE =
  /^(?:上一[篇条]|下一[篇条]|[【[(]?(?:打印|关闭|字体|收藏|分享|返回)|扫一扫|相关(?:链接|文章|阅读|附件|信息)|版权所有|主办(?:单位)?:|承办(?:单位)?:|网站标识码|网站地图|联系我们|附件|责任编辑|来源:|浏览次数|点击数|copyright|一、总体情况$)/i;

function ancestors(boxes: readonly number[], box: number): number[] {
  const chain: number[] = [];
  for (let at = box; at >= 0; at = boxes[at] ?? -1) chain.push(at);
  return chain;
}

/** The smallest box that all of these stand in: a report's article. */
export function commonBox(boxes: readonly number[], members: readonly number[]): number {
  let common: number[] | null = null;
  for (const member of new Set(members)) {
    const chain = ancestors(boxes, member);
    if (common === null) common = chain;
    else {
      const set = new Set(chain);
      common = common.filter((box) => set.has(box));
    }
  }
  return common?.[0] ?? 0;
}

/** Whether a box lies in another. Parents stand before their children, so that what lies in a box follows it at once. */
export function within(boxes: readonly number[], article: number): (box: number) => boolean {
  let end = article + 1;
  while (end < boxes.length && boxes[end]! >= article) end++;
  return (box) => box >= article && box < end;
}

/** The index at which an article's text ends, searching from its last heading. */
export function endOfArticle(pieces: readonly Piece[], from: number, belongs: (piece: Piece) => boolean): number {
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (!belongs(piece)) return at;
    if (piece.kind === 'line' && piece.plain.length < 60 && AFTER_ARTICLE.test(piece.plain)) return at;
  }
  return pieces.length;
}

export function linesOf(pieces: readonly Piece[]): Line[] {
  return pieces.filter((piece): piece is Line => piece.kind === 'line');
}

/** Pictures, links to documents or unread frames within an article. */
export function mediaOf(
  pieces: readonly Piece[],
  kind: MediaPiece['kind'],
  inside: (box: number) => boolean,
): MediaPiece[] {
  return pieces.filter((piece): piece is MediaPiece => piece.kind === kind && inside(piece.box));
}
