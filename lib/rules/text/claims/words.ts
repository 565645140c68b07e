/** Small questions about stretches of tokens. */
import type { Kind } from './lexicon.ts';
import type { Token } from './tokens.ts';

export function has(tokens: readonly Token[], kind: Kind, id?: string): boolean {
  return tokens.some((token) => token.kind === kind && (id === undefined || token.id === id));
}

export function ids(tokens: readonly Token[], kind: Kind): string[] {
  return [...new Set(tokens.filter((token) => token.kind === kind).map((token) => token.id))];
}

/** Words that the grammar does not know, of more than one letter; a letter is mostly a particle. */
export function unknown(tokens: readonly Token[]): boolean {
  return tokens.some((token) => (token.kind === 'unknown' && token.end - token.start > 1) || token.kind === 'title');
}

/** Cases are counted in these; with none of them a figure may count anything. */
const CASE_UNITS = new Set([
  '件',
  '份',
  '宗',
  '起',
  '条',
  '项',
  '次',
  '例',
  '个',
  '封',
  '件次',
  '宗次',
  '桩',
  '笔',
  '件(次)',
  '件(条)',
  '',
]);

export const isCaseUnit = (unit: string): boolean => CASE_UNITS.has(unit);

/** A bare figure counts only where a mark or the end follows it: 新收144，上年结转11。 */
export function isCounted(figure: { readonly id: string }, after: readonly Token[]): boolean {
  return figure.id === 'count' || after.length === 0;
}
