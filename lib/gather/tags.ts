/** How the gatherer treats elements, by tag. What is in no set is inline and read through. */

const set = (tags: string): ReadonlySet<string> => new Set(tags.split(' '));

/** Never read: they show no text, or text that is not the page's. `crossfoot-ui` is our own host element. */
export const SKIPPED = set(
  'head script style noscript template svg math canvas object embed audio video map datalist progress meter button crossfoot-ui',
);

/** They start a line of their own. */
export const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary td th tr ul xmp',
);

/** Blocks that others stand in: they become boxes, by which parse finds where an article ends. */
export const BOXES = set(
  'article aside blockquote body center dd details dialog div dl fieldset figure footer form header li main nav ol section td th ul',
);

export const PREFORMATTED = set('pre listing plaintext xmp');
export const STRONG = set('b strong h1 h2 h3 h4 h5 h6 th');

/** Documents that a report may be attached as. */
export const DOCUMENT_LINK = /\.(?:pdf|docx?|wps|ofd|xlsx?|et|zip|rar)(?:$|[?#])/i;
