/** Makes page text safe for what it is put into: markup, one cell of a TSV or CSV. */

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);
/** A spreadsheet takes a text that begins so for a formula. A sign alone is none. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]./;
const NEGATIVE = /^-\d{1,15}(?:\.\d{1,15})?$/;
const SPACES = /[\t\r\n]+/g;
/** Controls, marks that turn the direction of text around what follows, and what no XML may hold. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;
const HALVES = /\p{Cs}/gu;

/** Text as it may stand in any file: without controls and marks that turn text; half characters become U+FFFD. */
export function clean(text: string): string {
  return text.replace(UNWRITABLE, '').replace(HALVES, '\ufffd');
}

export function escapeHtml(text: string): string {
  return clean(text).replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? sign);
}

/** Never a formula: guarded by a leading apostrophe, a plain negative number apart. */
export function unformulated(text: string): string {
  return FORMULA.test(text) && !NEGATIVE.test(text) ? `'${text}` : text;
}

/** One cell of a TSV: no tabs or line breaks, and never a formula. */
export function tsvText(text: string): string {
  return clean(unformulated(text).replace(SPACES, ' '));
}

/** Spreadsheets keep fifteen digits of a number; longer ones go in as text. */
export function isLongNumber(text: string): boolean {
  return /^\d{16,}$/.test(text.trim());
}
