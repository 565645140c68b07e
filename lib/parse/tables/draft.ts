import { type FieldId, FORMS, type FormVersion, type TableId } from '../../model/form.ts';
import type {
  Cell,
  CellAgain,
  ColumnRead,
  ExtraRead,
  Place,
  RowRead,
  ShiftedRow,
  TableRead,
} from '../../model/report.ts';
import { type Figure, type Measure, readFigure } from '../figure.ts';
import { fieldOf } from './fields.ts';
import { renamedRows, type UnknownRow } from './unknown.ts';

/** What stands in one spot of a table, not yet a figure. */
export interface Printed {
  readonly text: string;
  readonly place: Place;
  readonly image?: boolean | undefined;
}

const AN_IMAGE: Figure = { state: 'unreadable', value: null, styles: ['image'] };

/** Collects what is read of one statutory table, and turns it into a TableRead. */
export class Draft {
  readonly table: TableId;
  readonly cells = new Map<FieldId, { printed: Printed; doubt: boolean }>();
  readonly rows = new Map<string, RowRead>();
  readonly shifted: ShiftedRow[] = [];
  readonly forms = new Set<FormVersion>();
  columns: ColumnRead[] = [];
  missingColumns: string[] = [];
  readonly unknown: UnknownRow[] = [];
  /** Their texts, by the row of the form that each stands behind. */
  readonly #unknownAfter = new Map<string | null, Set<string>>();
  readonly extraRows: ExtraRead[] = [];
  readonly extraColumns: ExtraRead[] = [];
  readonly groupFigures: RowRead[] = [];
  readonly headings = new Map<string, RowRead>();
  /** Cells that stand again, as they are printed there. */
  readonly again = new Map<FieldId, Printed>();
  place: Place | null = null;
  hidden = false;

  constructor(table: TableId) {
    this.table = table;
  }

  get empty(): boolean {
    return this.rows.size === 0 && this.cells.size === 0;
  }

  /** It is read from this table; the first one that it is read from says where it stands and whether it is seen. */
  from(grid: { readonly handle: number; readonly hidden: boolean }): void {
    if (this.place) return;
    this.place = { handle: grid.handle };
    this.hidden = grid.hidden;
  }

  /** The first reading of a row stands: portals print a table twice, for the desktop and for the telephone. */
  row(id: string, text: string, place: Place): boolean {
    if (this.rows.has(id)) return false;
    this.rows.set(id, { id, text, place });
    return true;
  }

  cell(row: string, column: string, printed: Printed, doubt = false): void {
    const field = fieldOf(row, column);
    if (!this.cells.has(field)) this.cells.set(field, { printed, doubt });
  }

  /** The row that was read last. */
  get last(): string | null {
    return [...this.rows.keys()].at(-1) ?? null;
  }

  /** A row that the form does not have; a second copy of the table says it again. */
  foreign(row: UnknownRow): void {
    const texts = this.#unknownAfter.get(row.after) ?? new Set();
    if (texts.has(row.text)) return;
    this.#unknownAfter.set(row.after, texts.add(row.text));
    this.unknown.push(row);
  }

  /** A cell of a second copy of the table. */
  copy(row: string, column: string, printed: Printed): void {
    this.again.set(fieldOf(row, column), printed);
  }

  /** The form that the labels show; null where they show none or both. */
  get form(): FormVersion | null {
    return this.forms.size === 1 ? [...this.forms][0]! : null;
  }

  finish(state: TableRead['state'], expected: FormVersion): TableRead {
    const readAs = this.form ?? expected;
    const form = FORMS[readAs].tables[this.table];
    const ids = new Set(form.rows.map((row) => row.id));
    const extraRows = [...this.extraRows, ...this.#placeUnknown(readAs)];
    const cells: Cell[] = [];
    for (const row of form.rows)
      for (const { id, measure } of row.columns) cells.push(this.#cell(row.id, fieldOf(row.id, id), measure));
    return {
      id: this.table,
      state,
      form: this.form,
      readAs,
      cells,
      rows: [...this.rows.values()].filter((row) => ids.has(row.id)),
      missingRows: this.empty ? [] : form.rows.filter((row) => !this.rows.has(row.id)).map((row) => row.id),
      columns: this.columns,
      missingColumns: this.missingColumns,
      shifted: this.shifted.filter((row) => ids.has(row.id)),
      place: this.place,
      ...(this.hidden && { hidden: true }),
      ...(extraRows.length > 0 && { extraRows }),
      ...(this.extraColumns.length > 0 && { extraColumns: this.extraColumns }),
      ...(this.groupFigures.length > 0 && { groupFigures: this.groupFigures }),
      ...(this.headings.size > 0 && { headings: [...this.headings.values()] }),
      ...this.#copies(cells),
    };
  }

  #cell(row: string, field: FieldId, measure: Measure = 'count'): Cell {
    const found = this.cells.get(field);
    if (!found) return { field, state: 'absent', value: null, text: '', styles: [], place: null, ...this.#doubt(row) };
    const { text, place, image } = found.printed;
    const { state, value, styles } = image ? AN_IMAGE : readFigure(text, measure);
    return found.doubt
      ? { field, state, value, styles, text, place, doubt: 'shifted' }
      : { field, state, value, styles, text, place };
  }

  /** Unknown rows that stand for missing ones become them; the others are the form's in no words. */
  #placeUnknown(version: FormVersion): ExtraRead[] {
    const { rows } = FORMS[version].tables[this.table];
    const order = rows.map((row) => row.id);
    const renamed = renamedRows(this.unknown, order, this.rows);
    for (const [id, { text, place, figures }] of renamed) {
      const { columns } = rows.find((row) => row.id === id)!;
      if (figures.length !== columns.length) continue;
      this.rows.set(id, { id, text, place });
      for (const [index, column] of columns.entries()) this.cell(id, column.id, figures[index]!);
    }
    const found = [...this.rows].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
    if (
      renamed.size > 0 &&
      inOrder(
        [...this.rows.keys()].filter((id) => !renamed.has(id)),
        order,
      )
    ) {
      this.rows.clear();
      for (const [id, row] of found) this.rows.set(id, row);
    }
    const placed = new Set([...renamed].filter(([id]) => this.rows.has(id)).map(([, row]) => row));
    return this.unknown.filter((row) => !placed.has(row)).map(({ text, place }) => ({ text, place }));
  }

  /** Figures of a second copy that are not the first one's; a copy that was left empty says nothing. */
  #copies(cells: readonly Cell[]): { again?: readonly CellAgain[] } {
    const again = cells.flatMap((cell): CellAgain[] => {
      const copy = this.again.get(cell.field);
      if (!copy || cell.value === null) return [];
      const { value } = readFigure(copy.text, measureOf(cell.field));
      return value === null || value === cell.value
        ? []
        : [{ field: cell.field, text: copy.text, value, place: copy.place }];
    });
    return again.length > 0 ? { again } : {};
  }

  #doubt(row: string): { doubt?: 'shifted' } {
    return this.shifted.some((each) => each.id === row) ? { doubt: 'shifted' } : {};
  }
}

function inOrder(ids: readonly string[], order: readonly string[]): boolean {
  return ids.every((id, index) => index === 0 || order.indexOf(ids[index - 1]!) < order.indexOf(id));
}

function measureOf(field: FieldId): 'count' | 'amount' | 'change' {
  const column = field.split('@')[1];
  return column === 'amount' ? 'amount' : column === 'change' ? 'change' : 'count';
}
