/** All claims of a report's running text, in reading order. Pure. */
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

const cache = new WeakMap<Report, readonly Claim[]>();

/**
 * What the running text of a report says of the figures in its tables.
 * Approximate figures, other years, other bodies, plans, comparisons and titles of documents make no claim.
 */
export function claimsOf(report: Report): readonly Claim[] {
  const known = cache.get(report);
  if (known) return known;
  const claims: Claim[] = [];
  let subject: string | null = null;
  let context: Context = fresh();
  for (const sentence of sentencesOf(report)) {
    const goesOn = !sentence.first && sentence.tokens.find((token) => token.kind !== 'mark')?.id === 'among';
    if (!goesOn) context = fresh();
    if (sentence.first) subject = sentence.topic;
    const read = readSentence(sentence, report, subject, context);
    claims.push(...read.claims);
    subject = read.subject;
  }
  cache.set(report, claims);
  return claims;
}

function readSentence(
  sentence: Sentence,
  report: Report,
  inherited: string | null,
  context: Context,
): { claims: Claim[]; subject: string | null } {
  const claims: Claim[] = saysNone(sentence, report).map((none) => claim(sentence, { ...none, figure: 0, unit: '' }));
  const named: Named[] = [];
  let subject = inherited;
  let awaited: string[] = [];
  let scanned = 0;
  for (const near of windowsOf(sentence, report.year, context)) {
    subject = lastSubject(sentence.tokens.slice(scanned, near.at), subject);
    awaited = stillAwaited(near, awaited);
    scanned = near.at + 1;
    const { figure } = near;
    if (!near.aside && !figure.approximate) {
      for (const [domain, keysOf] of READERS) {
        const meaning = keysOf(near, { subject, sentence, report, awaited });
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
    awaited = awaited.slice(1);
  }
  subject = lastSubject(sentence.tokens.slice(scanned), subject);
  claims.push(...allUpheld(sentence, named).map((all) => claim(sentence, all)));
  return { claims, subject };
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
    start: folded.at[words[0]!.start]!,
    end: folded.at[words.at(-1)!.end - 1]! + 1,
    sentence: [sentence.start, sentence.end],
  };
}

function trimmed(words: readonly Token[]): readonly Token[] {
  const first = words.findIndex((token) => token.kind !== 'mark');
  return words.slice(Math.max(0, first));
}

function lastSubject(tokens: readonly Token[], before: string | null): string | null {
  let subject = before;
  for (const { kind, id } of tokens) {
    if (kind === 'noun' && id !== 'bare') subject = id;
    else if (kind === 'foreign' && id === 'thing') subject = 'thing';
  }
  return subject;
}

function stillAwaited(near: Window, awaited: readonly string[]): string[] {
  const { before } = near;
  if (!before.some((token) => token.kind === 'list' && token.id === 'respectively')) {
    // 3件、2件: nothing but the separator stands before the next figure.
    return before.every((token) => token.kind === 'mark' || token.kind === 'list') ? [...awaited] : [];
  }
  const nouns = before.filter((token) => token.kind === 'noun' && token.id !== 'bare').map((token) => token.id);
  return nouns.length > 1 ? nouns : [];
}
