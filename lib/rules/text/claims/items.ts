/** The items of a list in the text. */
import type { Figure, Token } from './tokens.ts';
import { has } from './words.ts';

/** No author counts up more; what does is no list of this kind, and would cost time. */
export const MOST_ITEMS = 40;

export const isCount = (token: Token): token is Figure => token.kind === 'figure' && token.id === 'count';

export interface Item {
  readonly label: readonly Token[];
  readonly figure: Figure;
  /** What stands right behind the figure. */
  readonly next: Token | undefined;
  /** 其中 stands before it: it begins a list within the list. */
  readonly nests: boolean;
  /** The mark before it. */
  readonly mark: string;
}

/** The items behind the opener; null where the list is open or its units differ. */
export function itemsFrom(tokens: readonly Token[], at: number, unit: string): Item[] | null {
  const items: Item[] = [];
  let label: Token[] = [];
  let depth = 0;
  let mark = '';
  let nests = false;
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind === 'mark') {
      if (token.id === '(') depth++;
      else if (token.id === ')' && --depth < 0) break;
      if (depth > 0 || token.id === ')') continue;
      if (token.id === ';' && items.length > 1 && items[1]!.mark !== ';') break;
      if (token.id === ';' && items.length === 1 && nests) break;
      if (items.length === 0 || label.length === 0) mark = token.id;
      if (token.id === '、' || token.id === '，' || token.id === ',' || token.id === ';') mark = token.id;
    }
    if (depth > 0) continue;
    if (isCount(token)) {
      if (token.unit !== unit || token.approximate || has(label, 'comparison')) {
        if (has(label, 'comparison')) {
          label = [];
          continue;
        }
        return items.length > 1 && closes(items.at(-1)!) ? items : null;
      }
      if (items.length === MOST_ITEMS) return null;
      items.push({ label, figure: token, next: tokens[index + 1], nests, mark });
      label = [];
      nests = false;
    } else if (token.kind === 'list' && (token.id === 'among' || token.id === 'including') && items.length > 0) {
      nests = true;
    } else if (token.kind === 'list' && (token.id === 'mainly' || token.id === 'aside')) break;
    else if (token.kind === 'list' && token.id === 'open' && items.length > 0 && label.length === 0) return null;
    else if (token.kind !== 'mark') label.push(token);
  }
  return items;
}

/** 其他…30条 ends a list. */
export function closes({ label }: Item): boolean {
  return has(label, 'list', 'rest') || label.some((token) => token.kind === 'result' && token.id === 'other');
}
