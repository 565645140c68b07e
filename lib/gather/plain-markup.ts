import { type DefaultTreeAdapterMap, html, Parser, type Token, Tokenizer } from 'parse5';

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const AMPERSAND = 0x26;
const SOLIDUS = 0x2f;
const EQUALS = 0x3d;
const NOT_PLAIN = /[&\0]/;

/** Words, and the white space between them: parse5 makes them tokens of their own. */
const WORDS = /[^\t\n\f <&\0]+/y;
const WHITE = /[\t\n\f ]+/y;
const COMMENT = /[^<\-\0]+/y;
const QUOTED = /[^"&\0]+/y;

const QUOTES: ReadonlyMap<number, string> = new Map([
  [0x22, '"'],
  [0x27, "'"],
]);

const USUAL =
  'align alt bgcolor border cellpadding cellspacing class color content face height hidden href id lang name nowrap o:p rel rowspan colspan size src style target title type valign value width';
/** One string for each of the usual names: the walk over the tree compares them again and again. */
const NAMES: ReadonlyMap<string, string> = new Map(
  [...Object.values(html.TAG_NAMES), ...USUAL.split(' ')].map((name) => [name.toLowerCase(), name.toLowerCase()]),
);

const lower = (name: string): string => NAMES.get(name) ?? name.toLowerCase();

function isWhite(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c;
}

/** By character code: those of which the names of well put tags and attributes are made, and unquoted values. */
const OF_NAMES = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_:.-');
const OF_VALUES = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_:.-#%/+,;()');

function tableOf(letters: string): readonly boolean[] {
  const table = Array.from({ length: 128 }, () => false);
  for (const letter of letters) table[letter.charCodeAt(0)] = true;
  return table;
}

function endOf(text: string, from: number, letters: readonly boolean[]): number {
  let at = from;
  while (letters[text.charCodeAt(at)] === true) at++;
  return at;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/**
 * parse5 reads markup character by character, and a report's page is mostly the long `style` of each of its cells. What
 * is plain, as nearly all of a page is, is taken whole here: a run of text, and a tag whose attributes are well put. Any
 * other thing (character references, what is badly put or left open) is parse5's own, from where it begins. The tree is
 * the same, which a test holds against parse5 alone over every fixture and thousands of broken pages.
 */
class PlainMarkup extends Tokenizer {
  protected override _stateData(cp: number): void {
    if (cp === LESS_THAN && this.#tag()) return;
    super._stateData(cp);
    this.#text(cp);
  }

  protected override _stateRawtext(cp: number): void {
    super._stateRawtext(cp);
    this.#text(cp);
  }

  protected override _stateScriptData(cp: number): void {
    super._stateScriptData(cp);
    this.#text(cp);
  }

  protected override _stateComment(cp: number): void {
    const { state } = this;
    super._stateComment(cp);
    if (cp > 0 && this.state === state) this.#extend(COMMENT);
  }

  protected override _stateAttributeValueDoubleQuoted(cp: number): void {
    const { state } = this;
    super._stateAttributeValueDoubleQuoted(cp);
    if (cp > 0 && this.state === state) this.#extend(QUOTED);
  }

  /** What follows a character of text is text too, up to markup. */
  #text(cp: number): void {
    if (cp > 0 && cp !== LESS_THAN && cp !== AMPERSAND) this.#extend(isWhite(cp) ? WHITE : WORDS);
  }

  #extend(plain: RegExp): void {
    const { preprocessor } = this;
    plain.lastIndex = preprocessor.pos + 1;
    if (!plain.test(preprocessor.html)) return;
    preprocessor.pos = plain.lastIndex - 1;
    this.runEnd = plain.lastIndex;
  }

  /** Takes a tag that is well put; false where it is not, and nothing was done. */
  #tag(): boolean {
    const { html: page, pos } = this.preprocessor;
    const isEnd = page.charCodeAt(pos + 1) === SOLIDUS;
    const from = isEnd ? pos + 2 : pos + 1;
    if (!isLetter(page.charCodeAt(from))) return false;
    const named = endOf(page, from, OF_NAMES);
    const attributes: Token.Attribute[] = [];
    let at = named;
    let selfClosing = false;
    for (let code = page.charCodeAt(at); code !== GREATER_THAN; code = page.charCodeAt(at)) {
      if (isWhite(code)) at++;
      else if (code === SOLIDUS && page.charCodeAt(at + 1) === GREATER_THAN) {
        selfClosing = true;
        at++;
      } else {
        // an attribute, behind white space
        const end = endOf(page, at, OF_NAMES);
        if (end === at || !isWhite(page.charCodeAt(at - 1))) return false;
        const name = lower(page.slice(at, end));
        at = end;
        let value = '';
        if (page.charCodeAt(at) === EQUALS) {
          const quote = QUOTES.get(page.charCodeAt(at + 1));
          const start = quote === undefined ? at + 1 : at + 2;
          at = quote === undefined ? endOf(page, start, OF_VALUES) : page.indexOf(quote, start);
          if (at < 0 || (at === start && quote === undefined)) return false;
          value = page.slice(start, at);
          if (quote !== undefined) at++;
          if (NOT_PLAIN.test(value)) return false;
        }
        attributes.push({ name, value });
      }
    }
    if (isEnd) this._createEndTagToken();
    else this._createStartTagToken();
    const token = this.currentToken as Token.TagToken;
    token.tagName = lower(page.slice(from, named));
    token.selfClosing = selfClosing;
    for (const attribute of attributes) {
      this.currentAttr = attribute;
      this._leaveAttrName();
    }
    this.preprocessor.pos = at;
    this.emitCurrentTagToken();
    return true;
  }
}

class PlainParser extends Parser<DefaultTreeAdapterMap> {
  constructor() {
    super();
    this.tokenizer = new PlainMarkup({}, this);
  }
}

/** The tree that parse5 builds of a page's markup. */
export function parseMarkup(markup: string): DefaultTreeAdapterMap['document'] {
  const parser = new PlainParser();
  // as the standard has it before all else: what is cut from the markup has no other line ends
  parser.tokenizer.write(markup.includes('\r') ? markup.replace(/\r\n?/g, '\n') : markup, true);
  return parser.document;
}
