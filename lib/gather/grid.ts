import type { Steps, Tree } from './tree.ts';

export interface GridSlot<N> {
  readonly element: N;
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export interface Grid<N> {
  readonly slots: readonly GridSlot<N>[];
  readonly rows: number;
  readonly cols: number;
  readonly captions: readonly N[];
  /** Row elements that the page hides. */
  readonly hiddenRows: ReadonlySet<number>;
}

const MAX_COLSPAN = 1000; // the standard's own clamp
const GROUPS = new Set(['thead', 'tbody', 'tfoot']);

function span(value: string | null, max: number): number {
  const number = Number.parseInt(value ?? '', 10);
  return number > 0 ? Math.min(number, max) : 1;
}

/**
 * Lays a table's cells out on a grid.
 * Source: HTML Living Standard, "Forming a table". One liberty: a rowspan ends with its row group, because a page that
 * says rowspan="65534" means "to the end", and slots below the last row say nothing.
 *
 * @param table a `table` element
 * @param isDue asked before each row whether to leave off there
 * @returns slots in reading order; every cell once, at its top left slot
 */
export function* formGrid<N>(tree: Tree<N>, table: N, isDue: () => boolean): Steps<Grid<N>> {
  const slots: GridSlot<N>[] = [];
  const captions: N[] = [];
  const hiddenRows = new Set<number>();
  const groups: N[][] = [];
  const last: N[][] = [];
  let loose: N[] | null = null;
  for (const child of tree.children(table)) {
    const name = tree.name(child);
    if (name === 'caption') captions.push(child);
    else if (name === 'tr') {
      if (!loose) {
        loose = [];
        groups.push(loose);
      }
      loose.push(child);
    } else if (GROUPS.has(name)) {
      loose = null;
      const rows = [...tree.children(child)].filter((each) => tree.name(each) === 'tr');
      (name === 'tfoot' ? last : groups).push(rows);
    }
  }
  let row = 0;
  let cols = 0;
  for (const rows of [...groups, ...last]) {
    const end = row + rows.length;
    const takenUntil: number[] = []; // per column: the first row that is free again
    for (const element of rows) {
      if (isDue()) yield;
      if (tree.hidden(element)) hiddenRows.add(row);
      let col = 0;
      for (const cell of tree.children(element)) {
        const name = tree.name(cell);
        if (name !== 'td' && name !== 'th') continue;
        while ((takenUntil[col] ?? 0) > row) col++;
        const colSpan = span(tree.attribute(cell, 'colspan'), MAX_COLSPAN);
        const printed = tree.attribute(cell, 'rowspan');
        const rowSpan = printed?.trim() === '0' ? end - row : span(printed, end - row);
        slots.push({ element: cell, row, col, rowSpan, colSpan });
        // cells may overlap: the one that reaches further down counts
        for (let at = col; at < col + colSpan; at++) takenUntil[at] = Math.max(takenUntil[at] ?? 0, row + rowSpan);
        col += colSpan;
        cols = Math.max(cols, col);
      }
      row++;
    }
  }
  return { slots, rows: row, cols, captions, hiddenRows };
}
