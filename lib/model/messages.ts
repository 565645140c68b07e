/**
 * What travels between the parts of the extension. Everything that arrives at the worker is parsed by these schemas;
 * what the worker sends is only typed, so that content scripts hold no zod.
 */
import * as z from 'zod/mini';
import type { Audit, Locale } from './audit.ts';
import { type Survey, survey } from './detection.ts';
import { type Change, change, reportKey, SCOPES, type Selection } from './ledger.ts';
import { snapshot } from './snapshot.ts';
import type { FailureCode, MarksReach, TabState } from './tab.ts';

// No code is made at run time: the extension's own pages forbid it.
z.config({ jitless: true });

/** `performance.timeOrigin` of the document that speaks: tells a page from the one before it in the same tab. */
const born = z.number();
const tabId = z.int();
const code = z.enum([
  'no-access',
  'no-answer',
  'page-gone',
  'too-large',
  'unreadable',
  'full',
  'reload',
  'internal',
] satisfies FailureCode[]);

const reach = z.enum(['page', 'site', 'everywhere'] satisfies MarksReach[]);

/** From content scripts. */
export const FROM_CONTENT = {
  /** What a page looks like; the worker judges what it is. */
  seen: z.object({ kind: z.literal('seen'), born, survey }),
  snapshot: z.object({
    kind: z.literal('snapshot'),
    born,
    snapshot,
    /** The user asked for the audit, whatever the page looks like. */
    forced: z.optional(z.boolean()),
  }),
  failed: z.object({ kind: z.literal('failed'), born, code, detail: z.optional(z.string()) }),
  /** The page bar's own switch, and what is focused in the page. */
  marked: z.object({ kind: z.literal('marked'), on: z.boolean(), reach: z.optional(reach) }),
  /** The page bar was folded away or unfolded. */
  folded: z.object({ kind: z.literal('folded'), on: z.boolean() }),
  /** From the card: `audit` is its index in the frame. */
  waive: z.object({
    kind: z.literal('waive'),
    audit: z.int(),
    finding: z.string(),
    scope: z.enum(SCOPES),
    reason: z.string().check(z.maxLength(4000)),
  }),
  /** The card's note on its finding; an empty text takes it back. */
  jot: z.object({
    kind: z.literal('jot'),
    audit: z.int(),
    finding: z.string(),
    text: z.string().check(z.maxLength(4000)),
  }),
  focused: z.object({ kind: z.literal('focused'), finding: z.nullable(z.string()) }),
  /** The page's card asks for what a finding puts on the clipboard: `audit` is its index in the frame. */
  copy: z.object({ kind: z.literal('copy'), audit: z.int(), finding: z.string() }),
};

/** From the popup and the other pages of the extension. */
export const FROM_PAGES = {
  state: z.object({ kind: z.literal('state'), tabId }),
  run: z.object({ kind: z.literal('run'), tabId }),
  focus: z.object({ kind: z.literal('focus'), tabId, finding: z.string(), audit: z.optional(z.int()) }),
  marks: z.object({ kind: z.literal('marks'), tabId, on: z.boolean(), reach: z.optional(reach) }),
  /** Something that the user wrote of a report, from any page of the extension. */
  change: z.object({ kind: z.literal('change'), key: reportKey, title: z.string(), change }),
  /** Asks the page for the words selected in it; the answer stands in the tab's state. */
  select: z.object({ kind: z.literal('select'), tabId }),
  /** Puts away the selection. */
  unselect: z.object({ kind: z.literal('unselect'), tabId }),
  /** A picture of a finding as the page shows it; the page of the picture opens in a tab of its own. */
  picture: z.object({ kind: z.literal('picture'), tabId, finding: z.nullable(z.string()), audit: z.optional(z.int()) }),
  audit: z.object({ kind: z.literal('audit'), snapshot }),
};

type Parsed<Schemas> = { readonly [Kind in keyof Schemas]: z.infer<Schemas[Kind]> };
export type ContentMessages = Parsed<typeof FROM_CONTENT>;
export type PageMessages = Parsed<typeof FROM_PAGES>;
export type ContentMessage = ContentMessages[keyof ContentMessages];
export type PageMessage = PageMessages[keyof PageMessages];

export type Failure = { readonly ok: false; readonly code: FailureCode; readonly detail?: string };
export type Result<Value = object> = ({ readonly ok: true } & Value) | Failure;

/** What a page that was audited is told. */
export interface Shown {
  readonly audits: readonly Audit[];
  readonly marks: boolean;
  /** Where marks are switched off, the widest reach first; nothing where they are shown. */
  readonly marksOff?: MarksReach;
  /** Of card and bar; the browser's own where nothing is said. */
  readonly theme?: 'auto' | 'light' | 'dark';
  /** Finding to jump to at once. */
  readonly focus: string | null;
  readonly locale: Locale;
  readonly folded: boolean;
  readonly palette: 'standard' | 'strong';
  /** Which findings are marked. */
  readonly kinds: readonly ('error' | 'warning' | 'review' | 'info')[];
}

/** Where things stand in a page while its picture is taken, in CSS pixels. */
export interface Sight {
  /** The ring, with its surroundings, from the top of the document. */
  readonly target: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly window: { readonly width: number; readonly height: number };
  /** The lines of the window between which the page's own bars cover nothing. */
  readonly free: { readonly top: number; readonly bottom: number };
  readonly scroll: { readonly x: number; readonly y: number };
  readonly ratio: number;
}

export interface Answers {
  readonly seen: object;
  readonly snapshot: Shown;
  readonly failed: object;
  readonly marked: object;
  readonly focused: object;
  readonly folded: object;
  readonly waive: object;
  readonly jot: object;
  /** What takes it back. */
  readonly change: { readonly undo?: Change };
  readonly select: { readonly selection: Selection | null };
  readonly unselect: object;
  readonly picture: object;
  readonly copy: { readonly html: string; readonly text: string };
  readonly state: { readonly tab: TabState };
  readonly run: object;
  readonly focus: object;
  readonly marks: object;
  readonly audit: { readonly audits: readonly Audit[] };
}

/** Worker → content script of one frame. */
export type Order =
  | { readonly kind: 'detect' }
  /** `anew`: nothing is known of the page, so that what it reads is wanted even where it was sent before. */
  | { readonly kind: 'gather'; readonly forced: boolean; readonly anew?: boolean }
  | { readonly kind: 'clear' }
  | { readonly kind: 'focus'; readonly finding: string; readonly audit?: number }
  /** `off`: where they are switched off, the widest reach first. */
  | { readonly kind: 'marks'; readonly on: boolean; readonly off?: MarksReach }
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  /** The audits have changed without the page: by settings, waivers, corrections. */
  | ({ readonly kind: 'show' } & Shown)
  | { readonly kind: 'selection' }
  /** Prepares for a picture: goes to the finding, hides card and bar, says where things stand. */
  | { readonly kind: 'pose'; readonly finding: string | null; readonly audit?: number }
  /** Scrolls for the next piece of a picture; null ends it and puts everything back. */
  | { readonly kind: 'scroll'; readonly to: number | null };

export interface OrderAnswers {
  /** Null where the page was audited by the user's wish alone: its host is not declared. */
  readonly detect: { readonly born: number; readonly survey: Survey | null };
  readonly gather: object;
  readonly clear: object;
  readonly focus: object;
  readonly marks: object;
  readonly step: object;
  readonly show: object;
  readonly selection: { readonly selection: Selection | null };
  readonly pose: { readonly sight: Sight };
  readonly scroll: { readonly sight: Sight };
}
