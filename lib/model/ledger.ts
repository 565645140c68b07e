/**
 * What the inspector wrote of a report (台账): waivers, notes, findings of their own, corrections of the reader. Kept by
 * agency and year, so that it survives re-runs and re-publication at another address.
 */
import * as z from 'zod/mini';
import { place } from './place.ts';

z.config({ jitless: true });

const id = z.string().check(z.maxLength(200));
const text = z.string().check(z.maxLength(4000));
const time = z.string().check(z.maxLength(40));
const words = z.object({ 'zh-CN': text, en: text });

/** Whom the entries are of: an agency's report of a year, or where either is not known, an address. */
export const reportKey = z.object({ agency: z.nullable(text), year: z.nullable(z.int()), url: text });
export type ReportKey = z.infer<typeof reportKey>;

/** finding: this one, as long as its numbers are the same · page: findings of this rule in this report · everywhere: of this rule. */
export const SCOPES = ['finding', 'page', 'everywhere'] as const;
export const waiver = z.object({
  id,
  scope: z.enum(SCOPES),
  rule: id,
  /** The finding that was waived, and what it said then. */
  finding: text,
  message: words,
  where: words,
  /** The rule, its cells and their figures: another print brings the finding back to life. */
  print: text,
  reason: text,
  time,
});
export type Waiver = z.infer<typeof waiver>;

export const note = z.object({
  id,
  /** Id of the finding that it is about; null for the whole report. */
  finding: z.nullable(text),
  /** What that finding said, for a note whose finding is gone. */
  message: z.nullable(words),
  text,
  time,
});
export type Note = z.infer<typeof note>;

/** A finding that the inspector added from a selection in the page. */
export const ownFinding = z.object({
  id,
  severity: z.enum(['error', 'warning', 'info']),
  text,
  /** The selected words. */
  quote: text,
  section: z.nullable(z.string()),
  /** The cell, where the selection is in one of the statutory tables. */
  field: z.nullable(z.string()),
  basis: text,
  time,
});
export type OwnFinding = z.infer<typeof ownFinding>;

/** Where the reader misread: a cell's figure, or which of the page's tables is the statutory one. */
export const correction = z.union([
  z.object({
    id,
    kind: z.literal('value'),
    field: z.string(),
    /** As the page prints it: another text there, and the correction no longer holds. */
    printed: text,
    /** Null for a blank. */
    value: z.nullable(z.number()),
    time,
  }),
  z.object({
    id,
    kind: z.literal('table'),
    table: z.enum(['disclosure', 'applications', 'proceedings']),
    /** Ordinal of the table in the page, from 0, and its first words, which must still be the same. */
    at: z.int(),
    text,
    time,
  }),
]);
export type Correction = z.infer<typeof correction>;

const many = 2000;
export const ledger = z.object({
  version: z.literal(1),
  key: reportKey,
  /** Of the page, for lists. */
  title: text,
  waivers: z.array(waiver).check(z.maxLength(many)),
  notes: z.array(note).check(z.maxLength(many)),
  own: z.array(ownFinding).check(z.maxLength(many)),
  corrections: z.array(correction).check(z.maxLength(many)),
});
export type Ledger = z.infer<typeof ledger>;

/** One thing that the user did; the worker alone writes. An entry with an id that is known replaces it. */
export const change = z.union([
  z.object({ do: z.literal('waive'), waiver }),
  z.object({ do: z.literal('note'), note }),
  z.object({ do: z.literal('own'), own: ownFinding }),
  z.object({ do: z.literal('correct'), correction }),
  /** Takes back an entry of any kind; the undo of a removal is to put it again. */
  z.object({ do: z.literal('remove'), id }),
]);
export type Change = z.infer<typeof change>;

/** A selection in a page that a finding of the inspector's own is to be made of. */
export const selection = z.object({
  quote: text,
  section: z.nullable(z.string()),
  field: z.nullable(z.string()),
  place: z.nullable(place),
});
export type Selection = z.infer<typeof selection>;
