/** Numbered sub-headings of a section, and where their numbers repeat, skip or were lost. */

import type { Passage } from '../../model/prose.ts';
import { aligned } from './aligned.ts';
import { type Family, headingLike, inlineNumbers, type Numbered, numberOf } from './numbering.ts';

export interface NumberBreak {
  readonly kind: 'repeated' | 'skipped' | 'first' | 'lost';
  /** The item whose number does not fit, as printed, its text cut. */
  readonly head: string;
  readonly passage: Passage;
}

interface Run {
  last: number;
  /** Headings without a number since the last item of the family. */
  bare: number;
  /** The last number that a paragraph carries on with in its middle. */
  inline: number;
}

/** The families in which sub-headings are numbered; a lone 1) in a sentence is none. */
const FAMILIES: ReadonlySet<Family> = new Set<Family>(['paren', 'arabic', 'arabic paren']);

/**
 * Each list begins with one and goes on by one; a one begins a new list, save directly after a one.
 * Where as many headings without a number stand between as numbers are missing, these were lost.
 */
export function breaksIn(passages: readonly Passage[]): NumberBreak[] {
  const found: NumberBreak[] = [];
  const runs = new Map<Family, Run>();
  let directlyAfter: Numbered | null = null;
  for (const passage of passages) {
    const number = numberOf(passage.text);
    if (number && FAMILIES.has(number.family)) {
      const run = runs.get(number.family);
      const kind = breakOf(number, run, directlyAfter);
      if (kind) found.push({ kind, head: headOf(passage.text), passage });
      runs.set(number.family, { last: number.value, bare: 0, inline: number.value });
      directlyAfter = number;
    } else if (!number && headingLike(passage.text)) {
      for (const family of FAMILIES) {
        const run = runs.get(family);
        if (run) run.bare++;
        else runs.set(family, { last: 0, bare: 1, inline: 0 });
      }
    }
    for (const value of inlineNumbers(aligned(passage).form)) {
      const run = runs.get('paren') ?? { last: 0, bare: 0, inline: 0 };
      if (value === 1 || value === run.inline + 1) runs.set('paren', { ...run, inline: value });
    }
  }
  return found;
}

function breakOf(number: Numbered, run: Run | undefined, before: Numbered | null): NumberBreak['kind'] | null {
  const last = run?.last ?? 0;
  const { value, family } = number;
  // (1) and 1. also stand for years, dates and figures at the head of a line: only a list in progress can break
  if (family !== 'paren' && last === 0) return null;
  if (value === last + 1 || (run && value === run.inline + 1)) return null;
  if (value === 1) return before?.family === family && last === 1 ? 'repeated' : null;
  if (value === last) return 'repeated';
  if (run && value > last && run.bare >= value - last - 1) return 'lost';
  return last === 0 ? 'first' : 'skipped';
}

const LONGEST = 24;

function headOf(text: string): string {
  const end = text.search(/[。：:；;，,]/);
  const head = end < 0 ? text : text.slice(0, end);
  return head.length > LONGEST ? `${head.slice(0, LONGEST)}…` : head;
}
