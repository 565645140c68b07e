/** What no file can hold: pages as scripts leave them. */
import type { Random } from '../../accuracy/random.ts';
import { textsOf } from './dom.ts';

export type Cruelty = (root: HTMLElement, random: Random) => void;

const HALVES = ['\ud83d', '\udc00', '\ude00\ud83d'];
const HOSTS = 'div,span,p,section,article,h1,h2,h3,blockquote';
const FIREFOX = navigator.userAgent.includes('Firefox');
/** Firefox itself, without us, comes down with a tree of ten thousand in a frame. */
const DEEP = FIREFOX ? 1_500 : 10_000;
const FLIGHT = 100;
const NAMES = ['childNodes', 'parentElement', 'closest', 'attributes', 'localName', 'querySelectorAll', 'textContent'];

const make = (root: Node, name: string): HTMLElement => root.ownerDocument!.createElement(name);

function some<E extends Element>(root: HTMLElement, selector: string, most: number, random: Random): E[] {
  return random.some([...root.querySelectorAll<E>(selector)].slice(0, 3_000), random.between(1, most));
}

const texts = (root: HTMLElement, most: number, random: Random): Text[] =>
  random.some(textsOf(root), random.between(1, most));

function halves(root: HTMLElement, random: Random): void {
  for (const text of texts(root, 30, random)) {
    const at = random.below(text.data.length + 1);
    text.data = text.data.slice(0, at) + random.pick(HALVES) + text.data.slice(at);
  }
}

function shadows(root: HTMLElement, random: Random): void {
  for (const host of some<HTMLElement>(root, HOSTS, 4, random)) {
    if (host.shadowRoot) continue;
    let within: Node = host;
    for (let level = random.pick([1, 2, 30]); level > 0; level--) {
      const shadow = (within as HTMLElement).attachShadow({ mode: random.chance(0.9) ? 'open' : 'closed' });
      shadow.append(make(root, 'slot'), make(root, 'slot'), random.pick(['1', '五、', '']));
      within = shadow.insertBefore(make(root, 'div'), shadow.firstChild);
    }
  }
}

/** Put together of flights, from the last: browsers go through all that is put in, and above where it is put. */
function deep(root: HTMLElement, random: Random): void {
  const [place = root] = some<HTMLElement>(root, 'td,p,div,a', 1, random);
  const name = random.pick(['div', 'span', 'b']);
  let within: Node | string = random.pick(['', '7', '一、总体情况']);
  for (let depth = 0; depth < DEEP; depth += FLIGHT) {
    const outermost = make(root, name);
    // out of the layout, whatever part of it is shown or moved: Chromium itself, without us, ends with 3,000 in one another
    outermost.style.setProperty('display', 'none', 'important');
    let inner = outermost;
    for (let level = 1; level < FLIGHT; level++) inner = inner.appendChild(make(root, name));
    inner.append(within);
    within = outermost;
  }
  place.append(within);
}

function longAttributes(root: HTMLElement, random: Random): void {
  for (const element of some(root, '*', 2, random)) {
    const name = random.pick(['title', 'class', 'style', 'href', 'alt', 'data-x', 'name', 'id', 'rowspan']);
    element.setAttribute(name, random.pick(['a', '年', '9', 'display:none;']).repeat(1_000_000).slice(0, 1_000_000));
  }
}

function oddElements(root: HTMLElement, random: Random): void {
  for (const place of some(root, 'p,td,div,tr,table', 6, random)) {
    const { ownerDocument } = root;
    place.append(
      random.pick<() => Node>([
        () => ownerDocument.createElementNS('http://example.com/', 'TD'),
        () => ownerDocument.createElementNS(null, 'p'),
        () => ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'table'),
        () => ownerDocument.createElement('constructor'),
        () => ownerDocument.createComment('1'),
        () => ownerDocument.createProcessingInstruction('x', '1'),
        () => ownerDocument.createTextNode(''),
      ])(),
    );
  }
}

