/**
 * What travels between the parts of the extension. Everything that arrives at the worker is parsed by these schemas;
 * what the worker sends is only typed, so that content scripts hold no zod.
 */
import * as z from 'zod/mini';
import type { Audit } from './audit.ts';
import { type Survey, survey } from './detection.ts';
import { snapshot } from './snapshot.ts';
import type { FailureCode, TabState } from './tab.ts';

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
  'reload',
  'internal',
] satisfies FailureCode[]);

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
  marked: z.object({ kind: z.literal('marked'), on: z.boolean() }),
  focused: z.object({ kind: z.literal('focused'), finding: z.nullable(z.string()) }),
  /** The page's card asks for what a finding puts on the clipboard: `audit` is its index in the frame. */
  copy: z.object({ kind: z.literal('copy'), audit: z.int(), finding: z.string() }),
};

/** From the popup and the other pages of the extension. */
export const FROM_PAGES = {
  state: z.object({ kind: z.literal('state'), tabId }),
  run: z.object({ kind: z.literal('run'), tabId }),
  focus: z.object({ kind: z.literal('focus'), tabId, finding: z.string(), audit: z.optional(z.int()) }),
  marks: z.object({ kind: z.literal('marks'), tabId, on: z.boolean() }),
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
  /** Finding to jump to at once. */
  readonly focus: string | null;
}

export interface Answers {
  readonly seen: object;
  readonly snapshot: Shown;
  readonly failed: object;
  readonly marked: object;
  readonly focused: object;
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
  | { readonly kind: 'gather'; readonly forced: boolean }
  | { readonly kind: 'clear' }
  | { readonly kind: 'focus'; readonly finding: string; readonly audit?: number }
  | { readonly kind: 'marks'; readonly on: boolean }
  | { readonly kind: 'step'; readonly by: 1 | -1 };

export interface OrderAnswers {
  /** Null where the page was audited by the user's wish alone: its host is not declared. */
  readonly detect: { readonly born: number; readonly survey: Survey | null };
  readonly gather: object;
  readonly clear: object;
  readonly focus: object;
  readonly marks: object;
  readonly step: object;
}
