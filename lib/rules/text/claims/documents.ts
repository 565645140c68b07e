/** What a figure says of 规章 and 行政规范性文件: table two. */

import type { Window } from './around.ts';
import type { Meaning, Said } from './read.ts';
import type { Token } from './tokens.ts';
import { has, ids, isCounted, unknown } from './words.ts';

const ROWS = new Set(['documents', 'regulations']);
const UNITS = new Set(['件', '份', '个', '部', '项', '']);
const VERBS = new Set(['made', 'published', 'repealed', 'inForce']);

/** The meaning of a figure as a number of documents issued, repealed or in force. */
export function documentKeys(near: Window, said: Said): Meaning | null {
  const { after, figure } = near;
  const before = coreOf(near);
  if (!UNITS.has(figure.unit) || !isCounted(figure, after)) return null;
  if (has(before, 'foreign') || has(before, 'negation') || has(before, 'list', 'open') || has(before, 'list', 'rest'))
    return null;
  if (reviewed(said, near)) return null;
  const ahead = after.find((token) => token.kind !== 'filler');
  const nouns = ids([...before, ...(ahead ? [ahead] : [])], 'noun');
  const rows = nouns.length > 0 ? nouns : [said.subject ?? ''];
  if (!rows.every((row) => ROWS.has(row))) return null;
  const last = before.findLastIndex((token) => token.kind === 'noun');
  if (unknown(before.slice(last + 1)) || has(before, 'verb', 'disclosed')) return null;
  const verbs = ids(before, 'verb').filter((verb) => VERBS.has(verb));
  if (verbs.length === 0) verbs.push(...behind(before, after));
  const meant = verbs.includes('made') ? verbs.filter((verb) => verb !== 'published') : verbs;
  if (meant.length !== 1) return null;
  const subject = [...rows].sort().join('+');
  const published = meant[0] === 'published';
  const keys = published ? [`${subject}:made`, `${subject}:inForce`] : [`${subject}:${meant[0]}`];
  return { keys, ...(published && { doubt: 'published' }) };
}

/** 清理 and 审查 look at documents of all years and bodies. */
const REVIEWS = ['清理', '审查', '备案'];

function reviewed({ sentence }: Said, { figure }: Window): boolean {
  const text = sentence.folded.text.slice(sentence.tokens[0]!.start, figure.start);
  return REVIEWS.some((word) => text.includes(word));
}

/** From the verb that has the documents for its object: what stands before says how or why. */
function coreOf({ before }: Window): readonly Token[] {
  const noun = before.findLastIndex((token) => token.kind === 'noun');
  const verb = before.findLastIndex(({ kind, id }, index) => index < noun && kind === 'verb' && VERBS.has(id));
  return verb < 0 || has(before.slice(0, verb), 'list', 'mainly') ? before : before.slice(verb);
}

/** 27件现行有效 */
function behind(before: readonly Token[], after: readonly Token[]): string[] {
  if (has(before, 'verb') || has(before, 'list', 'among')) return [];
  const head = after.find((token) => token.kind !== 'filler' && token.kind !== 'noun');
  return head?.kind === 'verb' && VERBS.has(head.id) ? [head.id] : [];
}
