import { collapse } from '../model/handle.ts';
import type { Block, GridCell } from '../model/snapshot.ts';
import { formGrid, type GridSlot } from './grid.ts';
import type { Spot } from './lines.ts';
import { atOnce, type Steps } from './tree.ts';
import type { Walk } from './walk.ts';

interface ReadSlot<N> extends GridSlot<N> {
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly hidden: boolean;
  readonly controls: boolean;
}

/** A cell with so much running text is a column of a page, not a cell of a table. */
const PAGE_LIKE_LINES = 12;
const PAGE_LIKE_TEXT = 600;
/** A cell with more text is read line by line, since it may be a part of the page. */
const BARE_TEXT = 60;
const NOTHING: readonly Block[] = [];

/** The text of a cell that holds nothing but a little text, as nearly all do; null for any other. */
function bareText<N>({ tree, lines }: Walk<N>, cell: N): string | null {
  let text = '';
  for (const child of tree.children(cell)) {
    const name = tree.name(child);
    if (name === '#text') text += tree.data(child);
    else if (name !== '') return null;
  }
  if (text.length > BARE_TEXT) return null;
  lines.size += text.length;
  return collapse(text);
}

/** A row of one cell with so much text is a paragraph between two parts of a table. */
const PARAGRAPH_TEXT = 80;
const PARAGRAPH_LINES = 3;

/**
 * Reads one table: as a grid where it holds data, as blocks in reading order where it only lays out a page
 * (portals wrap whole articles in tables, DOMAIN §7.5). A row that is one long paragraph cuts the grid in two.
 */
export function* gatherTable<N>(walk: Walk<N>, table: N, spot: Spot): Steps {
  const { tree, lines } = walk;
  const grid = yield* formGrid(tree, table, () => walk.isDue());
  for (const caption of grid.captions) {
    const rest = walk.children(caption, { ...spot, tag: 'caption' });
    if (rest) yield* rest;
    lines.flush({ ...spot, tag: 'caption' });
  }
  const firstHandle = lines.origins.length;
  const firstBox = walk.boxes.length;
  const slots: ReadSlot<N>[] = [];
  for (const slot of grid.slots) {
    if (slot.col === 0 && walk.isDue()) yield;
    const bare = bareText(walk, slot.element);
    if (bare !== null) {
      const hidden = spot.hidden || grid.hiddenRows.has(slot.row) || tree.hidden(slot.element);
      slots.push({ ...slot, blocks: NOTHING, text: bare, hidden, controls: false });
      continue;
    }
    const { controls } = lines;
    const inner = walk.enter(slot.element, tree.name(slot.element), spot, true);
    const before = lines.putAside();
    const rest = walk.children(slot.element, inner);
    if (rest) yield* rest;
    lines.flush(inner);
    const blocks = lines.takeBack(before);
    const text = blocks
      .map((block) => (block.kind === 'text' ? block.text : ''))
      .filter(Boolean)
      .join('\n');
    const hidden = inner.hidden || grid.hiddenRows.has(slot.row);
    slots.push({ ...slot, blocks, text, hidden, controls: lines.controls > controls });
  }
  if (slots.length === 0) return;
  if (isLayout(slots, grid.cols)) {
    for (const slot of slots) {
      if (slot.blocks === NOTHING) readBare(walk, slot.element, spot);
      else lines.append(slot.blocks);
    }
    return;
  }
  const cuts = (slot: ReadSlot<N>): boolean => slot.colSpan >= grid.cols && slot.rowSpan === 1 && isParagraph(slot);
  if (!slots.some(cuts)) {
    // the lines inside cells are not needed any more: each cell gets one handle of its own
    lines.origins.length = firstHandle;
    walk.boxes.length = firstBox;
  }
  let part: ReadSlot<N>[] = [];
  for (const slot of slots) {
    if (!cuts(slot)) part.push(slot);
    else {
      if (part.length > 0) lines.blocks.push(yield* gridBlock(walk, table, part, spot));
      part = [];
      lines.append(slot.blocks);
    }
  }
  if (part.length > 0) lines.blocks.push(yield* gridBlock(walk, table, part, spot));
}

/** The line of a cell that holds nothing but a little text. */
function readBare<N>(walk: Walk<N>, cell: N, spot: Spot): void {
  const inner = walk.enter(cell, walk.tree.name(cell), spot, true);
  const rest = walk.children(cell, inner);
  if (rest) atOnce(rest);
  walk.lines.flush(inner);
}

function isLayout<N>(slots: readonly ReadSlot<N>[], cols: number): boolean {
  if (cols === 1) return true;
  return slots.some((slot) => {
    if (slot.blocks.some((block) => block.kind === 'table')) return true;
    if (slot.colSpan >= cols) return false;
    return (
      slot.blocks.length >= PAGE_LIKE_LINES ||
      (slot.blocks.length >= PARAGRAPH_LINES && slot.text.length > PAGE_LIKE_TEXT)
    );
  });
}

function isParagraph<N>(slot: ReadSlot<N>): boolean {
  return slot.text.length > PARAGRAPH_TEXT || slot.blocks.length >= PARAGRAPH_LINES;
}

function* gridBlock<N>(walk: Walk<N>, table: N, slots: readonly ReadSlot<N>[], spot: Spot): Steps<Block> {
  const { lines } = walk;
  const top = slots[0]?.row ?? 0;
  let rows = 0;
  let cols = 0;
  const cells: GridCell[] = [];
  for (const slot of slots) {
    if (slot.col === 0 && walk.isDue()) yield;
    rows = Math.max(rows, slot.row - top + slot.rowSpan);
    cols = Math.max(cols, slot.col + slot.colSpan);
    cells.push({
      handle: lines.handle({ element: slot.element, ...(slot.controls && { controls: true }) }),
      row: slot.row - top,
      col: slot.col,
      rowSpan: slot.rowSpan,
      colSpan: slot.colSpan,
      text: slot.text,
      ...(slot.text === '' && slot.blocks.some((block) => block.kind === 'image') && { image: true }),
      ...(slot.hidden && !spot.hidden && { hidden: true }),
    });
  }
  const handle = lines.handle({ element: table });
  return { kind: 'table', handle, box: spot.box, rows, cols, cells, ...(spot.hidden && { hidden: true }) };
}
