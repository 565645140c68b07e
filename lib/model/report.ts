/** A report as read: every piece keeps where on the page it came from. */
import * as z from 'zod/mini';
import type { FieldId, FormVersion, SectionId, TableId } from './form.ts';
import type { Passage } from './prose.ts';

/** A stretch of a snapshot: a handle, and where it is only part of a block's text, offsets into that text. */
export const place = z.object({
  handle: z.number(),
  start: z.optional(z.number()),
  end: z.optional(z.number()),
  /** The place is inside something that the page hides, such as a closed tab. */
  hidden: z.optional(z.boolean()),
});
export type Place = z.infer<typeof place>;

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

export type HeadingWording = 'canonical' | 'accepted' | 'altered';

export interface SectionRead {
  readonly id: SectionId;
  /** As printed, numbering included. */
  readonly heading: string;
  readonly wording: HeadingWording;
  readonly place: Place;
  /** It stands again, or out of order: true for the later occurrence. */
  readonly repeated?: boolean;
  /** Han characters of running text below it, tables, signature and footers apart. */
  readonly length: number;
  /** The first line of that text, for quoting. */
  readonly firstLine: { readonly text: string; readonly place: Place } | null;
  readonly tables: number;
  readonly images: readonly Place[];
  readonly attachments: readonly Place[];
  readonly frames: number;
}

export interface TitleRead {
  readonly text: string;
  readonly source: 'body' | 'heading' | 'meta' | 'page title';
  readonly place: Place | null;
  /** The pattern of {agency}{year}年政府信息公开工作年度报告 or an accepted order of it. */
  readonly canonical: boolean;
}

export type AgencyKind =
  | 'ministry'
  | 'government'
  | 'governmentOffice'
  | 'department'
  | 'township'
  | 'zone'
  | 'authorisedOrg';
/** province: 省 自治区 直辖市 · prefecture: 设区的市 自治州 地区 盟 · county · town */
export type AreaLevel = 'nation' | 'province' | 'prefecture' | 'county' | 'town';

export interface Agency {
  readonly name: string;
  readonly kind: AgencyKind | null;
  readonly level: AreaLevel | null;
  readonly source: 'title' | 'signature' | 'publisher' | 'ContentSource' | 'SiteName';
}

export interface DateRead {
  /** yyyy-mm-dd */
  readonly date: string;
  readonly source: 'PubDate' | 'visible' | 'url' | 'signature';
  readonly place: Place | null;
}

/** Where the report was published, in the page's own words. */
export interface Publication {
  readonly url: string;
  readonly media: 'html' | 'text';
  /** <title> */
  readonly pageTitle: string;
  /** <meta> contents by the names of 国办发〔2017〕47号; empty where the page has none. */
  readonly articleTitle: string;
  readonly contentSource: string;
  readonly siteName: string;
  readonly columnName: string;
  /** As it stands there, a day or not; left out where the page has none. */
  readonly pubDate?: string;
}

export interface Report {
  readonly title: TitleRead | null;
  readonly agency: Agency | null;
  readonly year: number | null;
  readonly yearSource: 'title' | 'period' | 'meta' | 'url' | 'text' | null;
  /** The form version that the tables themselves show; null where none can be told. */
  readonly form: FormVersion | null;
  /** In printed order. */
  readonly sections: readonly SectionRead[];
  /** The section headings that are numbered differently are still in `sections`; these six may miss some. */
  readonly tables: Readonly<Record<TableId, TableRead>>;
  /** Every title that the page gives the report, the report's own first. */
  readonly titles: readonly TitleRead[];
  readonly prose: readonly Passage[];
  /** Lines above the title within the article, where marks stand: 秘密★1年. */
  readonly above?: readonly Passage[];
  /** The agency named below the text. */
  readonly signature: { readonly text: string; readonly place: Place } | null;
  readonly publication: Publication;
  /** Links to documents within the report. */
  readonly documents: readonly { readonly text: string; readonly place: Place }[];
  /** Pictures within the report that are wide enough to hold text. */
  readonly pictures: readonly Place[];
  /** How many reports the page holds. */
  readonly onPage: number;
  /** In their order of trust. */
  readonly dates: readonly DateRead[];
  /** Frames of other origins on the page, which may hold what seems missing. */
  readonly unreadFrames: number;
  readonly partial?: string;
  /** The tables of the page, for an inspector who says which is which. */
  readonly candidates?: readonly {
    /** Ordinal among the page's tables, from 0. */
    readonly at: number;
    readonly place: Place;
    /** Its first words. */
    readonly text: string;
    readonly rows: number;
    readonly columns: number;
    /** What it was read as. */
    readonly as: TableId | null;
  }[];
}
