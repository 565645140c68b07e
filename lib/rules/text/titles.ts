/** The titles that a page gives its report, ready to be compared. */
import { plain } from '../../model/plain.ts';
import type { Report, TitleRead } from '../../model/report.ts';
import { type TitleParts, titleParts, yearOf } from '../../model/title.ts';

export interface Titled {
  readonly read: TitleRead;
  readonly form: string;
  readonly parts: TitleParts | null;
}

const SUFFIX = /\((?:图片|超链|网页|文字|全文|公开|电子|pdf|word|附表)\S{0,6}\)$|\.?(?:pdf|docx?|wps)$/i;
/** Crumbs, columns and labels are no titles of a report. */
const NO_TITLE = /[>:|/]|首页|位置|栏目|目录/;

function titled(read: TitleRead): Titled | null {
  const form = plain(read.text)
    .replace(/^关于|^《|》$/g, '')
    .replace(SUFFIX, '');
  if (NO_TITLE.test(form) || yearOf(form) === null) return null;
  return { read, form, parts: titleParts(form) };
}

function ofKind(report: Report, kind: (read: TitleRead) => boolean): Titled[] {
  return report.titles.filter(kind).flatMap((read) => titled(read) ?? []);
}

/**
 * The titles that must agree: the report's own, a heading of the page, its ArticleTitle. Of <title> only a
 * well-worded one counts; other lines above the report count where there is just one (a list of other years' reports
 * is no title).
 */
export function titlesOf(report: Report): { own: Titled; others: Titled[] } | null {
  const own = report.title && titled(report.title);
  if (!own) return null;
  const isOther = (read: TitleRead): boolean => read !== report.title && read.text !== report.title?.text;
  const headings = ofKind(report, (read) => isOther(read) && read.source === 'heading');
  const lines = ofKind(report, (read) => isOther(read) && read.source === 'body');
  const article = titled({ text: report.publication.articleTitle, source: 'meta', place: null, canonical: false });
  const page = ofKind(report, (read) => isOther(read) && read.source === 'page title' && read.canonical);
  const distinct = new Set(lines.map(({ form }) => form));
  return {
    own,
    others: [
      ...headings,
      ...(distinct.size === 1 ? lines.slice(0, 1) : []),
      ...(article && own.read.source !== 'meta' ? [article] : []),
      ...page.slice(0, 1),
    ],
  };
}
