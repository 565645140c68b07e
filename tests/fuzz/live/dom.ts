/** A page's whole tree in words, by a walk of its own: what a marked page must be as before. */
import { HOST } from '../../../lib/mark/host.ts';

const ELEMENT = 1;

// a form's fields may stand before its own properties: elements are asked by way of the prototypes
const getter = <Value>(owner: { prototype: object }, name: string): ((this: Node) => Value) =>
  Object.getOwnPropertyDescriptor(owner.prototype, name)!.get as (this: Node) => Value;
const typeOf = getter<number>(Node, 'nodeType');
const lastOf = getter<Node | null>(Node, 'lastChild');
const beforeOf = getter<Node | null>(Node, 'previousSibling');
const nameOf = getter<string>(Element, 'localName');
const spaceOf = getter<string | null>(Element, 'namespaceURI');
const attributesIn = getter<NamedNodeMap>(Element, 'attributes');
const shadowOf = getter<ShadowRoot | null>(Element, 'shadowRoot');

function attributesOf(element: Element): string {
  let words = '';
  for (const { name, value } of attributesIn.call(element)) words += `${name}=${value} `;
  return words;
}

const FIELDS = new Set(['input', 'textarea', 'select']);

/** What is typed and chosen is no attribute. Told by names: what was adopted may be of another window's classes. */
function stateOf(element: Element): string {
  if (!FIELDS.has(nameOf.call(element))) return '';
  const { value, checked } = element as HTMLInputElement;
  return `${value} ${checked}`;
}

/** Shadow trees and the insides of templates included, our own host apart; equal where nothing was changed. */
export function fingerprint(document: Document): string {
  const words: string[] = [];
  const stack: (Node | string)[] = [document];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') {
      words.push(node);
      continue;
    }
    const type = typeOf.call(node);
    if (type !== ELEMENT) words.push(`${type}:${node.nodeValue ?? ''}`);
    else {
      const element = node as Element;
      const name = nameOf.call(element);
      if (name === HOST) continue;
      words.push(`<${spaceOf.call(element)} ${name} ${attributesOf(element)} ${stateOf(element)}>`);
      stack.push('>');
      if (name === 'template' && 'content' in element) stack.push((element as HTMLTemplateElement).content);
      const shadow = shadowOf.call(element);
      if (shadow) stack.push('shadow', shadow);
    }
    for (let child = lastOf.call(node); child; child = beforeOf.call(child)) stack.push(child);
  }
  return words.join('\n');
}

/** All text nodes of a page, those in shadow trees apart; at most so many. */
export function textsOf(root: Node, most = 5_000): Text[] {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node && texts.length < most; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

/** Its window and those of the frames in it that can be read. */
export function windowsOf(view: Window): Window[] {
  return [view, ...Array.from({ length: view.length }, (_, at) => windowsOf(view[at]!)).flat()];
}

/** Where two texts part. */
export function differing(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const part = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 80), at + 80));
  return `${part(one)} ≠ ${part(other)}`;
}
