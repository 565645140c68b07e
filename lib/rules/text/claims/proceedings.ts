/** What a figure says of reviews and suits over information: table four. */
import type { Report } from '../../../model/report.ts';
import type { Window } from './around.ts';
import type { Domain } from './claim.ts';
import { advance, asideInItsYear, fresh } from './context.ts';
import type { Meaning, Said } from './read.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { has, ids, isCaseUnit, isCounted, unknown } from './words.ts';

const GROUPS = new Set(['review', 'suit', 'directSuit', 'suitAfterReview']);
const TOLD_SUITS = new Set(['directSuit', 'suitAfterReview']);
/** A sentence that says one of these is about information, if it is about reviews or suits at all. */
const ABOUT = ['信息公开', '依申请公开', '政务公开'];
const AS_PARTY = [
  '被申请',
  '被提起',
  '被起诉',
  '引发',
  '引起',
  '作为被申请人',
  '作为被告',
  '因政府信息公开',
  '因信息公开',
];
const WORK_OF_ORGAN = new Set(['received', 'handled', 'completed', 'decided']);
/** Bodies that review the acts of others. */
const ORGAN_KINDS = new Set(['government', 'governmentOffice']);

/** The sentence speaks of cases about information in which the agency itself is the party. */
export function ownProceedings({ folded, tokens, topic, section }: Sentence, report: Report): boolean {
  const text = folded.text.slice(tokens[0]!.start, tokens.at(-1)!.end);
  if (tokens.some((token) => token.kind === 'organ')) return false;
  const about = ABOUT.some((word) => text.includes(word));
  if (!about && topic === null && section !== 'proceedings') return false;
  if (AS_PARTY.some((word) => text.includes(word))) return true;
  const { agency } = report;
  const organ = agency !== null && (ORGAN_KINDS.has(agency.kind ?? '') || agency.name.includes('司法'));
  return !(
    organ && tokens.some((token) => token.kind === 'verb' && WORK_OF_ORGAN.has(token.id) && nounBehind(tokens, token))
  );
}

/** The verb has reviews or suits for its object. */
function nounBehind(tokens: readonly Token[], verb: Token): boolean {
  const rest = tokens.slice(tokens.indexOf(verb) + 1);
  const next = rest.find((token) => token.kind === 'noun' || (token.kind === 'mark' && token.id !== '、'));
  return next?.kind === 'noun' && GROUPS.has(next.id);
}

/** The meaning of a figure as a number of reviews or suits. */
export function proceedingKeys(near: Window, said: Said): Meaning | null {
  const { before, after, figure } = near;
  if (!isCaseUnit(figure.unit) || !isCounted(figure, after)) return null;
  if (has(before, 'organ') || has(before, 'negation') || has(before, 'list', 'mainly')) return null;
  const nouns = groupsNamed(before);
  const last = before.findLastIndex((token) => token.kind === 'noun');
  const inherits = nouns.length === 0 && GROUPS.has(said.subject ?? '');
  if (nouns.length === 0 && !inherits && said.awaited.length === 0) return null;
  if (last >= 0 && !GROUPS.has(before[last]!.id)) return null;
  if (!ownProceedings(said.sentence, said.report)) return null;
  const tail = before.slice(last + 1);
  if (has(tail, 'foreign') || unknown(tail) || has(before, 'result') || has(before, 'applicant')) return null;
  // 行政复议答复35件: the work of answering, whatever the reviews are about.
  if (last >= 0 && has(tail, 'verb', 'completed')) return null;
  const awaited = said.awaited[0];
  if (awaited) return GROUPS.has(awaited) ? { keys: [awaited] } : null;
  const outcome = ids(tail, 'outcome');
  if (outcome.length > 1) return null;
  const groups = inherits ? [said.subject!] : heads(before, nouns);
  if (outcome[0]) return { keys: outcomeKeys(outcome[0], inherits, groups) };
  const behind = after.find((token) => token.kind === 'outcome');
  if (inherits)
    return behind && !unknown(before) && !has(before, 'verb') ? { keys: outcomeKeys(behind.id, true, groups) } : null;
  if (has(before, 'verb', 'new') || has(before, 'list', 'among') || has(before, 'verb', 'turned')) return null;
  if (has(before, 'verb', 'carriedOver') || has(before, 'verb', 'carriedForward')) return null;
  const completed = has(before, 'verb', 'completed');
  if (groups.length === 1) return { keys: completed ? [groups[0]!, `${groups[0]}:concluded`] : [groups[0]!] };
  // 行政复议、行政诉讼共15件, or 各3件, or 均为0件.
  return { keys: has(tail, 'list', 'total') ? [groups.join('+')] : [groups.join('+'), ...groups] };
}

/** The groups that are named, each once: 未经复议直接起诉的行政诉讼 is the direct suits alone. */
function groupsNamed(before: readonly Token[]): string[] {
  const words = before.filter((token) => token.kind !== 'filler');
  return words.flatMap(({ kind, id }, at) => {
    if (kind !== 'noun' || !GROUPS.has(id)) return [];
    const told = words[at - 1];
    return id === 'suit' && told?.kind === 'noun' && TOLD_SUITS.has(told.id) ? [] : [id];
  });
}

/** 复议后 and 直接 tell the suits apart; without them the noun itself. */
function heads(before: readonly Token[], nouns: readonly string[]): string[] {
  const joined = before.some((token) => token.id === '、' || (token.kind === 'list' && token.id === 'and'));
  return joined ? [...nouns] : nouns.slice(-1);
}

/** Where the sentence has named several groups before, any of them may be meant. */
function outcomeKeys(outcome: string, inherited: boolean, groups: readonly string[]): string[] {
  const own = groups.map((group) => `${group}:${outcome}`);
  return inherited ? [...own, `review+suit:${outcome}`, ...(groups[0] === 'suit' ? [`review:${outcome}`] : [])] : own;
}

export interface Named {
  readonly keys: readonly string[];
  readonly figure: number;
  /** Index of its figure in the sentence. */
  readonly at: number;
}

interface All {
  readonly domain: Domain;
  readonly keys: readonly string[];
  readonly figure: number;
  readonly unit: string;
  readonly worded: true;
  readonly from: number;
  readonly to: number;
}

/** 行政复议7件，行政诉讼9件，均获维持: all of each ended so. */
export function allUpheld(sentence: Sentence, named: readonly Named[]): All[] {
  const { tokens } = sentence;
  const context = fresh();
  const claims: All[] = [];
  for (const [index, token] of tokens.entries()) {
    advance(context, token, tokens[index + 1], null);
    const outcome = tokens[index + 1]?.kind === 'filler' ? tokens[index + 2] : tokens[index + 1];
    if (token.kind !== 'every' || outcome?.kind !== 'outcome' || asideInItsYear(context)) continue;
    for (const { keys, figure, at } of named) {
      const [group] = keys;
      if (at > index || figure === 0 || keys.length !== 1 || !group || !GROUPS.has(group)) continue;
      const to = tokens.indexOf(outcome) + 1;
      claims.push({
        domain: 'proceedings',
        keys: [`${group}:${outcome.id}`],
        figure,
        unit: '件',
        worded: true,
        from: index,
        to,
      });
    }
  }
  return claims;
}
