/**
 * The text that was audited, and its SHA-256: by it an export can be held against the page, or a saved copy of it, by
 * any other program.
 *
 * The text is made of the blocks of a snapshot in reading order, each ended by a line feed: a line of text, the words of
 * a link to a document, or a table. A table is its rows, each ended by a line feed; a row is the texts of the cells that
 * begin in it, by column, with a tab between two, and a row in which none begins is left out. White space within a text
 * is one space. Pictures, and frames that could not be read, have no text. The bytes are UTF-8 without a byte order mark;
 * the sum is written in lower-case hexadecimal.
 */
import { collapse } from './handle.ts';
import type { Block, GridCell, Snapshot, TableBlock } from './snapshot.ts';

/** The text that an audit is of, as described above. */
export function auditedText({ blocks }: Pick<Snapshot, 'blocks'>): string {
  return blocks.map(textOf).join('');
}

function textOf(block: Block): string {
  if (block.kind === 'table') return rowsOf(block);
  return block.kind === 'text' || block.kind === 'attachment' ? `${collapse(block.text)}\n` : '';
}

function rowsOf({ cells }: TableBlock): string {
  // a gatherer hands the cells over in their order
  const own = isInOrder(cells) ? cells : cells.toSorted((one, other) => one.row - other.row || one.col - other.col);
  let text = '';
  for (const [index, cell] of own.entries()) {
    if (index > 0) text += cell.row === own[index - 1]!.row ? '\t' : '\n';
    text += collapse(cell.text);
  }
  return own.length === 0 ? '' : `${text}\n`;
}

function isInOrder(cells: readonly GridCell[]): boolean {
  return cells.every(({ row, col }, index) => {
    const before = cells[index - 1];
    return before === undefined || before.row < row || (before.row === row && before.col <= col);
  });
}

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. Only where pages are secure: the worker, our own pages, Node. */
export async function sha256(text: string): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 of the text that an audit of the snapshot is of. */
export function digestOf(snapshot: Pick<Snapshot, 'blocks'>): Promise<string> {
  return sha256(auditedText(snapshot));
}
