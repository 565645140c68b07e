/** Makes page text safe for the two clipboard formats. */

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);
/** A spreadsheet takes a text that begins so for a formula. A sign alone is none. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]./;
const SPACES = /[\t\r\n]+/g;

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? sign);
}

/** One cell of a TSV: no tabs or line breaks, and never a formula. */
export function tsvText(text: string): string {
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return guarded.replace(SPACES, ' ');
}

/** Spreadsheets keep fifteen digits of a number; longer ones go in as text. */
export function isLongNumber(text: string): boolean {
  return /^\d{16,}$/.test(text.trim());
}
