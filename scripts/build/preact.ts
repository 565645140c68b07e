/**
 * Takes out of preact the one path by which a string could become markup (dangerouslySetInnerHTML). Nothing of ours
 * uses it, and without it nothing in the packages writes markup: a linter that sees none needs no exception.
 */
import type { Plugin } from 'vite';

const MODULE = /\/node_modules\/preact\/dist\/preact\.mjs$/;

/** Each stands exactly once in preact's text; another version of preact, and the build stops here. */
const PARTS: readonly (readonly [from: string, to: string])[] = [
  ['"dangerouslySetInnerHTML"==s?y=k:', ''],
  ['"dangerouslySetInnerHTML"==s?h=k:', ''],
  [
    'h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):(y&&(t.textContent=""),',
    '(',
  ],
];

const MARKUP = /innerHTML|outerHTML|insertAdjacentHTML/i;

/** preact's text without that path. Throws where the text is not the one that this was written for. */
export function withoutMarkup(code: string): string {
  let result = code;
  for (const [from, to] of PARTS) {
    const count = result.split(from).length - 1;
    if (count !== 1) throw new Error(`preact is not what scripts/build/preact.ts knows: ${count} times ${from}`);
    result = result.replace(from, () => to);
  }
  if (MARKUP.test(result)) throw new Error('preact writes markup in another place: look at scripts/build/preact.ts');
  return result;
}

/** For every build; fails the one in which preact differs, or some chunk writes markup all the same. */
export function preactWithoutMarkup(): Plugin {
  return {
    name: 'crossfoot:preact-without-markup',
    transform(code, id) {
      return MODULE.test(id.replaceAll('\\', '/')) ? { code: withoutMarkup(code), map: null } : null;
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        const place = chunk.type === 'chunk' ? chunk.code.search(MARKUP) : -1;
        if (chunk.type === 'chunk' && place >= 0)
          this.error(`${chunk.fileName} writes markup: ${chunk.code.slice(Math.max(0, place - 60), place + 60)}`);
      }
    },
  };
}
