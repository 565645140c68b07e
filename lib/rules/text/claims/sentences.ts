/** The report's running text as sentences of tokens, each with what its sub-heading is about. */
import type { SectionId } from '../../../model/form.ts';
import { once } from '../../../model/memo.ts';
import type { Passage } from '../../../model/prose.ts';
import type { Report } from '../../../model/report.ts';
import { type Folded, fold } from './fold.ts';
import { type Figure, type Token, tokensOf } from './tokens.ts';

/** What a sub-section is about. */
export type Topic = 'application' | 'proceedings' | null;

export interface Sentence {
  readonly passage: Passage;
  readonly folded: Folded;
  readonly tokens: readonly Token[];
  /** By the section or sub-heading that it stands under. */
  readonly topic: Topic;
  /** It opens its passage. */
  readonly first: boolean;
  /** It carries on with what the one before it says: 其中…. */
  readonly goesOn: boolean;
  /** Figures with a unit of things, or with none, stand in it: most sentences have none, and nothing to compare. */
  readonly counts: boolean;
  readonly section: Passage['section'];
  /** Offsets into the printed passage. */
  readonly start: number;
  readonly end: number;
}

const OF_SECTION: ReadonlyMap<Passage['section'], Topic> = new Map<SectionId, Topic>([
  ['applications', 'application'],
  ['proceedings', 'proceedings'],
]);
/** （一） 1. 一、 (1) at the head of a passage. */
const NUMBERED = /^(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十\d]{1,3}[、.])/;
const HEADING_LENGTH = 30;
const HEAD_ENDS = new Set([':', '。']);
/** Longer ones are cut: nobody writes them, and what is read of a figure is asked of its sentence. */
const MOST_TOKENS = 400;

/** The sentences of sections one to six, in reading order. */
export const sentencesOf = once(read);

function read(report: Report): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let section: Passage['section'] | null = null;
  let topic: Topic = null;
  for (const passage of report.prose) {
    if (passage.section === 'preamble' || passage.section === 'ending') continue;
    if (passage.section !== section) topic = OF_SECTION.get(passage.section) ?? null;
    section = passage.section;
    const folded = fold(passage.text);
    const tokens = tokensOf(folded.text);
    const heading = headingOf(folded.text, tokens);
    if (heading) topic = topicOf(heading) ?? OF_SECTION.get(section) ?? null;
    let from = 0;
    for (let index = 0; index < tokens.length; index++) {
      const ends = tokens[index]!.kind === 'mark' && tokens[index]!.id === '。';
      if (!ends && index < tokens.length - 1 && index - from < MOST_TOKENS) continue;
      const own = tokens.slice(from, index + 1);
      const start = folded.at(own[0]!.start);
      const end = folded.at(own.at(-1)!.end);
      const first = from === 0;
      const goesOn = !first && own.find(({ kind }) => kind !== 'mark')?.id === 'among';
      const counts = own.some(isCounting);
      sentences.push({ passage, folded, tokens: own, topic, first, goesOn, counts, section, start, end });
      from = index + 1;
    }
  }
  return sentences;
}

/** A figure that counts things: it has a unit of theirs, or none. */
export function isCounting(token: Token): token is Figure {
  return token.kind === 'figure' && (token.id === 'count' || token.id === 'bare');
}

/** The tokens of the sub-heading that the passage is or begins with; null where it continues the one before. */
function headingOf(text: string, tokens: readonly Token[]): readonly Token[] | null {
  let end = 0;
  for (; end < tokens.length; end++) {
    const token = tokens[end]!;
    if (token.kind === 'mark' && token.start > 4 && HEAD_ENDS.has(token.id)) break;
    if (token.end > HEADING_LENGTH || (token.kind === 'figure' && token.id === 'count')) return null;
  }
  const whole = end >= tokens.length - 1;
  return whole || NUMBERED.test(text) ? tokens.slice(0, end) : null;
}

function topicOf(tokens: readonly Token[]): Topic {
  const nouns = tokens.filter((token) => token.kind === 'noun').map((token) => token.id);
  if (nouns.some((noun) => noun === 'review' || noun === 'suit')) return 'proceedings';
  return nouns.includes('application') ? 'application' : null;
}
