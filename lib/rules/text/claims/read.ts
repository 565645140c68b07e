/** All claims of a report's running text, in reading order. Pure. */
import { once } from '../../../model/memo.ts';
import type { Passage } from '../../../model/prose.ts';
import type { Report } from '../../../model/report.ts';
import { applicationKeys } from './applications.ts';
import { type Window, windowsOf } from './around.ts';
import type { Claim, Domain, Doubt } from './claim.ts';
import { type Context, fresh } from './context.ts';
import { decisionKeys } from './decisions.ts';
import { documentKeys } from './documents.ts';
import { saysNone } from './none.ts';
import { allUpheld, type Named, proceedingKeys } from './proceedings.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { Token } from './tokens.ts';
import { has } from './words.ts';

/** What a figure without a noun of its own speaks of: the last noun before it. */
export interface Said {
  readonly subject: string | null;
  readonly sentence: Sentence;
  readonly report: Report;
  /** Nouns still to be matched to figures: 行政复议、行政诉讼分别为3件、2件. */
  readonly awaited: readonly string[];
}

export interface Meaning {
  readonly keys: readonly string[];
  readonly doubt?: Doubt | undefined;
}

const READERS: readonly (readonly [Domain, (near: Window, said: Said) => Meaning | null])[] = [
  ['applications', applicationKeys],
  ['proceedings', proceedingKeys],
  ['documents', documentKeys],
  ['decisions', decisionKeys],
];

/**
 * What the running text of a report says of the figures in its tables.
 * Approximate figures, other years, other bodies, plans, comparisons and titles of documents make no claim.
 */
export const claimsOf = once(read);

/** The claims of each passage. */
export const claimsByPassage = once((report: Report): ReadonlyMap<Passage, readonly Claim[]> => {
  const all = new Map<Passage, Claim[]>();
  for (const each of claimsOf(report)) {
    const own = all.get(each.passage);
    if (own) own.push(each);
    else all.set(each.passage, [each]);
  }
  return all;
});

function read(report: Report): readonly Claim[] {
  const claims: Claim[] = [];
  let subject: string | null = null;
  let context: Context = fresh();
  const sentences = sentencesOf(report);
  for (const [index, sentence] of sentences.entries()) {
    if (!sentence.goesOn) context = fresh();
    if (sentence.first) subject = sentence.topic;
    for (const none of saysNone(sentence, report)) claims.push(claim(sentence, { ...none, figure: 0, unit: '' }));
    // without a figure it has nothing to say, save of what holds for a sentence that goes on from it
    subject =
      sentence.counts || sentences[index + 1]?.goesOn
        ? readFigures(sentence, report, subject, context, claims)
        : lastSubject(sentence.tokens, 0, sentence.tokens.length, subject);
  }
  return claims;
}

/** Adds to `claims` what the figures of a sentence say. @returns what a figure after it would speak of */
function readFigures(
  sentence: Sentence,
  report: Report,
  inherited: string | null,
  context: Context,
  claims: Claim[],
): string | null {
  const named: Named[] = [];
  let subject = inherited;
  let awaited: readonly string[] = NONE;
  let scanned = 0;
  for (const near of windowsOf(sentence, report.year, context)) {
    subject = lastSubject(sentence.tokens, scanned, near.at, subject);
    awaited = stillAwaited(near, awaited);
    scanned = near.at + 1;
    const { figure } = near;
    if (!near.aside && !figure.approximate) {
      const said: Said = { subject, sentence, report, awaited };
      for (const [domain, keysOf] of READERS) {
        const meaning = keysOf(near, said);
        if (!meaning) continue;
        const made = claim(sentence, {
          domain,
          ...meaning,
          figure: figure.value,
          rounding: figure.rounding,
          unit: figure.unit,
          from: near.from,
          to: endOf(near),
        });
        claims.push(made);
        named.push({ keys: meaning.keys, figure: figure.value, at: near.at });
        break;
      }
    }
    if (awaited.length > 0) awaited = awaited.slice(1);
  }
  if (named.length > 0) for (const all of allUpheld(sentence, named)) claims.push(claim(sentence, all));
  return lastSubject(sentence.tokens, scanned, sentence.tokens.length, subject);
}

/** Up to the figure, or to what follows it where the words before it do not say what it counts. */
function endOf(near: Window): number {
  const bare = near.before.every((token) => token.kind === 'filler' || token.kind === 'list');
  return near.at + 1 + (bare ? near.after.length : 0);
}

interface Made {
  readonly domain: Domain;
  readonly keys: readonly string[];
  readonly doubt?: Doubt | undefined;
  readonly figure: number;
  readonly rounding?: number;
  readonly unit: string;
  readonly worded?: boolean;
  /** Indices of the sentence's tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

function claim(sentence: Sentence, { from, to, doubt, rounding = 0, ...made }: Made): Claim {
  const { folded, tokens, passage } = sentence;
  const words = trimmed(tokens.slice(from, to));
  return {
    ...made,
    ...(doubt && { doubt }),
    rounding,
    passage,
    start: folded.at(words[0]!.start),
    end: folded.at(words.at(-1)!.end - 1) + 1,
    sentence: [sentence.start, sentence.end],
  };
}

function trimmed(words: readonly Token[]): readonly Token[] {
  const first = words.findIndex((token) => token.kind !== 'mark');
  return words.slice(Math.max(0, first));
}

/** The last of the tokens from `from` up to `to` that a figure may speak of; `before` where none of them is one. */
function lastSubject(tokens: readonly Token[], from: number, to: number, before: string | null): string | null {
  for (let index = to - 1; index >= from; index--) {
    const { kind, id } = tokens[index]!;
    if (kind === 'noun' && id !== 'bare') return id;
    if (kind === 'foreign' && id === 'thing') return 'thing';
  }
  return before;
}

const NONE: readonly string[] = [];

function stillAwaited({ before }: Window, awaited: readonly string[]): readonly string[] {
  if (!has(before, 'list', 'respectively')) {
    // 3件、2件: nothing but the separator stands before the next figure.
    return before.every((token) => token.kind === 'mark' || token.kind === 'list') ? awaited : NONE;
  }
  const nouns = before.filter((token) => token.kind === 'noun' && token.id !== 'bare').map((token) => token.id);
  return nouns.length > 1 ? nouns : NONE;
}
