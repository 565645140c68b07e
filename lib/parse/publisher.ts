import { isAgencyName } from './agency.ts';
import type { Piece } from './pieces.ts';

const LABEL = /^(?:发布|发文|公开|制作)(?:机构|机关|单位)$/;
const LABELLED = /(?:发布|发文|公开|制作)(?:机构|机关|单位) ?[:：] ?(?<name>\p{Script=Han}{3,40})(?!\p{Script=Han})/u;

/** The publisher that a page's metadata print: 发布机构：X, on a line or in two cells. DOMAIN §7.8. */
export function publisherOf(pieces: readonly Piece[]): string | null {
  for (const piece of pieces) {
    if (piece.kind === 'line') {
      const name = piece.plain.length < 200 ? LABELLED.exec(piece.text)?.groups?.['name'] : undefined;
      if (name && isAgencyName(name)) return name;
    }
    if (piece.kind !== 'grid') continue;
    for (const row of piece.rows) {
      const at = row.plain.findIndex((text) => LABEL.test(text.replace(/:$/, '')));
      const name = at < 0 ? '' : (row.plain[at + 1] ?? '');
      if (isAgencyName(name)) return name;
    }
  }
  return null;
}
