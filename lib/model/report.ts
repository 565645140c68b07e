/** A report as read: every piece keeps where on the page it came from. Its parts' types are to be had here too. */
import type { FormVersion, SectionId, TableId } from './form.ts';
import type { Place } from './place.ts';
import type { Passage } from './prose.ts';
import type { TableRead } from './table.ts';

export type { Place } from './place.ts';
export type * from './table.ts';

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
