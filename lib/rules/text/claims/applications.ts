/** What a figure says of the applications for information: table three. */

import type { Window } from './around.ts';
import type { Meaning, Said } from './read.ts';
import type { Token } from './tokens.ts';
import { has, ids, isCaseUnit, isCounted, unknown } from './words.ts';

/** Stands between noun and figure without changing what is counted. */
const AFTER_NOUN = new Set(['verb', 'filler', 'list', 'every', 'year', 'noun', 'mark', 'figure', 'scope', 'period']);
const TALK = new Set(['filler', 'list', 'mark', 'every', 'year', 'figure', 'scope', 'comparison', 'period']);

/** The meaning of a figure as a number of applications; null where it is none, or where that is not clear. */
export function applicationKeys(near: Window, said: Said): Meaning | null {
  const { before, after, figure } = near;
  if (!isCaseUnit(figure.unit) || !isCounted(figure, after)) return null;
  if (has(before, 'organ') || has(before, 'outcome') || has(before, 'negation')) return null;
  if (oneChannel(before) || has(before, 'list', 'mainly')) return null;
  const noun = before.findLastIndex(isApplication(said));
  const ahead = after.find((token) => token.kind !== 'filler');
  const named = ahead !== undefined && isApplication(said)(ahead);
  if (noun < 0 && (has(before, 'noun') || has(before, 'foreign'))) return null;
  if (noun < 0 && !named && said.subject !== 'application') return null;
  // asked of the whole sentence, and so last
  if (ofPapers(said, near)) return null;
  if (noun >= 0) return nounKeys(near, noun, said);
  const silent = before.every((token) => TALK.has(token.kind));
  const keys = keysOf(near, before, said) ?? (silent ? behind(near) : null);
  return keys ? { keys } : null;
}

function isApplication({ subject }: Said): (token: Token) => boolean {
  return ({ kind, id }) => kind === 'noun' && (id === 'application' || (id === 'bare' && subject === 'application'));
}

/** 公文300件，其中主动公开120件、依申请公开100件: how papers are to be disclosed, not applications. */
const PAPERS = ['公文', '属性', '发文'];

function ofPapers({ sentence }: Said, { before }: Window): boolean {
  const text = sentence.folded.text.slice(sentence.tokens[0]!.start, sentence.tokens.at(-1)!.end);
  if (PAPERS.some((word) => text.includes(word))) return true;
  return text.includes('主动公开') && !before.some((token) => token.kind === 'verb' || token.kind === 'result');
}

const isChannel = ({ kind }: Token): boolean => kind === 'channel';

/** One way of coming in is a part: 网上申请3件; several, or an 等, are all of them. */
function oneChannel(before: readonly Token[]): boolean {
  const first = before.findIndex(isChannel);
  return first >= 0 && first === before.findLastIndex(isChannel) && !has(before, 'list', 'open');
}

function nounKeys(near: Window, noun: number, said: Said): Meaning | null {
  const { before } = near;
  const tail = before.slice(noun + 1);
  const results = has(tail, 'result') || has(tail, 'applicant');
  if (tail.some((token) => !AFTER_NOUN.has(token.kind) && !(results && token.kind !== 'unknown'))) return null;
  if (unknown(tail) || has(tail, 'noun', 'review') || has(tail, 'noun', 'suit')) return null;
  const verb = before.findIndex(
    (token) => token.kind === 'verb' || token.kind === 'result' || token.kind === 'applicant',
  );
  const core = verb >= 0 && verb < noun ? before.slice(verb) : before;
  if (has(core, 'foreign') || (verb < 0 && unknown(core.slice(0, noun)) && has(core, 'list', 'among'))) return null;
  const known = keysOf(near, core, said);
  if (known) return { keys: known };
  if (has(before, 'verb') || has(before, 'result') || has(before, 'list', 'among') || has(before, 'list', 'rest'))
    return null;
  return { keys: ['received', 'completed', 'granted'] };
}

/** By the words before the figure. */
function keysOf(near: Window, words: readonly Token[], said: Said): string[] | null {
  const verbs = ids(words, 'verb').filter((verb) => verb !== 'decided' && verb !== 'sued' && verb !== 'disclosed');
  const results = ids(words, 'result');
  const applicants = ids(words, 'applicant');
  if (results.length > 0) return applicants.length > 0 ? null : resultKeys(words, results);
  if (applicants.length > 0) return applicantKeys(words, applicants, verbs);
  if (verbs.length === 0) return null;
  if (has(words, 'list', 'rest') && !verbs.some((verb) => verb.startsWith('carried') || verb === 'turned')) return null;
  if (!has(words, 'noun') && unknown(words)) return null;
  const keys = verbs.flatMap((verb) => verbKeys(verb, near.year, said.report.year));
  if (has(words, 'list', 'among') && keys.includes('received')) return null;
  return keys.length > 0 ? [...new Set(keys)] : null;
}

function verbKeys(verb: string, named: number | null, year: number | null): string[] {
  switch (verb) {
    case 'new':
    case 'received':
    case 'carriedOver':
    case 'carriedForward':
    case 'completed':
      return [verb];
    case 'handled':
      return ['received', 'completed'];
    case 'turned':
      return turnedKeys(named, year);
    default:
      return [];
  }
}

/** 2022年结转 is carried over, 结转2024年 carried forward; without such a year it may be either. */
function turnedKeys(named: number | null, year: number | null): string[] {
  if (named === null || year === null || named === year) return ['carriedOver', 'carriedForward'];
  return named < year ? ['carriedOver'] : ['carriedForward'];
}

/** 予以公开及部分公开258件 is one figure for both. */
function resultKeys(words: readonly Token[], results: readonly string[]): string[] | null {
  const last = words.findLastIndex((token) => token.kind === 'result');
  if (words.slice(last + 1).some((token) => token.kind === 'unknown' || token.kind === 'foreign')) return null;
  if (results.length === 1) return [`result:${results[0]}`];
  return results.every((result) => !result.includes('.'))
    ? [`result:${results.join('+')}`]
    : [`result:${results.at(-1)}`];
}

function applicantKeys(
  words: readonly Token[],
  applicants: readonly string[],
  verbs: readonly string[],
): string[] | null {
  if (applicants.length > 1 || unknown(words) || has(words, 'foreign')) return null;
  if (verbs.some((verb) => verb !== 'new' && verb !== 'received')) return null;
  return [`applicant:${applicants[0]}`];
}

/** May stand between a figure and what was done: 144件申请均按时答复. */
const PASSED = new Set(['filler', 'every', 'list', 'noun']);

/** By the words behind it: 剩余9件结转下年度, 11件为上年结转, 收到144件政府信息公开申请. */
function behind(near: Window): string[] | null {
  const { after } = near;
  const head = after.findIndex((token) => !PASSED.has(token.kind));
  const token = after[head];
  if (!token || has(after, 'negation') || unknown(after.slice(0, head + 1))) return null;
  if (token.kind === 'result') return [`result:${token.id}`];
  if (token.kind !== 'verb' || !['carriedOver', 'carriedForward', 'completed', 'turned'].includes(token.id))
    return null;
  return token.id === 'turned' ? ['carriedOver', 'carriedForward'] : [token.id];
}
