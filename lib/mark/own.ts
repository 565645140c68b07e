/**
 * In Chromium a form's fields stand before the form's own properties, in our world too: one named `parentElement` would
 * lead up and down for ever, one named `closest` would be called. Elements that are walked up to are asked through here.
 */

/** A node's own property, whatever stands before it. Methods must be called on the node. */
export function own<N extends Node, Key extends keyof N>(node: N, key: Key): N[Key] {
  return Reflect.get(Object.getPrototypeOf(node) as object, key, node) as N[Key];
}

/**
 * The element that a node stands in; forms are passed over, since any of them may not answer for itself, and none says
 * so: the names of its fields are not among its own properties.
 */
export function parentOf(node: Node): Element | null {
  let up = own(node, 'parentElement');
  while (up && own(up, 'localName') === 'form') up = own(up, 'parentElement');
  return up;
}
