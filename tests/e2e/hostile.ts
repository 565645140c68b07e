/** Pages that work against us: a report of ours with script, markup or text of an attacker's in it. */
import type { Page } from 'puppeteer-core';
import { type FixturePage, HOST, report } from '../fixtures/index.ts';
import { SAMPLE_FAULTS } from '../fixtures/sample.ts';

export interface Attack {
  /** First in the head: it runs before anything of ours. */
  readonly script?: string;
  /** Markup at the start of the body. */
  readonly before?: string;
  /** Around all that the body holds. */
  readonly around?: readonly [open: string, close: string];
  /** Nothing but tables and lines: no title, no heading, no paragraph, no box. */
  readonly bare?: boolean;
}

const BOXED = /<title>[^<]*|<meta name="ArticleTitle"[^>]*>|<\/?(?:h1|p|div|strong)\b[^>]*>/g;
const bared = (text: string): string =>
  text.replace(BOXED, (tag) => (tag.startsWith('<meta') ? '' : tag.startsWith('<title') ? '<title>' : '<br>'));

/** The report with the planted errors (four on the badge, three figures lit as errors), attacked. */
export function attacked(
  name: string,
  { script = '', before = '', around = ['', ''], bare = false }: Attack,
): FixturePage {
  const faulty = report({ faults: SAMPLE_FAULTS });
  const text = (bare ? bared(faulty.text) : faulty.text)
    .replace(/<head[^>]*>/, (tag) => `${tag}<script>${script}</script>`)
    .replace(/<body[^>]*>/, (tag) => `${tag}${before}${around[0]}`)
    .replace('</body>', () => `${around[1]}</body>`);
  return { ...faulty, name, url: `${HOST}/zwgk/nb/${name}.html`, text, bytes: new TextEncoder().encode(text) };
}

/** What a page could replace before we come; each would lie or throw if it were asked. */
export const REPLACED = `
  const lie = (owner, name, value) => Object.defineProperty(owner, name, { configurable: true, get: () => value });
  const stop = () => { throw new Error('replaced'); };
  lie(Node.prototype, 'childNodes', []);
  lie(CharacterData.prototype, 'data', '0');
  lie(Node.prototype, 'ownerDocument', null);
  lie(Document.prototype, 'defaultView', null);
  for (const [owner, names] of [
    [Element.prototype, ['attachShadow', 'getAttribute', 'hasAttribute', 'checkVisibility', 'showPopover', 'append']],
    [Document.prototype, ['createElement', 'createRange', 'createTreeWalker', 'getElementsByTagName']],
    [Range.prototype, ['setStart', 'setEnd']],
    [CSSStyleSheet.prototype, ['replaceSync']],
    [EventTarget.prototype, ['dispatchEvent']],
    [MutationObserver.prototype, ['observe']],
    [HighlightRegistry.prototype, ['set', 'delete', 'clear']],
  ]) for (const name of names) owner[name] = stop;
  window.Highlight = window.CSSStyleSheet = window.MutationObserver = stop;
  Object.defineProperty(Object.prototype, 'kind', { get: () => 'clear', set: stop, configurable: true });
`;

const NAMED = [
  'body',
  'head',
  'documentElement',
  'title',
  'URL',
  'defaultView',
  'adoptedStyleSheets',
  'visibilityState',
  'querySelector',
  'querySelectorAll',
  'getElementById',
  'getElementsByTagName',
  'createElement',
  'createRange',
  'createTreeWalker',
  'addEventListener',
  'removeEventListener',
  'elementsFromPoint',
  'contentType',
  'characterSet',
  'readyState',
  'compatMode',
  'styleSheets',
  'activeElement',
  'execCommand',
  'getSelection',
  'nodeType',
  'childNodes',
  'parentNode',
  'contains',
  'constructor',
  'toString',
  '__proto__',
  'then',
  'kind',
  'id',
];

/** Elements whose names stand before the properties of the document. */
export const CLOBBERED: string = NAMED.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join(
  '',
);

/** A form around the whole page, as many portals have one, whose fields stand before its own properties. */
export const FORM: readonly [string, string] = [
  `<form>${[
    'nodeType',
    'localName',
    'nodeName',
    'tagName',
    'childNodes',
    'children',
    'attributes',
    'getAttribute',
    'parentNode',
    'parentElement',
    'ownerDocument',
    'isConnected',
    'textContent',
    'shadowRoot',
    'closest',
    'contains',
    'className',
    'hasAttribute',
    'checkVisibility',
    'getBoundingClientRect',
    'firstChild',
    'nextSibling',
    'id',
    'hidden',
    'title',
    'getRootNode',
    'matches',
    'querySelectorAll',
    'querySelector',
    'clientLeft',
    'clientTop',
    'offsetParent',
    'style',
  ]
    .map((name) => `<input type="hidden" name="${name}" value="x">`)
    .join('')}`,
  '</form>',
];

/** The figures lit as errors, asked for without anything that a page may have named or replaced. */
export function errorsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('crossfoot-error') ?? [])].map((range) => `${range}`));
}

/** What our card in the page says; null where none is open. */
export function cardOf(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const host = Document.prototype.querySelector.call(document, 'crossfoot-ui');
    return host?.shadowRoot?.querySelector('.card')?.textContent ?? null;
  });
}
