/** Page text in the form in which the grammar reads it, with the way back to what was printed. */

export interface Folded {
  /** Compatibility characters folded, white space gone except between two figures. */
  readonly text: string;
  /** Offset into the printed text of every character of `text`, and of its end. */
  readonly at: readonly number[];
}

const SPACE = /[\s\u00a0\u3000\u200b-\u200f\u2060\ufeff\u00ad]/;
const DIGIT = /[0-9]/;
const QUOTES = /["'“”‘’「」『』]/;
const WHITE = ' ';

/** By code unit: few letters are not Han, and they come again and again. */
const COMPATIBLE: (string | undefined)[] = [];
COMPATIBLE['，'.charCodeAt(0)] = '，';

/** Nothing for a quotation mark, one space for white space of any kind. */
function compatible(letter: string, code: number): string {
  const known = COMPATIBLE[code];
  if (known !== undefined) return known;
  const form = QUOTES.test(letter) ? '' : SPACE.test(letter) ? WHITE : letter.normalize('NFKC');
  COMPATIBLE[code] = form;
  return form;
}

/**
 * Folds a passage, character by character: full-width figures and marks become plain ones, quotation marks go.
 * A full-width comma stays one, so that 12，345件 is two figures and 12,345件 one.
 */
export function fold(printed: string): Folded {
  let text = '';
  const at: number[] = [];
  // letters that are as they are, as nearly all, are taken over by the run
  let run = 0;
  // of what the text ends with: to look at the text itself would copy all of it, at each white space
  let last = '';
  for (let index = 0; index < printed.length; index++) {
    const code = printed.charCodeAt(index);
    if (code >= 0x4e00 && code <= 0x9fff) {
      at.push(index);
      continue;
    }
    const letter = printed[index]!;
    const folded = compatible(letter, code);
    if (folded === WHITE) {
      if (index > run) last = printed[index - 1]!;
      text += printed.slice(run, index);
      run = endOfWhite(printed, index);
      if (DIGIT.test(last) && DIGIT.test((printed[run] ?? '').normalize('NFKC'))) {
        text += WHITE;
        last = WHITE;
        at.push(index);
      }
      index = run - 1;
      continue;
    }
    for (let unit = 0; unit < folded.length; unit++) at.push(index);
    if (folded === letter) continue;
    if (index > run) last = printed[index - 1]!;
    if (folded !== '') last = folded.at(-1)!;
    text += printed.slice(run, index) + folded;
    run = index + 1;
  }
  text += printed.slice(run);
  at.push(printed.length);
  return { text, at };
}

function endOfWhite(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length && SPACE.test(text[end]!)) end++;
  return end;
}