/** Fields that stand before the form's own properties. */
function namedForm(root: HTMLElement, random: Random): void {
  const [around = root] = some<HTMLElement>(root, 'div,article,section,td,p', 1, random);
  const form = make(root, 'form');
  form.append(...around.childNodes);
  for (const name of random.some(NAMES, 3)) form.append(Object.assign(make(root, 'input'), { name, value: '8' }));
  around.append(form);
}

function fields(root: HTMLElement, random: Random): void {
  for (const cell of some<HTMLElement>(root, 'td', 12, random)) {
    const field = Object.assign(make(root, random.pick(['input', 'textarea'])), { value: cell.textContent.trim() });
    if (random.chance(0.3)) cell.append(field);
    else cell.replaceChildren(field);
  }
}

function hide(root: HTMLElement, random: Random): void {
  for (const { style } of some<HTMLElement>(root, 'table,tr,td,div,p', 5, random)) {
    const how = random.pick(['display:none', 'visibility:hidden', 'display:contents', 'position:fixed']);
    // elements of other languages, which may have these names too, have none
    if (style) style.cssText += how;
  }
}

function split(root: HTMLElement, random: Random): void {
  for (const text of texts(root, 60, random)) {
    if (text.data.length > 1) text.splitText(random.between(1, text.data.length - 1));
    if (random.chance(0.3)) text.before('');
  }
}

const moved = (root: HTMLElement, random: Random): void => {
  const parts = some(root, random.pick(['table', 'tr', 'td', 'p', 'div']), 4, random);
  for (const part of parts) {
    const to = random.pick([root, ...some<HTMLElement>(root, 'div,td,tr,tbody', 3, random)]);
    if (!part.contains(to)) to.insertBefore(part, random.pick([null, to.firstChild]));
  }
};

const SIZE: Cruelty = (root, random) => {
  for (const cell of some<HTMLTableCellElement>(root, 'td', 10, random)) {
    cell.colSpan = random.pick([0, 3, 1_000]);
    const rows = random.pick([0, 2, 65_534]);
    // Firefox itself, without us, lays out ten cells as wide and high as can be in minutes: there they are either
    cell.rowSpan = FIREFOX && cell.colSpan === 1_000 ? Math.min(rows, 2) : rows;
  }
};

/** Before the page is read. */
export const MADE: Readonly<Record<string, Cruelty>> = {
  'half letters': halves,
  'shadow trees by script': shadows,
  'ten thousand deep': deep,
  'a megabyte in an attribute': longAttributes,
  'odd elements': oddElements,
  'a form that answers by its fields': namedForm,
  'figures typed': fields,
  'things hidden': hide,
  'texts split by script': split,
  'spans by script': SIZE,
};

/** Between the reading and the marks, or while they stand. */
export const CHANGED: Readonly<Record<string, Cruelty>> = {
  'figures written anew': (root, random) => {
    for (const text of texts(root, 400, random)) text.data = text.data.replace(/\d+/g, () => String(random.below(999)));
  },
  'digits put between': (root, random) => {
    for (const text of texts(root, 200, random)) text.insertData(random.below(text.data.length + 1), '9');
  },
  'rows removed': (root, random) => {
    for (const row of some(root, 'tr', 6, random)) row.remove();
  },
  'tables replaced by copies': (root, random) => {
    for (const table of some(root, 'table', 3, random)) table.replaceWith(table.cloneNode(true));
  },
  'all written anew': (root) => {
    const { body } = new DOMParser().parseFromString(root.outerHTML, 'text/html');
    root.replaceChildren(...(body.querySelector('[data-fuzz]') ?? body).childNodes);
  },
  'all gone': (root) => root.replaceChildren(),
  'texts joined': (root) => root.normalize(),
  'nodes moved': moved,
  'nodes adopted away': (root, random) => {
    const other = root.ownerDocument.implementation.createHTMLDocument();
    for (const part of some(root, 'table,p', 3, random)) other.body.append(part);
  },
  'half letters': halves,
  'figures typed': fields,
  'things hidden': hide,
  'texts split by script': split,
};
