/**
 * In Chromium a form's fields stand before the form's own properties, in our world too: one named `parentElement` would
 * lead up and down for ever, one named `closest` would be called. Elements that are walked up to are asked through here.
 */

/** A node's own property, whatever stands before it. Methods must be called on the node. */
export function own<N extends Node, Key extends keyof N>(node: N, key: Key): N[Key] {
  return Reflect.get(Object.getPrototypeOf(node) as object, key, node) as N[Key];
}

/** The element that a node stands in; a form that would not answer for itself is passed over. */
export function parentOf(node: Node): Element | null {
  let up = own(node, 'parentElement');
  while (up && isMisnamed(up)) up = own(up, 'parentElement');
  return up;
}

function isMisnamed(element: Element): boolean {
  if (own(element, 'localName') !== 'form') return false;
  return Object.getOwnPropertyNames(element).some((name) => name in Element.prototype);
}
