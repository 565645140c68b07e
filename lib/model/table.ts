/** A statutory table as read: its cells, and what of its rows and columns is missing, moved or more than the form has. */
import type { FieldId, FormVersion, TableId } from './form.ts';
import type { Place } from './place.ts';

/**
 * value: a number stands there · blank: nothing · placeholder: / — 无 and the like ·
 * unreadable: text that is no number · absent: the cell is not on the page.
 */
export type CellState = 'value' | 'blank' | 'placeholder' | 'unreadable' | 'absent';

/** How the printed text differs from a bare figure; a cell may have several. */
export type CellStyle =
  | 'negative'
  | 'fraction'
  | 'whole fraction' // 3.0
  | 'thousands' // 12,345
  | 'full-width'
  | 'spaced' // 1 0
  | 'unit' // 0件
  | 'signed' // +3, 增3
  | 'lookalike' // O, l
  | 'image';

export interface Cell {
  readonly field: FieldId;
  readonly state: CellState;
  /** Counts as they are, amounts in 万元; null unless state is value. */
  readonly value: number | null;
  /** As printed; empty where absent. */
  readonly text: string;
  readonly styles: readonly CellStyle[];
  readonly place: Place | null;
  /** Why the reading of this cell is doubtful: its row's cells do not line up with the columns. */
  readonly doubt?: 'shifted';
  /** The inspector corrected the reading: what was read before. */
  readonly corrected?: {
    readonly state: CellState;
    readonly value: number | null;
    readonly styles?: readonly CellStyle[];
    readonly doubt?: 'shifted';
  };
}

export interface RowRead {
  readonly id: string;
  readonly place: Place;
  /** The printed label. */
  readonly text: string;
}

export interface ShiftedRow {
  readonly id: string;
  readonly place: Place;
  readonly text: string;
  readonly found: number;
  readonly expected: number;
}

export interface ColumnRead {
  readonly id: string;
  readonly place: Place | null;
  readonly text: string;
  /** The printed header is not the form's, though it is recognised. */
  readonly altered?: boolean;
}

/** A row or column of figures that stands in a statutory table and is none of the form's. */
export interface ExtraRead {
  readonly text: string;
  readonly place: Place;
}

/** A cell that stands a second time on the page, with another figure. */
export interface CellAgain {
  readonly field: FieldId;
  readonly text: string;
  readonly value: number;
  readonly place: Place;
}

export interface TableRead {
  readonly id: TableId;
  /**
   * read: a grid · flat: lines of text · image: a picture stands where it should ·
   * attachment: a link to a document does · absent.
   */
  readonly state: 'read' | 'flat' | 'image' | 'attachment' | 'absent';
  /** By its own labels; null where it has none that tell (table four is alike in both). */
  readonly form: FormVersion | null;
  /** The form whose rows were looked for. */
  readonly readAs: FormVersion;
  /** Every cell of `readAs`, also the absent ones, in the form's order. */
  readonly cells: readonly Cell[];
  /** Rows found, in printed order. */
  readonly rows: readonly RowRead[];
  /** Row ids of the form that are not on the page. */
  readonly missingRows: readonly string[];
  /** Column headers found, in printed order; empty where headers could not be read (flat text). */
  readonly columns: readonly ColumnRead[];
  /** `row@column` headers of the form that are not on the page, only where the headers could be read. */
  readonly missingColumns: readonly string[];
  readonly shifted: readonly ShiftedRow[];
  /** Rows with figures that the form does not have. */
  readonly extraRows?: readonly ExtraRead[];
  /** Columns with figures that the form does not have. */
  readonly extraColumns?: readonly ExtraRead[];
  /** Group headings of table three with figures beside them, where the form has none; `id` is the form's heading. */
  readonly groupFigures?: readonly RowRead[];
  /** Group headings as printed; `id` is the form's heading. */
  readonly headings?: readonly RowRead[];
  /** What a second copy of the table says differently. */
  readonly again?: readonly CellAgain[];
  /** Where it stands: the table, the image or the link; null where absent. */
  readonly place: Place | null;
  readonly hidden?: boolean;
}
