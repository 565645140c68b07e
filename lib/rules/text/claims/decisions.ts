/** What a figure says of licences, penalties and coercive measures: table two. */

import type { Window } from './around.ts';
import type { Meaning, Said } from './read.ts';
import { has, ids, isCounted, unknown } from './words.ts';

const ROWS = new Set(['licensing', 'penalty', 'coercion']);
/** Units in which decisions are counted. */
const SURE = new Set(['件', '宗', '起', '例', '份', '']);
/** Units of those concerned, or of entries on a page: what they count may not be decisions. */
const UNSURE = new Set(['家', '户', '条', '项', '次', '人次', '人', '个', '条次', '件次', '笔', '批次']);

/** The meaning of a figure as a number of decisions. */
export function decisionKeys(near: Window, said: Said): Meaning | null {
  const { before, after, figure } = near;
  const sure = SURE.has(figure.unit);
  if (!(sure || UNSURE.has(figure.unit)) || !isCounted(figure, after)) return null;
  const awaited = said.awaited[0];
  if (awaited && ROWS.has(awaited)) return meaning([awaited], near, sure);
  const ahead = before.some((token) => token.kind === 'noun')
    ? undefined
    : after.find((token) => token.kind !== 'filler');
  const stands = ahead?.kind === 'noun' ? [...before, ahead] : before;
  const nouns = ids(stands, 'noun');
  if (nouns.length === 0 || !nouns.every((noun) => ROWS.has(noun))) return null;
  if (has(stands, 'foreign') || has(before, 'negation') || has(before, 'list', 'open') || has(before, 'list', 'among'))
    return null;
  const last = before.findLastIndex((token) => token.kind === 'noun');
  // What came in is not yet decided.
  if (has(before, 'verb', 'received') || has(before, 'verb', 'new')) return null;
  // 行政许可信息, 行政许可窗口: other things than decisions.
  if (unknown(before.slice(last + 1)) || has(before, 'channel') || followed(near)) return null;
  return meaning(nouns, near, sure);
}

/** 18件行政处罚信息: the noun ahead only says of what kind. */
function followed({ before, after }: Window): boolean {
  if (has(before, 'noun')) return false;
  const noun = after.findIndex((token) => token.kind === 'noun');
  const next = after[noun + 1];
  return next?.kind === 'foreign' || next?.kind === 'unknown';
}

function meaning(nouns: readonly string[], { before }: Window, sure: boolean): Meaning {
  const published = has(before, 'verb', 'disclosed') || has(before, 'verb', 'published');
  const doubt = published ? 'published' : sure ? undefined : 'unit';
  const keys = nouns.length === 1 || has(before, 'list', 'total') ? [nouns.join('+')] : [nouns.join('+'), ...nouns];
  return { keys, ...(doubt && { doubt }) };
}
