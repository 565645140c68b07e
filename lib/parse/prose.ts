import type { SectionId, TableId } from '../model/form.ts';
import type { Passage } from '../model/prose.ts';
import type { Place, TableRead } from '../model/report.ts';
import { signatureLine } from './dates.ts';
import { linesOf } from './extent.ts';
import type { Line, Piece } from './pieces.ts';
import type { Span } from './sections.ts';
import { numbered } from './wording.ts';

/** Text that a fixed width cut has lines of this many characters and more, and no full stop at their ends. */
const FULL_LINE = 35;
const ENDS = /[。；;：:！!？?」”）)]$/;

function startsAnew(form: string): boolean {
  return (
    numbered(form).style !== 'none' ||
    /^(?:\d{1,2}[.、]|[一二三四五六七八九]是|第[一二三四五六七八九十]+[,，、])/.test(form)
  );
}

class Paragraphs {
  readonly passages: Passage[] = [];
  readonly #section: Passage['section'];
  #text = '';
  #parts: { at: number; place: Place }[] = [];
  #lines = 0;

  constructor(section: Passage['section']) {
    this.#section = section;
  }

  add(line: Line): void {
    const wrapped = line.tag === 'pre' && this.#text !== '' && !ENDS.test(this.#text) && !startsAnew(line.plain);
    if (!wrapped || (this.#lines === 1 && this.#text.length < FULL_LINE)) this.close();
    for (const { at, place } of line.parts ?? [{ at: 0, place: line.place }])
      this.#parts.push({ at: this.#text.length + at, place });
    this.#text += line.text;
    this.#lines++;
  }

  close(): void {
    if (this.#text !== '') this.passages.push({ text: this.#text, section: this.#section, parts: this.#parts });
    this.#text = '';
    this.#parts = [];
    this.#lines = 0;
  }
}

/** Lines as paragraphs of that part of the report. */
export function paragraphs(section: Passage['section'], lines: readonly Line[]): Passage[] {
  const made = new Paragraphs(section);
  for (const line of lines) made.add(line);
  made.close();
  return made.passages;
}

/** Lines that a flattened table took: from the head of its section, where its headers stand, to its last figure. */
function tableLines(lines: readonly Line[], table: TableRead | undefined): ReadonlySet<Line> {
  if (table?.state !== 'flat') return new Set();
  const handles = new Set(table.cells.map((cell) => cell.place?.handle));
  const last = lines.findLastIndex((line) => handles.has(line.place.handle));
  return new Set(lines.slice(0, last + 1).filter((line) => !/[。；]/.test(line.text)));
}

/** The signing agency and date below the last section. */
function endingFrom(lines: readonly Line[]): number {
  let from = lines.length;
  while (from > 0 && signatureLine(lines[from - 1]!.plain) !== null) from--;
  return from;
}

/**
 * The report's running text, by section, without headings, tables and the title.
 * @param head the lines above section one, within the report
 */
export function readProse(
  head: readonly Line[],
  spans: readonly Span[],
  pieces: readonly Piece[],
  tables: Readonly<Record<TableId, TableRead>>,
): Passage[] {
  const owned = new Map<SectionId, TableRead>(Object.values(tables).map((table) => [table.id, table]));
  const passages = paragraphs('preamble', head);
  for (const [index, { heading, body }] of spans.entries()) {
    const all = linesOf(body);
    const ending = index === spans.length - 1 ? endingFrom(all) : all.length;
    const taken = tableLines(all, owned.get(heading.section));
    if (heading.end !== undefined) {
      const line = pieces[heading.at] as Line;
      const text = line.text.slice(heading.end).replace(/^[。：:；;\s]+/, '');
      const start = line.text.length - text.length;
      if (text)
        passages.push({
          text,
          section: heading.section,
          parts: [{ at: 0, place: { ...line.place, start, end: line.text.length } }],
        });
    }
    const own = all.slice(0, ending).filter((line) => !taken.has(line));
    // one by one: a page may have more passages than a call takes arguments
    for (const each of paragraphs(heading.section, own)) passages.push(each);
    for (const each of paragraphs('ending', all.slice(ending))) passages.push(each);
  }
  return inTabs(passages);
}

/** Where nothing of a section is seen, its text is no copy: it stands in a tab. */
function inTabs(passages: readonly Passage[]): Passage[] {
  const isHidden = (passage: Passage): boolean => passage.parts.every(({ place }) => place.hidden);
  const seen = new Set(passages.filter((passage) => !isHidden(passage)).map((passage) => passage.section));
  return passages.map((passage) => (seen.has(passage.section) ? passage : { ...passage, tab: true }));
}
