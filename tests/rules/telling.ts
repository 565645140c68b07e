/** Running text, dates and signatures for made reports. */
import type { Passage } from '../../lib/model/prose.ts';
import type { Agency, DateRead, Publication, Report } from '../../lib/model/report.ts';
import { agencyOf } from '../../lib/parse/agency.ts';
import { WITHOUT_TEXT } from '../report-parts.ts';
import type { Overrides } from './report.ts';

const HANDLES = 9000;

/** Paragraphs of one section, each a passage with a place of its own. */
export function passages(section: Passage['section'], ...texts: readonly string[]): Passage[] {
  return texts.map((text, index) => ({
    text,
    section,
    parts: [{ at: 0, place: { handle: HANDLES + section.length * 100 + index } }],
  }));
}

/** A report whose text is this; the period stands in the preamble where it names none itself. */
export function telling(
  text: Partial<Record<Passage['section'], string | readonly string[]>>,
  more: Partial<Report> = {},
): Overrides {
  const prose = Object.entries(text).flatMap(([section, told]) =>
    passages(section as Passage['section'], ...(typeof told === 'string' ? [told] : told)),
  );
  return { report: { prose, ...more } };
}

/** Dates in their order of trust: PubDate, visible, url, signature. */
export function dated(
  dates: Partial<Record<DateRead['source'], string>>,
  agency?: string,
  more: Partial<Report> = {},
): Overrides {
  const read = Object.entries(dates).map(
    ([source, date], index): DateRead => ({
      source: source as DateRead['source'],
      date,
      place: source === 'PubDate' || source === 'url' ? null : { handle: 8000 + index },
    }),
  );
  return { report: { dates: read, ...(agency && by(agency)), ...more } };
}

/** The agency as the title names it. */
export function by(name: string, source: Agency['source'] = 'title'): Pick<Report, 'agency' | 'title'> {
  const text = `${name}2023年政府信息公开工作年度报告`;
  return { agency: agencyOf(name, source), title: { text, source: 'body', place: { handle: 1 }, canonical: true } };
}

export function publishedAt(change: Partial<Publication>): Pick<Report, 'publication'> {
  return { publication: { ...WITHOUT_TEXT.publication, ...change } };
}
