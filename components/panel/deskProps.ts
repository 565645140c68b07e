/** What the panel is given and calls back: data in, what the inspector wants out; how it is kept is not the panel's. */
import type { ExportKey } from '../../lib/locales/export.ts';
import type { Audit, Finding, Locale } from '../../lib/model/audit.ts';
import type { TableId } from '../../lib/model/form.ts';
import type { Change, Note, OwnFinding, Selection, Waiver } from '../../lib/model/ledger.ts';
import type { FailureCode, MarksReach } from '../../lib/model/tab.ts';
import type { Wanted } from '../finding/listing.ts';
import type { Drafts } from './drafts.ts';
import type { Tab } from './PanelTabs.tsx';

/** Something that the inspector wrote, or takes back. */
export type Intent =
  | {
      readonly do: 'waive';
      readonly finding: Finding;
      readonly scope: Waiver['scope'];
      readonly reason: string;
    }
  | { readonly do: 'restore'; readonly finding: Finding }
  /** `note`: the one that is edited; an empty text takes it back. */
  | { readonly do: 'note'; readonly finding: Finding | null; readonly note: Note | null; readonly text: string }
  | {
      readonly do: 'own';
      readonly selection: Selection | null;
      readonly said: Pick<OwnFinding, 'severity' | 'text' | 'basis'>;
      /** The finding that is edited. */
      readonly of: Finding | null;
    }
  | { readonly do: 'disown'; readonly finding: Finding }
  /** Takes back a waiver that meets no finding here. */
  | { readonly do: 'drop'; readonly waiver: Waiver }
  /** A correction, or an undo. */
  | { readonly do: 'change'; readonly change: Change };

/** What became of it: kept, with what would undo it, or why not. */
export type Kept =
  | { readonly ok: true; readonly undo?: Change }
  | { readonly ok: false; readonly code: FailureCode; readonly detail?: string };

/** A form of export as the panel offers it. */
export interface Offer {
  readonly id: string;
  readonly does: readonly ('copy' | 'save')[];
  readonly label: ExportKey;
  readonly hint: ExportKey;
}

export interface ExportOf {
  readonly finding?: string;
  readonly table?: TableId;
}

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly why: string };

/** `at` is the index of the audit among those of the tab, or of the file. */
export interface DeskActions {
  readonly onWrite: (intent: Intent, audit: Audit) => Promise<Kept>;
  readonly onExport: (offer: string, how: 'copy' | 'save', at: number, of?: ExportOf) => Promise<Outcome>;
  readonly onReproduce: (finding: Finding, at: number) => Promise<boolean>;
  readonly onOptions: (rule?: string) => void;
  readonly onHelp: (rule?: string) => void;
  readonly onSaveWritten: () => Promise<boolean>;
  /** @returns how many entries were new, or why nothing was read */
  readonly onReadWritten: (file: File) => Promise<number | 'not ours' | FailureCode>;
}

/** What can be done besides where a page of a portal stands beside the desk. */
export interface PageActions {
  readonly onJump: (finding: string, at: number) => Promise<FailureCode | null>;
  readonly onPicture: (finding: string, at: number) => Promise<FailureCode | null>;
  /** Asks the page for the words selected in it. */
  readonly onSelection: () => Promise<Selection | null>;
  readonly onUnselect: () => void;
  readonly onMarks: (on: boolean, reach: MarksReach) => void;
}

/** Where the inspector was in a desk. */
export interface Remembered {
  readonly tab: Tab;
  readonly wanted: Wanted;
}

/** What a desk shows, in a panel beside a page or around a saved file. */
export interface DeskProps {
  readonly audits: readonly Audit[];
  readonly focus: string | null;
  readonly selection?: Selection | undefined;
  readonly locale: Locale;
  readonly drafts: (audit: Audit) => Drafts;
  readonly offers: readonly Offer[];
  /** Id of the form of export that the user wants at once. */
  readonly usual: string;
  /** Outlives the desk: a page that is read anew goes on where the inspector was. */
  readonly remembered?: { current: Remembered | null };
  readonly on: DeskActions & Partial<PageActions>;
}

/** The same actions where only some of the audits are shown: `index` tells where each stands among all. */
export function among<Given extends DeskActions & Partial<PageActions>>(
  on: Given,
  index: (at: number) => number,
): Given {
  const { onJump, onPicture } = on;
  return {
    ...on,
    onExport: (offer, how, at, of) => on.onExport(offer, how, index(at), of),
    onReproduce: (finding, at) => on.onReproduce(finding, index(at)),
    ...(onJump && { onJump: (finding: string, at: number) => onJump(finding, index(at)) }),
    ...(onPicture && { onPicture: (finding: string, at: number) => onPicture(finding, index(at)) }),
  };
}

/** What the user last did, said at the foot, with the way back where there is one. */
export interface Told {
  readonly text: string;
  readonly failed?: boolean;
  readonly undo?: Change;
}
