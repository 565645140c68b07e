/** Draws a scene into the overlay. It knows coordinates only, nothing of findings. */
import { type Box, height, width } from './box.ts';
import type { Shade } from './highlight.ts';
import type { Trace } from './trace.ts';

export interface Scene {
  /** Marks on what has no text to light: a blank cell, a picture, a value in an input. */
  readonly marks: readonly { readonly box: Box; readonly shade: Shade }[];
  readonly rings: readonly { readonly box: Box; readonly kind: 'on' | 'total' | 'operand' | 'at' | 'around' }[];
  readonly traces: readonly { readonly trace: Trace; readonly ink: string }[];
  readonly notes: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

export const EMPTY: Scene = { marks: [], rings: [], traces: [], notes: [] };

const SVG = 'http://www.w3.org/2000/svg';
/** How far inside its cell a ring is drawn; the focused cell's ring lies outside. */
const INSET: Readonly<Record<Scene['rings'][number]['kind'], number>> = {
  on: 1,
  total: 2,
  operand: 3,
  at: 1,
  around: 2,
};

function square(document: Document, name: string, box: Box, inset: number): HTMLElement {
  const element = document.createElement('i');
  element.className = name;
  const { style } = element;
  style.left = `${box.left + inset}px`;
  style.top = `${box.top + inset}px`;
  style.width = `${Math.max(0, width(box) - 2 * inset)}px`;
  style.height = `${Math.max(0, height(box) - 2 * inset)}px`;
  return element;
}

function path(document: Document, data: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, 'path') as SVGElement;
  for (const [name, value] of Object.entries({ d: data, ...attributes })) element.setAttribute(name, value);
  return element;
}

function traced(document: Document, { trace, ink }: Scene['traces'][number]): SVGElement[] {
  const line = { fill: 'none', stroke: ink, 'stroke-width': '1.5' };
  const solid = { fill: ink };
  return [
    ...trace.lines.map((data) => path(document, data, line)),
    ...trace.dots.map(({ x, y }) => path(document, `M${x - 2.5} ${y}a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z`, solid)),
    ...(trace.arrow ? [path(document, trace.arrow, solid)] : []),
  ];
}

/** Replaces what the layer shows. */
export function draw(layer: HTMLElement, scene: Scene): void {
  const document = layer.ownerDocument;
  const svg = document.createElementNS(SVG, 'svg');
  svg.append(...scene.traces.flatMap((each) => traced(document, each)));
  const notes = scene.notes.map(({ x, y, text }) => {
    const note = document.createElement('span');
    note.className = 'cf-note';
    note.textContent = text;
    note.style.left = `${x}px`;
    note.style.top = `${y}px`;
    return note;
  });
  // put in and taken out as one: in Firefox every range of the page is told of each node that comes or goes
  const squares = document.createElement('div');
  squares.append(
    ...scene.marks.map(({ box, shade }) => square(document, `cf-mark ${shade}`, box, 1)),
    ...scene.rings.map(({ box, kind }) => square(document, `cf-ring ${kind}`, box, INSET[kind])),
  );
  layer.replaceChildren(squares, svg, ...notes);
}
