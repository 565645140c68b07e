/** A passage beside the form by which it is compared, letter by letter, so that what is found can be shown. */
import { matches } from '../../model/match.ts';
import { once } from '../../model/memo.ts';
import { hanLength, plain } from '../../model/plain.ts';
import { type Passage, placesIn } from '../../model/prose.ts';
import type { Place } from '../../model/report.ts';
import { countHolding } from '../../model/sorted.ts';

export interface Aligned {
  readonly passage: Passage;
  /** plain(text): no white space, full-width folded, brackets and quotes as ( ) and ". */
  readonly form: string;
  /** plain(text) of all of it at once: another than `form` only where letters combine with those before them. */
  readonly whole: string;
  /** Number of Han characters as printed. */
  readonly han: number;
  /** Where each letter of `form` begins in the printed text; one more for its end. */
  readonly at: readonly number[];
  /** Where sentences of `form` end, behind their full stops. */
  readonly ends: readonly number[];
}

/** What becomes of a code unit: nearly all are Han, and the others come again and again. */
const AS_IS = 1;
const CHANGED = 2;
/** What may make one letter with those before it: accents, jamo; pairs of surrogates are not looked into. */
const JOINS = 3;
const JOINING = /[\p{M}\u1100-\u11ff\ua960-\ua97f\uac00-\ud7ff]/u;
const FATES = new Uint8Array(0x10000).fill(AS_IS, 0x4e00, 0xa000).fill(JOINS, 0xd800, 0xe000);
/** The plain forms of those that change, pairs of surrogates apart. */
const FORMS = new Map<string, string>();

function fateOf(code: number): number {
  const letter = String.fromCharCode(code);
  const form = plain(letter);
  const fate = JOINING.test(letter.normalize('NFKC')) ? JOINS : form === letter ? AS_IS : CHANGED;
  FATES[code] = fate;
  if (fate === CHANGED) FORMS.set(letter, form);
  return fate;
}

function folded(letter: string): string {
  return FORMS.get(letter) ?? plain(letter);
}

/** Made once a passage. */
export const aligned: (passage: Passage) => Aligned = once((passage) => new AlignedText(passage));

class AlignedText implements Aligned {
  readonly passage: Passage;
  readonly form: string;
  readonly #joins: boolean;
  #han: number | null = null;
  #at: readonly number[] | null = null;
  #ends: readonly number[] | null = null;

  constructor(passage: Passage) {
    this.passage = passage;
    const { form, joins } = formOf(passage.text);
    this.form = form;
    this.#joins = joins;
  }

  get whole(): string {
    return this.#joins ? plain(this.passage.text) : this.form;
  }

  get han(): number {
    this.#han ??= hanLength(this.passage.text);
    return this.#han;
  }

  /** Made where something was found, which in most passages is nothing. */
  get at(): readonly number[] {
    this.#at ??= offsetsOf(this.passage.text);
    return this.#at;
  }

  get ends(): readonly number[] {
    this.#ends ??= endsOf(this.form);
    return this.#ends;
  }
}

function formOf(text: string): { form: string; joins: boolean } {
  let form = '';
  let joins = false;
  // letters that are their own plain form are taken over by the run
  let run = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    const fate = FATES[code] || fateOf(code);
    if (fate === AS_IS) continue;
    if (fate === JOINS) joins = true;
    const letter = String.fromCodePoint(text.codePointAt(offset)!);
    form += text.slice(run, offset) + folded(letter);
    run = offset + letter.length;
    offset = run - 1;
  }
  return { form: run === 0 ? text : form + text.slice(run), joins };
}

function offsetsOf(text: string): number[] {
  const at: number[] = [];
  let offset = 0;
  for (const letter of text) {
    const plainly = folded(letter);
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

const STOPS = /[。;!?]/g;

function endsOf(form: string): number[] {
  return matches(form, STOPS).map(({ index }) => index + 1);
}

/** The bounds in the form of the sentence that holds the letter at `index`, its full stop included. */
export function sentenceAt({ form, ends }: Aligned, index: number): { start: number; end: number } {
  const before = countHolding(ends, (end) => end <= index);
  return { start: ends[before - 1] ?? 0, end: ends[before] ?? form.length };
}

/**
 * Tells whether the sentence around a letter holds something. Hits are asked for one after the other: those of one
 * sentence, which may be as long as its page, are answered together.
 */
export function inSentence(text: Aligned, pattern: RegExp): (index: number) => boolean {
  let last = -1;
  let holds = false;
  return (index) => {
    const { start, end } = sentenceAt(text, index);
    if (start !== last) holds = pattern.test(text.form.slice(start, end));
    last = start;
    return holds;
  };
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
