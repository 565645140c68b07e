import { SECTIONS, type TableId } from '../model/form.ts';
import { plain, prefixEnd } from '../model/plain.ts';
import type { Agency, Report, TitleRead } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type TitleParts, yearOf } from '../model/title.ts';
import { agencyInTitle, agencyOf, isAgencyName } from './agency.ts';
import { startsOf } from './copies.ts';
import { readDates, signatureLine } from './dates.ts';
import { commonBox, linesOf, mediaOf, within } from './extent.ts';
import { holdsRowOf, tableOf } from './grids.ts';
import { chain, type Heading, headingLines, type Scored, SURE, score, withoutContents } from './headings.ts';
import type { GridPiece, Line, Piece } from './pieces.ts';
import { toPieces } from './pieces.ts';
import { paragraphs, readProse } from './prose.ts';
import { publicationOf } from './publication.ts';
import { publisherOf } from './publisher.ts';
import { isWide, readSection, type Span, spansOf } from './sections.ts';
import { formOf, readTables } from './tables/read.ts';
import { readTitle } from './title.ts';

/** How far a section's table may stand below its heading for the one to confirm the other. */
const NEAR = 12;
/** How many lines above the title are looked at for marks. */
const ABOVE = 6;

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

/** The chosen run of headings, and among the others those that stand out of order or a second time. */
function withRepeated(scored: readonly Scored[]): { heading: Scored; repeated: boolean }[] {
  const run = chain(scored);
  const chosen = new Set(run);
  // a copy that the page hides is no second section; in a closed tab it may be the only one
  const shown = new Set(scored.filter((heading) => !heading.hidden).map((heading) => heading.rank));
  const counts = (heading: Scored): boolean => !heading.hidden || !shown.has(heading.rank);
  // well-worded under another's number: two headings changed places, and none of them is missing
  const placed = new Set(run.map((heading) => heading.rank));
  const misplaced = (heading: Scored): boolean =>
    heading.style !== 'none' && heading.wording !== 'altered' && !placed.has(heading.rank);
  const sure = (heading: Scored): boolean => heading.score >= SURE || misplaced(heading);
  const rest = scored.filter((heading) => !chosen.has(heading) && sure(heading) && counts(heading));
  return [
    ...run.map((heading) => ({ heading, repeated: false })),
    ...rest.map((heading) => ({ heading, repeated: true })),
  ].sort((a, b) => a.heading.at - b.heading.at);
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

/** A part that a page break left without the words that tell it is known by its place: it stands in the table's section. */
function claimByPlace(spans: readonly Span[], classified: Map<GridPiece, TableId>): void {
  for (const { heading, body } of spans) {
    const table = SECTIONS[heading.rank - 1]?.table;
    if (!table) continue;
    for (const piece of body)
      if (piece.kind === 'grid' && !classified.has(piece) && holdsRowOf(piece, table)) classified.set(piece, table);
  }
}

function readAgency(
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

function readYear(
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

/** What the first pass over a page's pieces finds. */
interface Survey {
  readonly classified: Map<GridPiece, TableId>;
  readonly scored: readonly Scored[];
}

function surveyed(pieces: readonly Piece[]): Survey {
  const classified = classify(pieces);
  return { classified, scored: scoredHeadings(pieces, classified) };
}

function parsePart(
  pieces: readonly Piece[],
  { classified, scored }: Survey,
  snapshot: Snapshot,
  alone: boolean,
): Report | null {
  const headings = withRepeated(scored);
  const tableCount = new Set(classified.values()).size;
  if (headings.length + tableCount === 0) return null;
  const boxes = [
    ...headings.map(({ heading }) => (pieces[heading.at] as Line).box),
    ...[...classified.keys()].filter((grid) => !grid.hidden || headings.length === 0).map((grid) => grid.box),
  ];
  const inside = within(snapshot.boxes, commonBox(snapshot.boxes, boxes));
  const first = headings[0]?.heading.at ?? pieces.findIndex((piece) => classified.has(piece as GridPiece));
  const head = linesOf(pieces.slice(0, first + 4)).filter(
    (line) => !headings.some(({ heading }) => pieces[heading.at] === line),
  );
  const { title, parts, titles } = readTitle(head, alone ? snapshot : null);
  const isTitle = (piece: Piece): boolean => piece.kind === 'line' && piece.place.handle === title?.place?.handle;
  // some texts begin with the heading of section one and print the title below it: it is not the section's text
  const spans: Span[] = spansOf(pieces, headings, (piece) => inside(piece.box) && !isTitle(piece));
  claimByPlace(spans, classified);
  const sections = spans.map((span) => readSection(span, pieces, classified));
  const ending = linesOf(spans.at(-1)?.body ?? []);
  const { year, yearSource } = readYear(parts, title, linesOf(pieces.filter((piece) => inside(piece.box))), snapshot);
  const tables = readTables(classified, spans, pieces, sections, year);
  const titleAt = pieces.findIndex(isTitle);
  const above = pieces.slice(titleAt < first ? titleAt + 1 : 0, first).filter((piece) => inside(piece.box));
  const marks = titleAt < first ? linesOf(pieces.slice(Math.max(0, titleAt - ABOVE), Math.max(0, titleAt))) : [];
  return {
    title,
    titles,
    prose: readProse(linesOf(above), spans, pieces, tables),
    above: paragraphs(
      'preamble',
      marks.filter((line) => inside(line.box)),
    ),
    signature: readSignature(ending),
    publication: publicationOf(snapshot),
    documents: mediaOf(pieces, 'attachment', inside).map(({ text, place }) => ({ text, place })),
    pictures: mediaOf(pieces, 'image', inside)
      .filter(isWide)
      .map(({ place }) => place),
    onPage: 1,
    agency: readAgency(parts, title, ending, alone ? pieces : [], snapshot),
    year,
    yearSource,
    form: formOf(tables),
    sections,
    tables,
    dates: readDates(snapshot, alone ? pieces : linesOf(pieces), ending),
    unreadFrames: pieces.filter((piece) => piece.kind === 'frame' && inside(piece.box)).length,
    ...(snapshot.partial && { partial: snapshot.partial }),
  };
}

function readSignature(ending: readonly Line[]): Report['signature'] {
  const line = ending.findLast((each) => signatureLine(each.plain)?.agency);
  const agency = line && signatureLine(line.plain)?.agency;
  if (!line || !agency) return null;
  if (agency === line.plain) return { text: line.text, place: line.place };
  const end = prefixEnd(line.text, agency);
  return { text: line.text.slice(0, end), place: { ...line.place, start: 0, end } };
}

const isHidden = (report: Report): boolean =>
  report.sections.length > 0 && report.sections.every((section) => section.place.hidden);

/**
 * Reads the reports of a page.
 * @param snapshot what gather made of it
 * @returns one report, several where the page holds several (a copy that the page prints for telephones counts once),
 *   none where it has neither a section nor a statutory table of the form
 */
export function parse(snapshot: Snapshot): Report[] {
  const pieces = toPieces(snapshot);
  const whole = surveyed(pieces);
  const starts = startsOf(pieces, whole.scored);
  const alone = starts.length === 1;
  const reports: Report[] = [];
  const byName = new Map<string, number>();
  for (const [index, start] of starts.entries()) {
    const own = alone ? pieces : pieces.slice(start, starts[index + 1]);
    const report = parsePart(own, alone ? whole : surveyed(own), snapshot, alone);
    if (!report) continue;
    const name = `${plain(report.title?.text ?? '')} ${report.year}`;
    const copy = byName.get(name);
    if (copy === undefined) byName.set(name, reports.push(report) - 1);
    else if (isHidden(reports[copy]!) && !isHidden(report)) reports[copy] = report;
  }
  return reports.map((report) => ({ ...report, onPage: reports.length }));
}
