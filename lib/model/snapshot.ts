/**
 * A page as plain data: what gather hands to parse. Everything in it is text of the page and therefore untrusted.
 * `handle` numbers stand for nodes that only the gatherer's side can reach.
 */
import * as z from 'zod/mini';

const handle = z.number();

export const gridCell = z.object({
  handle,
  row: z.number(),
  col: z.number(),
  rowSpan: z.number(),
  colSpan: z.number(),
  /** Lines of the cell joined with \n, white space collapsed; figures in inputs included. */
  text: z.string(),
  /** It shows a picture and no text. */
  image: z.optional(z.boolean()),
  hidden: z.optional(z.boolean()),
});

const placed = {
  handle,
  /** Index into `boxes`: the block-level element that it stands in. */
  box: z.number(),
  hidden: z.optional(z.boolean()),
};

export const textBlock = z.object({
  kind: z.literal('text'),
  ...placed,
  /** One line: white space collapsed, never empty. */
  text: z.string(),
  /** Lower-case tag of the nearest block element: h1 … h6, p, li, caption, … */
  tag: z.string(),
  /** Every letter of it is bold, or it is an h1 … h6. */
  strong: z.optional(z.boolean()),
});

export const tableBlock = z.object({
  kind: z.literal('table'),
  ...placed,
  rows: z.number(),
  cols: z.number(),
  /** In reading order, each once, at its top left slot of the grid. */
  cells: z.array(gridCell),
});

export const imageBlock = z.object({
  kind: z.literal('image'),
  ...placed,
  alt: z.string(),
  /** CSS pixels, 0 where not known. */
  width: z.number(),
  height: z.number(),
});

/** A link to a document: .pdf .doc .docx .wps .ofd .xls .xlsx .zip .rar */
export const attachmentBlock = z.object({
  kind: z.literal('attachment'),
  ...placed,
  text: z.string(),
  href: z.string(),
});

/** A frame that could not be read (another origin); frames of the same origin are read in place and leave no block. */
export const frameBlock = z.object({ kind: z.literal('frame'), ...placed, url: z.string() });

export const block = z.discriminatedUnion('kind', [textBlock, tableBlock, imageBlock, attachmentBlock, frameBlock]);

export const snapshot = z.object({
  schema: z.literal(1),
  url: z.string(),
  /** `text`: a text/plain page or file, whose lines are the blocks. */
  media: z.enum(['html', 'text']),
  /** <title>, collapsed. */
  title: z.string(),
  /** <meta name content>, names in lower case, in document order. */
  metas: z.array(z.object({ name: z.string(), content: z.string() })),
  blocks: z.array(block),
  /** Parent index of every box; -1 for the root, which is 0. A parent stands before its children. */
  boxes: z.array(z.number()),
  /** Why the snapshot is not the whole page, where it is not. */
  partial: z.optional(z.enum(['too many nodes', 'too much text', 'deadline'])),
});

export type GridCell = z.infer<typeof gridCell>;
export type TextBlock = z.infer<typeof textBlock>;
export type TableBlock = z.infer<typeof tableBlock>;
export type ImageBlock = z.infer<typeof imageBlock>;
export type AttachmentBlock = z.infer<typeof attachmentBlock>;
export type Block = z.infer<typeof block>;
export type Snapshot = z.infer<typeof snapshot>;
