import * as z from 'zod/mini';

/** A stretch of a snapshot: a handle, and where it is only part of a block's text, offsets into that text. */
export const place = z.object({
  handle: z.number(),
  start: z.optional(z.number()),
  end: z.optional(z.number()),
  /** The place is inside something that the page hides, such as a closed tab. */
  hidden: z.optional(z.boolean()),
});
export type Place = z.infer<typeof place>;
