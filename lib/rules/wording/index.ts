import type { Rule } from '../rule.ts';
import { glyphsDamaged } from './glyphs-damaged.ts';
import { paragraphRepeated } from './paragraph-repeated.ts';
import { sloganReversed } from './slogan-reversed.ts';
import { textLost } from './text-lost.ts';

export const wording = {
  'slogan-reversed': sloganReversed,
  'glyphs-damaged': glyphsDamaged,
  'text-lost': textLost,
  'paragraph-repeated': paragraphRepeated,
} satisfies Readonly<Record<string, Rule>>;
