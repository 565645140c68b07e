import { plain } from '../model/plain.ts';
import type { Report } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Choice, candidatesOf, tablesOf } from './candidates.ts';
import { chosenHeadings } from './chosen-headings.ts';
import { startsOf } from './copies.ts';
import { readDates } from './dates.ts';
import { commonBox, linesOf, mediaOf, within } from './extent.ts';
import { readAgency, readSignature, readYear } from './masthead.ts';
import type { GridPiece, Line, Piece } from './pieces.ts';
import { toPieces } from './pieces.ts';
import { paragraphs, readProse } from './prose.ts';
import { publicationOf } from './publication.ts';
import { isWide, readSection, type Span, spansOf } from './sections.ts';
import { claimByPlace, type Survey, surveyed } from './survey.ts';
import { formOf, readTables } from './tables/read.ts';
import { readTitle } from './title.ts';

/** How many lines above the title are looked at for marks. */
const ABOVE = 6;

interface Page {
  readonly snapshot: Snapshot;
  readonly tables: readonly GridPiece[];
  readonly choice: Choice;
  /** It holds one report. */
  readonly alone: boolean;
}

function parsePart(
  pieces: readonly Piece[],
  survey: Survey,
  { snapshot, tables: candidates, alone }: Page,
): Report | null {
  const { classified, chosen, scored } = survey;
  const headings = chosenHeadings(scored, pieces, classified, snapshot.boxes);
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
  claimByPlace(spans, survey);
  const sections = spans.map((span) => readSection(span, pieces, classified));
  const ending = linesOf(spans.at(-1)?.body ?? []);
  const { year, yearSource } = readYear(parts, title, linesOf(pieces.filter((piece) => inside(piece.box))), snapshot);
  const tables = readTables({ classified, chosen, spans, all: pieces, sections, year });
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
    candidates: candidatesOf(candidates, classified),
  };
}

const isHidden = (report: Report): boolean =>
  report.sections.length > 0 && report.sections.every((section) => section.place.hidden);

/**
 * Reads the reports of a page.
 * @param snapshot what gather made of it
 * @param options `tables`: which of the page's tables is which statutory one, by the ordinals of `Report.candidates`,
 *   as the inspector says. That table is read whatever it looks like: by its labels, or where it has none of the form's
 *   but as many rows and figures, by the form's order.
 * @returns one report, several where the page holds several (a copy that the page prints for telephones counts once),
 *   none where it has neither a section nor a statutory table of the form
 */
export function parse(snapshot: Snapshot, { tables: choice = {} }: { readonly tables?: Choice } = {}): Report[] {
  const pieces = toPieces(snapshot);
  const tables = tablesOf(pieces);
  const whole = surveyed(pieces, tables, choice);
  const starts = startsOf(pieces, whole.scored);
  const page: Page = { snapshot, tables, choice, alone: starts.length === 1 };
  const reports: Report[] = [];
  const byName = new Map<string, number>();
  for (const [index, start] of starts.entries()) {
    const report = readPart(pieces, start, starts[index + 1], page, whole);
    if (!report) continue;
    const name = `${plain(report.title?.text ?? '')} ${report.year}`;
    const copy = byName.get(name);
    if (copy === undefined) byName.set(name, reports.push(report) - 1);
    else if (isHidden(reports[copy]!) && !isHidden(report)) reports[copy] = report;
  }
  return reports.map((report) => ({ ...report, onPage: reports.length }));
}

function readPart(
  pieces: readonly Piece[],
  start: number,
  end: number | undefined,
  page: Page,
  whole: Survey,
): Report | null {
  if (page.alone) return parsePart(pieces, whole, page);
  const own = pieces.slice(start, end);
  const within = new Set<Piece>(own);
  const choice = Object.fromEntries(
    Object.entries(page.choice).filter(([, at]) => within.has(page.tables[at]!)),
  ) as Choice;
  return parsePart(own, surveyed(own, page.tables, choice), page);
}
