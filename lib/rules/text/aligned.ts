/** A passage beside the form by which it is compared, letter by letter, so that what is found can be shown. */
import { plain } from '../../model/plain.ts';
import { type Passage, placesIn } from '../../model/prose.ts';
import type { Place } from '../../model/report.ts';

export interface Aligned {
  readonly passage: Passage;
  /** plain(text): no white space, full-width folded, brackets and quotes as ( ) and ". */
  readonly form: string;
  /** Where each letter of `form` begins in the printed text; one more for its end. */
  readonly at: readonly number[];
}

/** By code unit. */
const FOLDED: (string | undefined)[] = [];
const ALIGNED = new WeakMap<Passage, Aligned>();

function folded(letter: string, code: number): string {
  if (letter.length > 1) return plain(letter);
  const known = FOLDED[code];
  if (known !== undefined) return known;
  const form = plain(letter);
  FOLDED[code] = form;
  return form;
}

/** Made once a passage. */
export function aligned(passage: Passage): Aligned {
  const known = ALIGNED.get(passage);
  if (known) return known;
  const made = new AlignedText(passage);
  ALIGNED.set(passage, made);
  return made;
}

class AlignedText implements Aligned {
  readonly passage: Passage;
  readonly form: string;
  #at: readonly number[] | null = null;

  constructor(passage: Passage) {
    this.passage = passage;
    this.form = formOf(passage.text);
  }

  /** Made where something was found, which in most passages is nothing. */
  get at(): readonly number[] {
    this.#at ??= offsetsOf(this.passage.text);
    return this.#at;
  }
}

function formOf(text: string): string {
  let form = '';
  // letters that are their own plain form are taken over by the run
  let run = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code >= 0x4e00 && code <= 0x9fff) continue;
    const letter = String.fromCodePoint(text.codePointAt(offset)!);
    const plainly = folded(letter, code);
    if (plainly !== letter) {
      form += text.slice(run, offset) + plainly;
      run = offset + letter.length;
    }
    offset += letter.length - 1;
  }
  return form + text.slice(run);
}

function offsetsOf(text: string): number[] {
  const at: number[] = [];
  let offset = 0;
  for (const letter of text) {
    const plainly = folded(letter, text.charCodeAt(offset));
    for (let each = 0; each < plainly.length; each++) at.push(offset);
    offset += letter.length;
  }
  at.push(offset);
  return at;
}

/** The end in the printed text of what ends at `end` in the form: white space behind it left out. */
function endOf(text: Aligned, end: number): number {
  const last = text.at[end - 1] ?? 0;
  const letter = text.passage.text.codePointAt(last) ?? 0;
  return last + (letter > 0xffff ? 2 : 1);
}

/** Where a stretch of the form stands on the page. */
export function placesOf(text: Aligned, start: number, end: number): Place[] {
  return placesIn(text.passage, text.at[start] ?? 0, endOf(text, end));
}

/** A stretch of the form as it is printed. */
export function printed(text: Aligned, start: number, end: number): string {
  return text.passage.text.slice(text.at[start] ?? 0, endOf(text, end)).trim();
}

const END = /[。;!?]/;

/** The bounds in the form of the sentence that holds the letter at `index`, its full stop included. */
export function sentenceAt(text: Aligned, index: number): { start: number; end: number } {
  let start = index;
  while (start > 0 && !END.test(text.form[start - 1] ?? '')) start--;
  let end = index;
  while (end < text.form.length && !END.test(text.form[end] ?? '')) end++;
  return { start, end: Math.min(end + 1, text.form.length) };
}

const LONGEST = 120;

/** The sentence that holds a stretch, as printed, for quoting: a long one is cut around the stretch. */
export function quoteAt(text: Aligned, start: number, end: number): string {
  const sentence = sentenceAt(text, start);
  if (sentence.end - sentence.start <= LONGEST) return printed(text, sentence.start, sentence.end);
  const from = Math.max(sentence.start, start - 40);
  const to = Math.min(sentence.end, Math.max(end + 40, from + 80));
  return `${from > sentence.start ? '…' : ''}${printed(text, from, to)}${to < sentence.end ? '…' : ''}`;
}
