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

const COMPATIBLE = new Map([['，', '，']]);

/** Few letters are not Han, and they come again and again. */
function compatible(letter: string): string {
  const known = COMPATIBLE.get(letter) ?? letter.normalize('NFKC');
  COMPATIBLE.set(letter, known);
  return known;
}

/**
 * Folds a passage, character by character: full-width figures and marks become plain ones, quotation marks go.
 * A full-width comma stays one, so that 12，345件 is two figures and 12,345件 one.
 */
export function fold(printed: string): Folded {
  let text = '';
  const at: number[] = [];
  for (let index = 0; index < printed.length; index++) {
    const letter = printed[index]!;
    // Most of a report: Han letters, which are as they are.
    if (letter >= '\u4e00' && letter <= '\u9fff') {
      text += letter;
      at.push(index);
      continue;
    }
    if (QUOTES.test(letter)) continue;
    if (SPACE.test(letter)) {
      const next = nextLetter(printed, index);
      if (!DIGIT.test(text.at(-1) ?? '') || !DIGIT.test(next) || text.at(-1) === ' ') continue;
      text += ' ';
      at.push(index);
      continue;
    }
    for (const folded of compatible(letter)) {
      text += folded;
      for (let unit = 0; unit < folded.length; unit++) at.push(index);
    }
  }
  at.push(printed.length);
  return { text, at };
}

function nextLetter(text: string, from: number): string {
  for (let index = from + 1; index < text.length; index++) {
    if (!SPACE.test(text[index]!)) return text[index]!.normalize('NFKC');
  }
  return '';
}
