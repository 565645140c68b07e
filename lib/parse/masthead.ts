/** Whose report it is, and of which year. */
import { plain, prefixEnd } from '../model/plain.ts';
import type { Agency, Report, TitleRead } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type TitleParts, yearOf } from '../model/title.ts';
import { agencyInTitle, agencyOf, isAgencyName } from './agency.ts';
import { signatureLine } from './dates.ts';
import type { Line, Piece } from './pieces.ts';
import { publisherOf } from './publisher.ts';

/**
 * @param parts the title taken apart, where it has the statutory form
 * @param signature the lines below the text
 * @param pieces of a page with this report alone, whose publisher is the agency where the report names none
 */
export function readAgency(
  parts: TitleParts | null,
  title: TitleRead | null,
  signature: readonly Line[],
  pieces: readonly Piece[],
  snapshot: Snapshot,
): Agency | null {
  const inTitle = parts?.agency ?? agencyInTitle(plain(title?.text ?? ''));
  if (inTitle) return agencyOf(inTitle, 'title');
  const signed = signature.map((line) => signatureLine(line.plain)?.agency).findLast(Boolean);
  if (signed) return agencyOf(signed, 'signature');
  const publisher = publisherOf(pieces);
  if (publisher) return agencyOf(publisher, 'publisher');
  for (const [name, source] of [
    ['contentsource', 'ContentSource'],
    ['sitename', 'SiteName'],
  ] as const) {
    const content = plain(snapshot.metas.find((meta) => meta.name === name)?.content ?? '');
    if (isAgencyName(content)) return agencyOf(content, source);
  }
  return null;
}

const PERIOD = /自?(20\d{2})年1月1日/;

/** By the title, or else the first that tells of the period, the address and the text. @param lines of the report */
export function readYear(
  parts: TitleParts | null,
  title: TitleRead | null,
  lines: readonly Line[],
  snapshot: Snapshot,
): Pick<Report, 'year' | 'yearSource'> {
  const fromTitle = parts?.year ?? yearOf(plain(title?.text ?? ''));
  if (fromTitle !== null) return { year: fromTitle, yearSource: 'title' };
  for (const line of lines) {
    const period = PERIOD.exec(line.plain);
    if (period) return { year: Number(period[1]), yearSource: 'period' };
  }
  const inUrl = /[?&]fbtime=(20\d{2})\b/.exec(snapshot.url);
  if (inUrl) return { year: Number(inUrl[1]), yearSource: 'url' };
  const first = lines.map((line) => /(20\d{2})年/.exec(line.plain)?.[1]).find(Boolean);
  return first ? { year: Number(first), yearSource: 'text' } : { year: null, yearSource: null };
}

/** The agency named below the text, without the date that may follow in its line. */
export function readSignature(ending: readonly Line[]): Report['signature'] {
  const line = ending.findLast((each) => signatureLine(each.plain)?.agency);
  const agency = line && signatureLine(line.plain)?.agency;
  if (!line || !agency) return null;
  if (agency === line.plain) return { text: line.text, place: line.place };
  const end = prefixEnd(line.text, agency);
  return { text: line.text.slice(0, end), place: { ...line.place, start: 0, end } };
}
