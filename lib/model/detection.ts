/** What a page is, before anything is read in full. */
import * as z from 'zod/mini';

export const pageClass = z.enum(['report', 'list', 'attachment', 'companion', 'none']);
export type PageClass = z.infer<typeof pageClass>;

/** Why; each has its sentence in the locales (`reason.<code>`). `quote` is page text. */
const link = z.object({ text: z.string(), href: z.string() });
export type Link = z.infer<typeof link>;

/** How much of a report stands on a page, by words that only reports have. */
export const content = z.object({
  /** How many of the six headings. */
  headings: z.number(),
  applications: z.boolean(),
  disclosure: z.boolean(),
  proceedings: z.boolean(),
  preamble: z.boolean(),
  /** Characters of text, 50 standing for any more. */
  length: z.number(),
});
export type Content = z.infer<typeof content>;

/** What is looked at to tell what a page is; texts as printed. */
export const survey = z.object({
  url: z.string(),
  /** What its links are relative to. */
  base: z.string(),
  /** By how surely they are the page's own: ArticleTitle and headings, then <title>, then lines above section one. */
  titles: z.array(z.array(z.string())),
  content,
  /** Links that may be titles of reports. */
  links: z.array(link),
  /** Links to documents, and documents shown in frames. */
  documents: z.array(link),
});
export type Survey = z.infer<typeof survey>;

export const reason = z.object({
  code: z.enum([
    'title-report', // the title is that of a report
    'title-near', // the title speaks of an annual report of 政府信息公开, in other words
    'headings', // n of the six headings
    'tables', // labels of the statutory tables
    'links', // n links whose text is the title of a report
    'attachment', // a document whose name is the title of a report, and little text
    'notice', // the title is that of a notice, plan or form about reports
    'system', // a rule text: 第一条 第二条
    'news', // news about compiling reports
    'companion', // 图解, 一图读懂, 解读
    'other-report', // website work report, rule of law, budget, statistics, enterprise, university
    'no-title', // no title of a report
    'no-content', // a title, but none of its content
    'empty', // hardly any text: not rendered yet, or blank
  ]),
  quote: z.optional(z.string()),
  count: z.optional(z.number()),
});
export type Reason = z.infer<typeof reason>;

export const detection = z.object({
  class: pageClass,
  /** The title that it was judged by. */
  title: z.string(),
  reasons: z.array(reason),
  /** Reports that the page links to: entries of a list, or attachments. */
  links: z.array(z.object({ text: z.string(), href: z.string(), year: z.nullable(z.number()) })),
});
export type Detection = z.infer<typeof detection>;
