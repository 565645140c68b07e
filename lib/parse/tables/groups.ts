import { FORMS } from '../../model/form.ts';
import { plain } from '../../model/plain.ts';
import { unnumbered } from '../labels.ts';
import type { GridPiece, GridRow } from '../pieces.ts';
import type { ApplicationsHeader } from './applications-header.ts';
import type { Draft } from './draft.ts';
import { type LabelledRow, placeOf } from './rows.ts';

/** （六）其他处理 is a row with figures in the 2019 form: its words alone tell it. */
const BY_WORDS = '(六)';
const MAX_HEADING = 20;
/** （三）不予公开12: put into the heading's own cell. */
const FIGURE_BEHIND = /[:,]?\d{1,9}[件条]?$/;

const ROWS = FORMS['2021'].tables.applications.rows;
const GROUP_OF: ReadonlyMap<string, string> = new Map(ROWS.flatMap(({ id, group }) => (group ? [[id, group]] : [])));
const GROUPS: readonly string[] = [...new Set(GROUP_OF.values())];
const RESULTS = GROUPS[0]!;

function numberOf(label: string): string {
  return label.slice(0, label.length - unnumbered(label).length);
}

/** The group of table three that a label (plain form) heads; null where it heads none. */
export function groupNamed(label: string): string | null {
  const number = numberOf(label);
  for (const group of GROUPS) {
    const form = plain(group);
    if (unnumbered(label) === unnumbered(form)) return group;
    if (number !== '' && number !== BY_WORDS && number === numberOf(form)) return group;
  }
  return null;
}

/** The headings that stand left of a row's label: its group, and the whole of the results. */
export function readHeadings(draft: Draft, grid: GridPiece, row: GridRow, { row: id, label }: LabelledRow): void {
  const group = GROUP_OF.get(id);
  if (!group) return;
  for (const [index, cell] of row.cells.entries()) {
    const text = row.plain[index]!;
    if (cell === label || cell.col >= label.col) return;
    const due = [group, RESULTS].find((each) => numberOf(text) === numberOf(plain(each)));
    if (!due || numberOf(text) === '' || text.length > MAX_HEADING || draft.headings.has(due)) continue;
    const read = { id: due, text: cell.text, place: placeOf(cell, grid) };
    draft.headings.set(due, read);
    const words = text.replace(FIGURE_BEHIND, '');
    if (words !== text && unnumbered(words) === unnumbered(plain(due))) draft.groupFigures.push(read);
  }
}

/** Columns of figures under a header that is none of the form's; a column of remarks is none. */
export function readExtraColumns(
  draft: Draft,
  grid: GridPiece,
  header: ApplicationsHeader,
  rows: readonly (LabelledRow | null)[],
): void {
  if (draft.extraColumns.length > 0) return;
  for (const { col, header: head } of header.extra) {
    const cells = rows.flatMap((row) => row?.data.filter((cell) => cell.col === col) ?? []);
    const figures = cells.filter((cell) => /^[\d０-９]/.test(cell.text));
    if (head.cell && figures.length * 2 > cells.length)
      draft.extraColumns.push({ text: head.cell.text, place: placeOf(head.cell, grid) });
  }
}
