import type { Content } from '../model/detection.ts';
import {
  APPLICATION_WORDS,
  DISCLOSURE_WORDS,
  HEADING_WORDS,
  PREAMBLE,
  PROCEEDINGS_WORDS,
  REPORT_WORDS,
} from './phrases.ts';

/** Whether at least `enough` of the words stand in the text. Each search is a pass over it: none is made in vain. */
function has(text: string, words: readonly string[], enough: number): boolean {
  let found = 0;
  for (const [index, word] of words.entries()) {
    if (found + words.length - index < enough) return false;
    if (text.includes(word) && ++found >= enough) return true;
  }
  return false;
}

/** How much of a report stands in a page's text, white space as it comes. */
export function contentOf(text: string): Content {
  // most pages have none of these, and are not searched for the rest
  const any = REPORT_WORDS.some((word) => text.includes(word));
  return {
    headings: any ? HEADING_WORDS.filter((words) => words.some((word) => text.includes(word))).length : 0,
    applications: any && has(text, APPLICATION_WORDS, 6),
    disclosure: any && has(text, DISCLOSURE_WORDS, 2),
    proceedings: any && has(text, PROCEEDINGS_WORDS, 3),
    preamble: any && PREAMBLE.some((words) => text.includes(words)),
    length: Math.min(text.trim().length, 50),
  };
}
