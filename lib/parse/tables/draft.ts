import { type FieldId, FORMS, type FormVersion, fieldId, type TableId } from '../../model/form.ts';
import type { Cell, CellStyle, ColumnRead, Place, RowRead, ShiftedRow, TableRead } from '../../model/report.ts';
import { readFigure } from '../figure.ts';

/** What stands in one spot of a table, not yet a figure. */
export interface Printed {
  readonly text: string;
  readonly place: Place;
  readonly image?: boolean | undefined;
}

/** Collects what is read of one statutory table, and turns it into a TableRead. */
export class Draft {
  readonly table: TableId;
  readonly cells = new Map<FieldId, { printed: Printed; doubt: boolean }>();
  readonly rows = new Map<string, RowRead>();
  readonly shifted: ShiftedRow[] = [];
  readonly forms = new Set<FormVersion>();
  columns: ColumnRead[] = [];
  missingColumns: string[] = [];
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
    const field = fieldId(row, column);
    if (!this.cells.has(field)) this.cells.set(field, { printed, doubt });
  }

  /** The form that the labels show; null where they show none or both. */
  get form(): FormVersion | null {
    return this.forms.size === 1 ? [...this.forms][0]! : null;
  }

  finish(state: TableRead['state'], expected: FormVersion): TableRead {
    const readAs = this.form ?? expected;
    const form = FORMS[readAs].tables[this.table];
    const ids = new Set(form.rows.map((row) => row.id));
    const cells = form.rows.flatMap((row) =>
      row.columns.map(({ id, measure }): Cell => {
        const field = fieldId(row.id, id);
        const found = this.cells.get(field);
        if (!found)
          return { field, state: 'absent', value: null, text: '', styles: [], place: null, ...this.#doubt(row.id) };
        const { printed, doubt } = found;
        const figure = printed.image
          ? { state: 'unreadable' as const, value: null, styles: ['image'] satisfies CellStyle[] }
          : readFigure(printed.text, measure ?? 'count');
        return {
          field,
          ...figure,
          text: printed.text,
          place: printed.place,
          ...(doubt && { doubt: 'shifted' as const }),
        };
      }),
    );
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
    };
  }

  #doubt(row: string): { doubt?: 'shifted' } {
    return this.shifted.some((each) => each.id === row) ? { doubt: 'shifted' } : {};
  }
}
