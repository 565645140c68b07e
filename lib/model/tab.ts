/** What is known of a tab: what the popup shows. */
import type { Audit, Localised } from './audit.ts';
import type { Detection } from './detection.ts';
import type { Selection } from './ledger.ts';

/** How far a switch of the marks reaches. */
export type MarksReach = 'page' | 'site' | 'everywhere';

export type FailureCode =
  | 'no-access' // the browser does not let the extension run here, or the site is not allowed
  | 'no-answer' // the page did not answer within the deadline
  | 'page-gone' // the page changed or was closed
  | 'too-large' // more than is read in one go
  | 'unreadable' // the snapshot is not valid
  | 'full' // the browser has no room to keep what was written
  | 'reload' // the extension was updated under the open page
  | 'internal';

export type TabState =
  | {
      readonly state: 'audit';
      readonly audits: readonly Audit[];
      readonly marks: boolean;
      readonly focus: string | null;
      /** Where marks are switched off, the widest reach first; nothing where they are shown. */
      readonly marksOff?: MarksReach;
      /** Words selected in the page that a finding of the inspector's own is to be made of. */
      readonly selection?: Selection;
    }
  | { readonly state: 'detection'; readonly detection: Detection }
  | { readonly state: 'reading'; readonly title: string; readonly since: number }
  | { readonly state: 'failed'; readonly code: FailureCode; readonly detail?: string }
  | { readonly state: 'permission'; readonly origin: string }
  | { readonly state: 'unsupported'; readonly url: string }
  | { readonly state: 'old browser'; readonly browser: string };

export type { Audit, Localised };
