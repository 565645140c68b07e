/** The report's running text as sentences of tokens, each with what its sub-heading is about. */
import type { SectionId } from '../../../model/form.ts';
import type { Passage } from '../../../model/prose.ts';
import type { Report } from '../../../model/report.ts';
import { type Folded, fold } from './fold.ts';
import { type Token, tokensOf } from './tokens.ts';

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
/** Longer ones are cut: nobody writes them, and what is read of a figure is asked of its sentence. */
const MOST_TOKENS = 400;

/** Several rules ask for the sentences of one report. */
const KNOWN = new WeakMap<Report, readonly Sentence[]>();

/** The sentences of sections one to six, in reading order. */
export function sentencesOf(report: Report): readonly Sentence[] {
  const known = KNOWN.get(report) ?? read(report);
  KNOWN.set(report, known);
  return known;
}

function read(report: Report): Sentence[] {
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
      const start = folded.at[own[0]!.start]!;
      const end = folded.at[own.at(-1)!.end]!;
      sentences.push({ passage, folded, tokens: own, topic, first: from === 0, section, start, end });
      from = index + 1;
    }
  }
  return sentences;
}

/** The tokens of the sub-heading that the passage is or begins with; null where it continues the one before. */
function headingOf(text: string, tokens: readonly Token[]): readonly Token[] | null {
  const numbered = NUMBERED.test(text);
  const end = tokens.findIndex(({ kind, id, start }) => kind === 'mark' && start > 4 && [':', '。'].includes(id));
  const head = end < 0 ? tokens : tokens.slice(0, end);
  const length = head.at(-1)?.end ?? 0;
  const whole = end < 0 || end === tokens.length - 1;
  if (length > HEADING_LENGTH || head.some((token) => token.kind === 'figure' && token.id === 'count')) return null;
  return numbered || whole ? head : null;
}

function topicOf(tokens: readonly Token[]): Topic {
  const nouns = tokens.filter((token) => token.kind === 'noun').map((token) => token.id);
  if (nouns.some((noun) => noun === 'review' || noun === 'suit')) return 'proceedings';
  return nouns.includes('application') ? 'application' : null;
}
