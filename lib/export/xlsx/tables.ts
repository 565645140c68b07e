/** The statutory tables as sheets: the form's own grid, figures as numbers, wrong cells marked, what is wrong below. */
import { t } from '../../locales/document.ts';
import { tableName } from '../../locales/terms.ts';
import type { Audit, Locale } from '../../model/audit.ts';
import type { FieldId, TableId } from '../../model/form.ts';
import type { Cell, TableRead } from '../../model/report.ts';
import { captionOf } from '../figures.ts';
import type { Item } from '../items.ts';
import { type GridSlot, gridOf, layoutOf } from '../layout.ts';
import { correctionLines, REMARKS } from '../remarks.ts';
import { type CellShade, shadesByCell } from '../shades.ts';
import { type SheetCell, type SheetDraft, typed } from './sheet.ts';
import type { StyleName } from './styles.ts';

const WIDTHS: Readonly<Record<TableId, (columns: number) => number[]>> = {
  disclosure: (columns) => [30, ...Array.from({ length: columns - 1 }, () => 18)],
  applications: (columns) => [12, 16, 44, ...Array.from({ length: columns - 3 }, () => 12)],
  proceedings: (columns) => Array.from({ length: columns }, () => 11),
};
/** Header rows below the caption, and label columns. */
const FROZEN: Readonly<Record<TableId, readonly [rows: number, columns: number]>> = {
  disclosure: [0, 1],
  applications: [3, 3],
  proceedings: [3, 0],
};

/** @param open the findings that mark the cells @returns the sheet; one that says so where the table was not read */
export function tableSheet(audit: Audit, table: TableRead, open: readonly Item[], locale: Locale): SheetDraft {
  const name = tableName(table.id)[locale];
  if (table.state !== 'read' && table.state !== 'flat') {
    const text = t(locale, 'sheet.notRead', { table: name });
    return { name, widths: [60], rows: [[{ value: text, style: 'plain' }]] };
  }
  const cells = new Map<FieldId, Cell>(table.cells.map((cell) => [cell.field, cell]));
  const shades = shadesByCell(open);
  const grid = gridOf(layoutOf(table.readAs, table.id));
  const columns = grid[0]?.length ?? 1;
  const [headRows, headColumns] = FROZEN[table.id];
  return {
    name,
    widths: WIDTHS[table.id](columns),
    rows: [
      [{ value: captionOf(table.id), style: 'title', span: [1, columns] }],
      ...grid.map((row) => row.map((place) => placed(place, cells, shades))),
      ...below(audit, table.id, open, columns, locale),
    ],
    freeze: { rows: headRows + 1, columns: headColumns },
    landscape: true,
    repeat: headRows + 1,
  };
}

function placed(
  { slot, first }: GridSlot,
  cells: ReadonlyMap<FieldId, Cell>,
  shades: ReadonlyMap<FieldId, CellShade>,
): SheetCell {
  const cell = slot.field ? cells.get(slot.field) : undefined;
  const style = slot.header ? 'head' : styleOf(cell, slot.field ? shades.get(slot.field) : undefined);
  // what a merged cell covers has its borders, and nothing in it
  if (!first) return { value: null, style };
  const value = slot.header ? (slot.text ?? '') : cell ? typed(cell.text, cell.value) : '';
  return { value: value === '' ? null : value, style, span: [slot.rowSpan, slot.colSpan] };
}

function styleOf(cell: Cell | undefined, shade: CellShade | undefined): StyleName {
  if (shade) return shade.shade;
  return cell?.corrected ? 'corrected' : 'figure';
}

/** The findings that the table's cells are marked for, and what was corrected in it. */
function below(audit: Audit, id: TableId, open: readonly Item[], columns: number, locale: Locale): SheetCell[][] {
  const about = open.filter(({ finding }) => finding.fields.some((field) => field.startsWith(`${id}.`)));
  const corrected = (audit.corrections ?? []).filter((each) =>
    each.kind === 'table' ? each.table === id : each.field.startsWith(`${id}.`),
  );
  const lines = [
    ...about.map(({ number, finding }) => `[${number}] ${finding.message[locale]}`),
    ...correctionLines({ ...audit, corrections: corrected, lapsed: [] }, locale).map(
      (line) => `${REMARKS.corrections[locale]}${locale === 'en' ? ': ' : '：'}${line}`,
    ),
  ];
  const line = (value: string | null): SheetCell[] => [{ value, style: 'plain', span: [1, columns] }];
  return lines.length > 0 ? [line(null), ...lines.map(line)] : [];
}
