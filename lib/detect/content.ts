import type { Content } from '../model/detection.ts';
import {
  APPLICATION_WORDS,
  DISCLOSURE_WORDS,
  HEADING_WORDS,
  PREAMBLE,
  PROCEEDINGS_WORDS,
  REPORT_WORDS,
} from './phrases.ts';

const countOf = (text: string, words: readonly string[]): number => words.filter((word) => text.includes(word)).length;

/** How much of a report stands in a page's text, white space as it comes. */
export function contentOf(text: string): Content {
  // most pages have none of these, and are not searched for the rest
  const any = REPORT_WORDS.some((word) => text.includes(word));
  return {
    headings: any ? HEADING_WORDS.filter((words) => words.some((word) => text.includes(word))).length : 0,
    applications: any && countOf(text, APPLICATION_WORDS) >= 6,
    disclosure: any && countOf(text, DISCLOSURE_WORDS) >= 2,
    proceedings: any && countOf(text, PROCEEDINGS_WORDS) >= 3,
    preamble: any && PREAMBLE.some((words) => text.includes(words)),
    length: Math.min(text.trim().length, 50),
  };
}
