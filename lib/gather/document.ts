import { type Handle, seenIn } from '../model/handle.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { gather } from './gather.ts';
import { BOXES } from './tags.ts';
import type { Origin, Tree } from './tree.ts';

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
const childrenOf = getter<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
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
const live: Tree<Node> = {
  name: (node) => {
    const type = typeOf.call(node);
    return type === TEXT ? '#text' : type === ELEMENT ? nameOf.call(node).toLowerCase() : '';
  },
  data: (node) => (node as Text).data ?? '',
  children: (node) => childrenOf.call(node),
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

/**
 * Reads a page, its frames of the same origin and its open shadow trees; changes nothing.
 * @param document the live document of a tab or frame
 * @returns the snapshot, and what each of its handle numbers stands for
 */
export function gatherDocument(document: Document): { snapshot: Snapshot; handles: Handle[] } {
  const body = document.body ?? document.documentElement;
  const { origins, ...read } = gather(live, body, document.head);
  const media = document.contentType === 'text/plain' ? 'text' : 'html';
  return {
    snapshot: { schema: 1, url: document.URL, media, ...read },
    handles: origins.map(handleOf),
  };
}
