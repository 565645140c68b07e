/** Where an arrow key leads in a redrawn table: the grid pattern, one stop for the Tab key. */

/** The figures of a table by rows, in reading order. */
function rowsOf(table: HTMLElement): HTMLElement[][] {
  return [...table.querySelectorAll('tr')]
    .map((row) => [...row.querySelectorAll<HTMLElement>('[data-field]')])
    .filter((cells) => cells.length > 0);
}

/** Columns line up at the right: 表二 has bands of three and of one. */
const fromEnd = (cells: readonly HTMLElement[], back: number): HTMLElement | undefined =>
  cells[Math.max(0, cells.length - 1 - back)];

/**
 * @param from the cell that has the focus
 * @returns the cell to go to; null where the key is none of the grid's
 */
export function gridStep(table: HTMLElement, from: HTMLElement, { key, ctrlKey }: KeyboardEvent): HTMLElement | null {
  const rows = rowsOf(table);
  const at = rows.findIndex((cells) => cells.includes(from));
  const row = rows[at];
  if (!row) return null;
  const column = row.indexOf(from);
  const back = row.length - 1 - column;
  const whole = ctrlKey ? rows.flat() : row;
  const to: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowLeft: row[column - 1] ?? from,
    ArrowRight: row[column + 1] ?? from,
    ArrowUp: fromEnd(rows[at - 1] ?? row, back),
    ArrowDown: fromEnd(rows[at + 1] ?? row, back),
    Home: whole[0],
    End: whole.at(-1),
  };
  return (Object.hasOwn(to, key) && to[key]) || null;
}

/** What takes the focus of a cell: its button where it is marked, else the cell itself. */
export function stopOf(cell: HTMLElement): HTMLElement {
  return cell.querySelector('button') ?? cell;
}
