/** Page text in the form in which the grammar reads it, with the way back to what was printed. */
import { countHolding } from '../../../model/sorted.ts';

export class Folded {
  /** Compatibility characters folded, white space gone except between two figures. */
  readonly text: string;
  readonly #printed: string;
  /** Where in `text` the distance to the printed text becomes another, and what it is from there on: few marks are cut or grow. */
  readonly #from: readonly number[];
  readonly #distance: readonly number[];

  constructor(text: string, printed: string, from: readonly number[], distance: readonly number[]) {
    this.text = text;
    this.#printed = printed;
    this.#from = from;
    this.#distance = distance;
  }

  /** Offset into the printed text of the character of `text` at `offset`, or of its end. */
  at(offset: number): number {
    if (offset === this.text.length) return this.#printed.length;
    const changes = countHolding(this.#from, (from) => from <= offset);
    return offset + (this.#distance[changes - 1] ?? 0);
  }
}

const SPACE = /[\s\u00a0\u3000\u200b-\u200f\u2060\ufeff\u00ad]/;
const DIGIT = /[0-9]/;
const QUOTES = /["'“”‘’「」『』]/;
const WHITE = ' ';

/** What becomes of a code unit: few letters are not Han, and they come again and again. */
const AS_IS = 1;
const CHANGED = 2;
const FATES = new Uint8Array(0x10000).fill(AS_IS, 0x4e00, 0xa000);
FATES['，'.charCodeAt(0)] = AS_IS;
/** What those become that change. */
const COMPATIBLE = new Map<number, string>();

/** Nothing for a quotation mark, one space for white space of any kind. */
function compatible(letter: string): string {
  return QUOTES.test(letter) ? '' : SPACE.test(letter) ? WHITE : letter.normalize('NFKC');
}

function fateOf(code: number): number {
  const letter = String.fromCharCode(code);
  const form = compatible(letter);
  const fate = form === letter && form !== WHITE ? AS_IS : CHANGED;
  FATES[code] = fate;
  if (fate === CHANGED) COMPATIBLE.set(code, form);
  return fate;
}

/**
 * Folds a passage, character by character: full-width figures and marks become plain ones, quotation marks go.
 * A full-width comma stays one, so that 12，345件 is two figures and 12,345件 one.
 */
export function fold(printed: string): Folded {
  let text = '';
  const from: number[] = [];
  const distance: number[] = [];
  let last = 0;
  // the next letter of the text is the printed one at `index`
  const note = (at: number, index: number): void => {
    if (index - at === last) return;
    last = index - at;
    from.push(at);
    distance.push(last);
  };
  // letters that are as they are, as nearly all, are taken over by the run
  let run = 0;
  // of what the text ends with: to look at the text itself would copy all of it, at each white space
  let end = '';
  const take = (index: number): void => {
    if (index === run) return;
    note(text.length, run);
    end = printed[index - 1]!;
    text += printed.slice(run, index);
  };
  for (let index = 0; index < printed.length; index++) {
    const code = printed.charCodeAt(index);
    if ((FATES[code] || fateOf(code)) === AS_IS) continue;
    take(index);
    const form = COMPATIBLE.get(code)!;
    run = form === WHITE ? endOfWhite(printed, index) : index + 1;
    const parts = form === WHITE && DIGIT.test(end) && DIGIT.test((printed[run] ?? '').normalize('NFKC'));
    if (form !== WHITE || parts) {
      for (let unit = 0; unit < form.length; unit++) note(text.length + unit, index);
      if (form !== '') end = form.at(-1)!;
      text += form;
    }
    index = run - 1;
  }
  take(printed.length);
  return new Folded(text, printed, from, distance);
}

function endOfWhite(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length && SPACE.test(text[end]!)) end++;
  return end;
}
