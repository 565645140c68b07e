/** Where marks may stand: on the text that was audited, as the handle of a finding's place has it, and nowhere else. */
import { own } from '../../../lib/mark/own.ts';
import type { MarksState } from '../../../lib/mark/view.ts';
import { collapse, type Handle } from '../../../lib/model/handle.ts';
import type { Place } from '../../../lib/model/report.ts';
import { squeezed } from '../text.ts';

const OWN = /^crossfoot-/;
const TEXT = 3;
/** Elements in a cell whose text is not all of its text nodes. */
const UNEVEN = 'input,textarea,select,script,style,noscript,template,iframe,object,svg';

type View = Window & typeof globalThis;

/** Of the page's windows, frames included. */
export function litIn(views: readonly Window[]): Range[] {
  return views.flatMap((view) =>
    [...(view as View).CSS.highlights].flatMap(([name, highlight]) =>
      OWN.test(name) ? ([...highlight] as Range[]) : [],
    ),
  );
}

/** What stands there now, as the handle remembered what stood there. */
function now(handle: Handle): string | null {
  if ('element' in handle) {
    const typed = [...handle.element.querySelectorAll<HTMLInputElement>('input,textarea')].map(({ value }) => value);
    return [handle.element.textContent ?? '', ...typed].join('\n');
  }
  if (handle.runs.some(({ node }) => !node.isConnected)) return '?';
  if (handle.runs.some(({ node }) => node.nodeType !== TEXT)) return null;
  return handle.runs
    .map(({ node, start, end }) => (node.data.length < end ? '?' : node.data.slice(start, end)))
    .join('');
}

/** Places by what they hold: an element with all in it, or single text nodes. */
function byHolder(places: readonly Place[], handles: readonly Handle[]): Map<Node, Place[]> {
  const held = new Map<Node, Place[]>();
  for (const place of places) {
    const handle = handles[place.handle];
    const holders = handle ? ('element' in handle ? [handle.element] : handle.runs.map(({ node }) => node)) : [];
    for (const holder of holders) held.set(holder, [...(held.get(holder) ?? []), place]);
  }
  return held;
}

/** A node and all that it stands in. */
function around(node: Node): Node[] {
  const nodes: Node[] = [];
  for (let up: Node | null = node; up; up = own(up, 'parentNode')) nodes.push(up);
  return nodes;
}

function mayStand(range: Range, place: Place, handle: Handle): boolean {
  const text = now(handle);
  const due = collapse(handle.seen).slice(place.start ?? 0, place.end);
  return (text === null || text === handle.seen) && squeezed(due).includes(squeezed(range.toString()));
}

/** It has letters of its own, is in a window, and is what was audited: it must be lit. */
function mustBeLit(place: Place, handle: Handle): boolean {
  if (place.start !== undefined) return false;
  const element = 'element' in handle ? handle.element : handle.runs[0]?.node.parentElement;
  if (!element?.isConnected || !element.ownerDocument.defaultView || now(handle) !== handle.seen) return false;
  if ('element' in handle && (element.localName === 'table' || element.querySelector(UNEVEN))) return false;
  return squeezed(handle.seen) !== '';
}

/** @returns marks on what was not audited, and places without one that should have it */
export function astray(state: MarksState, handles: readonly Handle[], views: readonly Window[]): string[] {
  const places = state.on ? state.marks.flatMap(({ lit }) => lit) : [];
  const held = byHolder(places, handles);
  const wrong: string[] = [];
  const lit = new Set<Node>();
  for (const range of litIn(views)) {
    const nodes = around(range.startContainer);
    for (const node of nodes) lit.add(node);
    const speaking = nodes.flatMap((node) => held.get(node) ?? []);
    if (!speaking.some((place) => mayStand(range, place, handles[place.handle]!)))
      wrong.push(`a mark stands on ${JSON.stringify(range.toString().slice(0, 60))}, of which no finding speaks`);
  }
  for (const place of places) {
    const handle = handles[place.handle];
    if (!handle || !mustBeLit(place, handle)) continue;
    const holders = 'element' in handle ? [handle.element] : handle.runs.map(({ node }) => node);
    if (!holders.some((node) => lit.has(node)))
      wrong.push(`${JSON.stringify(handle.seen.slice(0, 60))} is at fault and not lit`);
  }
  return wrong;
}
