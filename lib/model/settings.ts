/** What the user chose. Kept in local storage under its version; every older version is brought up by lib/desk/migrate.ts. */
import * as z from 'zod/mini';

z.config({ jitless: true });

export const SETTINGS_VERSION = 1;

/** The forms that findings are exported in; the figures have their own: rich table with TSV, or XLSX. */
export const FORMATS = ['rich', 'text', 'markdown', 'csv', 'xlsx', 'json', 'html', 'notice'] as const;
export type Format = (typeof FORMATS)[number];

/** What of an audit is marked in a page; the shapes of its marks differ besides their colours. */
export const KINDS = ['error', 'warning', 'review', 'info'] as const;

const list = z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(5000));

export const settings = z.object({
  version: z.literal(SETTINGS_VERSION),
  /** auto: the browser's own. */
  locale: z.enum(['auto', 'zh-CN', 'en']),
  theme: z.enum(['auto', 'light', 'dark']),
  /** Id of the local profile; null for the national form alone. */
  profile: z.nullable(z.string()),
  /** Rule id → switched off, or the severity of all its findings; a rule that is not named is as it is. */
  rules: z.record(z.string(), z.enum(['off', 'error', 'warning', 'info'])),
  marks: z.object({
    /** Everywhere. */
    on: z.boolean(),
    /** Hosts and pages (addresses without fragment) where no marks are shown. */
    offHosts: list,
    offPages: list,
    /** Which findings are marked in the page. */
    kinds: z.array(z.enum(KINDS)),
    /** strong: heavier strokes and grounds, for screens and eyes that need them. */
    palette: z.enum(['standard', 'strong']),
  }),
  /** The bar at the foot of a report page is folded away. */
  barFolded: z.boolean(),
  exports: z.object({
    /** What the export button does at once. */
    format: z.enum(FORMATS),
    /** Merged cells of a table as TSV: one figure and blanks, or the label repeated in each. */
    merged: z.enum(['blank', 'filled']),
    /** Waived findings stand in exports, as waived; or are left out. */
    waived: z.boolean(),
    /** Who exported, for the head of a report or notice; empty where nobody is named. */
    by: z.string().check(z.maxLength(200)),
  }),
});
export type Settings = z.infer<typeof settings>;

export const DEFAULTS: Settings = {
  version: SETTINGS_VERSION,
  locale: 'auto',
  theme: 'auto',
  profile: null,
  rules: {},
  marks: { on: true, offHosts: [], offPages: [], kinds: [...KINDS], palette: 'standard' },
  barFolded: false,
  exports: { format: 'rich', merged: 'blank', waived: true, by: '' },
};

/** What an office sets for all its machines (`storage.managed`): what is set there cannot be changed by the user. */
export const policy = z.object({
  locale: z.optional(settings.shape.locale),
  profile: z.optional(z.string()),
  rules: z.optional(settings.shape.rules),
  /** Match patterns or bare hosts of portals, offered to be allowed in one click: only the browser's own policy may allow without asking. */
  sites: z.optional(list),
});
export type Policy = z.infer<typeof policy>;
