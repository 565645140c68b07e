import { type Handle, seenIn } from '../model/handle.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { gather } from './gather.ts';
import { BOXES } from './tags.ts';
import { atOnce, type Origin, type Steps, type Tree } from './tree.ts';

const TEXT = 3;
const ELEMENT = 1;

/**
 * In Chromium a form's fields stand before the form's own properties, in our world too: a field named `childNodes` would
 * hide all that the form holds. What every element is asked for is asked by way of the prototypes, which no page reaches.
 */
const { getAttribute, hasAttribute, checkVisibility } = Element.prototype;
function getter<Value>(owner: object, name: string): (this: Node) => Value {
  return Object.getOwnPropertyDescriptor(owner, name)!.get as (this: Node) => Value;
}
const typeOf = getter<number>(Node.prototype, 'nodeType');
const firstOf = getter<Node | null>(Node.prototype, 'firstChild');
const nextOf = getter<Node | null>(Node.prototype, 'nextSibling');
const nameOf = getter<string>(Element.prototype, 'localName');
const shadowOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');

const HIDEABLE: ReadonlySet<string> = new Set(['table', 'tr', 'img', 'iframe']);
const MANY: ReadonlySet<string> = new Set(['td', 'th', 'tr', 'li', 'dd']);

/** Asking for the computed style of every span would cost more than the rest; pages hide boxes, tables and rows. */
function isHidden(element: Element): boolean {
  const name = nameOf.call(element);
  if (!BOXES.has(name) && !HIDEABLE.has(name)) return false;
  // hundreds of bare cells and entries stand in boxes that were asked already
  if (
    MANY.has(name) &&
    !hasAttribute.call(element, 'class') &&
    !hasAttribute.call(element, 'style') &&
    !hasAttribute.call(element, 'hidden')
  ) {
    return false;
  }
  return !checkVisibility.call(element, { visibilityProperty: true });
}

/** One after the other: a list that lives on with the page costs several times as much. */
function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = firstOf.call(node); child; child = nextOf.call(child)) children.push(child);
  return children;
}

function frameBody(frame: Element): Node | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null; // another origin
  }
}

function shownValue(control: Element): string {
  if (control.localName === 'select') return (control as HTMLSelectElement).selectedOptions[0]?.text ?? '';
  if (control.localName === 'textarea') return (control as HTMLTextAreaElement).value;
  const input = control as HTMLInputElement;
  return input.type === 'text' || input.type === 'number' ? input.value : '';
}

/** The live DOM as a tree. It is only ever read. */
export const live: Tree<Node> = {
  name: (node) => {
    const type = typeOf.call(node);
    return type === TEXT ? '#text' : type === ELEMENT ? nameOf.call(node).toLowerCase() : '';
  },
  data: (node) => (node as Text).data ?? '',
  children: childrenOf,
  attribute: (node, name) => getAttribute.call(node, name),
  hidden: (node) => isHidden(node as Element),
  value: (node) => shownValue(node as Element),
  shadow: (node) => shadowOf.call(node),
  frame: (node) => frameBody(node as Element),
  // the natural size, because the rendered one would force a layout
  size: (node) => ({
    width: (node as HTMLImageElement).naturalWidth,
    height: (node as HTMLImageElement).naturalHeight,
  }),
};

function handleOf(origin: Origin<Node>): Handle {
  if ('element' in origin) {
    const element = origin.element as Element;
    const plain = element.localName === 'td' || element.localName === 'th' ? !origin.controls : false;
    return { element, seen: plain ? (element.textContent ?? '') : seenIn(element) };
  }
  return { runs: origin.runs as readonly { node: Text; start: number; end: number }[], seen: origin.raw };
}

/** What a page says, and what each handle number of it stands for. */
export interface Read {
  readonly snapshot: Snapshot;
  readonly handles: readonly Handle[];
}

/**
 * Reads a page in steps; changes nothing. @param tree the live DOM, or what listens in on it
 * @param isDue asked now and again whether to leave off there
 */
export function* readDocument(document: Document, tree: Tree<Node>, isDue?: () => boolean): Steps<Read> {
  const body = document.body ?? document.documentElement;
  const { origins, ...read } = yield* gather(tree, body, document.head, isDue);
  const media = document.contentType === 'text/plain' ? 'text' : 'html';
  const handles: Handle[] = [];
  for (const origin of origins) {
    handles.push(handleOf(origin));
    if (isDue?.()) yield;
  }
  return { snapshot: { schema: 1, url: document.URL, media, ...read }, handles };
}

/**
 * Reads a page, its frames of the same origin and its open shadow trees, all at once; changes nothing.
 * @param document the live document of a tab or frame
 */
export function gatherDocument(document: Document): Read {
  return atOnce(readDocument(document, live));
}
