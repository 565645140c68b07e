/** Whose entries are whose: a report is known by its agency and year, wherever it is published. */
import type { Audit } from '../model/audit.ts';
import type { ReportKey } from '../model/ledger.ts';
import { plain } from '../model/plain.ts';

const LONGEST = 4000;

/** An address without its fragment; a text that is no address stays as it is. */
export function pageOf(url: string): string {
  const end = url.indexOf('#');
  return (end < 0 ? url : url.slice(0, end)).slice(0, LONGEST);
}

/** The report that an audit is of. A saved page that does not say where it is from is known by its title. */
export function keyOf({ report, page }: Pick<Audit, 'report' | 'page'>): ReportKey {
  return {
    agency: report?.agency?.name.slice(0, LONGEST) ?? null,
    year: report?.year ?? null,
    url: pageOf(page.url) || `title:${report?.title?.text ?? page.title}`.slice(0, LONGEST),
  };
}

/**
 * The text by which a report's entries are kept: agency and year where both are known, so that a report published again
 * at another address finds them; else the page's address. It always begins with a word of ours and is never a bare
 * page text, whatever it is used as a key of.
 */
export function keyString({ agency, year, url }: ReportKey): string {
  return agency && year !== null ? `report:${year}:${plain(agency)}` : `page:${pageOf(url)}`;
}
