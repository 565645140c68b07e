/** What is said not to be: 未收到政府信息公开申请，未发生行政复议、行政诉讼. */
import type { Report } from '../../../model/report.ts';
import type { Domain } from './claim.ts';
import { advance, aside, fresh } from './context.ts';
import { ownProceedings } from './proceedings.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

export interface None {
  readonly domain: Domain;
  readonly keys: readonly string[];
  readonly worded: true;
  readonly from: number;
  readonly to: number;
}

/** May follow the noun of which there is none. */
const TAIL = new Set('事项 情况 案件 案 件 事宜 业务 信息 情形 现象 记录 有关 等 的 数量 工作 发生 材料'.split(' '));
const JOINS = new Set(['、', 'and']);
const KEYS: ReadonlyMap<string, readonly [Domain, string]> = new Map([
  ['application', ['applications', 'none']],
  ['bare', ['applications', 'none']],
  ['review', ['proceedings', 'review']],
  ['suit', ['proceedings', 'suit']],
]);

/** The claims of a sentence that there was none of something. */
export function saysNone(sentence: Sentence, report: Report): None[] {
  const { tokens } = sentence;
  if (!tokens.some((_, index) => startsNone(tokens, index))) return [];
  const context = fresh();
  const claims: None[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (startsNone(tokens, index) && !aside(context)) claims.push(...nonesFrom(sentence, report, index));
    advance(context, token, tokens[index + 1], report.year);
  }
  return claims;
}

function startsNone(tokens: readonly Token[], at: number): boolean {
  const { kind, id } = tokens[at]!;
  if (kind !== 'negation') return false;
  if (id === 'none') return true;
  const next = tokens[at + 1];
  return next?.kind === 'verb' && ['received', 'new', 'sued', 'handled'].includes(next.id);
}

/** From the negation to the next mark, 、 apart: the nouns at the heads of what is denied. */
function nonesFrom(sentence: Sentence, report: Report, at: number): None[] {
  const { tokens, folded } = sentence;
  const found = tokens.findIndex(({ kind, id }, index) => index > at && kind === 'mark' && id !== '、');
  const end = found < 0 ? tokens.length : found;
  const heads = headsOf(tokens.slice(at + 1, end), folded.text);
  if (!heads) return [];
  const own = ownProceedings(sentence, report);
  return heads.flatMap((head): None[] => {
    const [domain, key] = KEYS.get(head) ?? [];
    if (!domain || !key) return [];
    if (domain === 'proceedings' && !own) return [];
    if (head === 'bare' && sentence.topic !== 'application') return [];
    return [{ domain, keys: [key], worded: true, from: at, to: end }];
  });
}

/**
 * 政府信息公开申请行政复议 is about reviews, 申请和行政复议 about both: a noun counts where a joiner or the end
 * follows. Null where a word is not known, and anything might be denied.
 */
function headsOf(words: readonly Token[], text: string): string[] | null {
  const heads: string[] = [];
  let noun: string | null = null;
  for (const token of words) {
    const printed = text.slice(token.start, token.end);
    if (token.kind === 'noun') noun = token.id;
    else if (JOINS.has(token.id)) {
      if (noun) heads.push(noun);
      noun = null;
    } else if (TAIL.has(printed) || token.kind === 'filler' || (token.kind === 'list' && token.id === 'open')) continue;
    else if (token.kind === 'verb' && token.id === 'sued') {
      // 因信息公开申请提起的行政诉讼: what stands before only says of what kind.
      noun = null;
    } else if (noun) return null;
    else if (!['scope', 'year', 'verb', 'channel', 'unknown'].includes(token.kind)) return null;
    else if (token.kind === 'scope' && token.id === 'other') return null;
    else if (token.kind === 'verb' && !['received', 'new', 'handled', 'sued'].includes(token.id)) return null;
    else if (token.kind === 'unknown' && token.end - token.start > 1) return null;
  }
  if (noun) heads.push(noun);
  return heads;
}
