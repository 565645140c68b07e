/** What a sentence says that a statutory table also says. */
import type { SectionId } from '../../../model/form.ts';
import type { Passage } from '../../../model/prose.ts';

export type Domain = 'applications' | 'proceedings' | 'documents' | 'decisions';

/** Why a claim that fits no cell is only to be verified. */
export type Doubt = 'unit' | 'published';

export interface Claim {
  readonly domain: Domain;
  /** The meanings that it may have: keys of the readings. */
  readonly keys: readonly string[];
  readonly figure: number;
  readonly rounding: number;
  readonly unit: string;
  /** In words, without a figure: 未收到, 均获维持. */
  readonly worded?: boolean;
  readonly doubt?: Doubt;
  readonly passage: Passage;
  /** Of the words that make the claim, in the passage as printed. */
  readonly start: number;
  readonly end: number;
  /** Of its sentence. */
  readonly sentence: readonly [start: number, end: number];
}

/** The printed words of a claim. */
export function phraseOf({ passage, start, end }: Claim): string {
  return passage.text.slice(start, end).trim();
}

/** The printed sentence of a claim. */
export function sentenceOf({ passage, sentence }: Claim): string {
  return passage.text.slice(sentence[0], sentence[1]).trim();
}

/** The section that a finding on a passage belongs to. */
export function sectionOf({ section }: Passage): SectionId | null {
  return section === 'preamble' || section === 'ending' ? null : section;
}
